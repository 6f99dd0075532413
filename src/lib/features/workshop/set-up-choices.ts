/** What can be chosen while a workshop is set up. */
import type { Mode } from '#lib/core/assessment/workshop.ts';
import { askedQuestions } from '#lib/core/pack/questions.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import { DEPTHS } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import { MODE_SENTENCES } from '#lib/i18n/answering-text.ts';
import { plural, sentence } from '#lib/i18n/format.ts';
import { MODE_TITLES } from '#lib/i18n/workshop-text.ts';
import type { SetUpDraft } from './set-up-draft.ts';

export interface Choice<T> {
	readonly value: T;
	readonly title: string;
	readonly note: string;
}

const MODES: readonly Mode[] = ['anonymous', 'named'];

export const MODE_CHOICES: readonly Choice<Mode>[] = MODES.map((value) => ({
	value,
	title: MODE_TITLES[value],
	// The title says the first word already.
	note: sentence(MODE_SENTENCES[value].replace(/^\w+: /, ''))
}));

/** The depths with how much they ask, then the questions chosen, of which there are `count`. */
export function askChoices(
	questionnaire: Questionnaire,
	autonomy: Autonomy,
	count: number
): Choice<SetUpDraft['asks']>[] {
	const depths = DEPTHS.map((depth): Choice<SetUpDraft['asks']> => {
		const asked = askedQuestions(questionnaire, { depth, autonomy }).length;
		return { value: depth, title: sentence(depth), note: `${sentence(plural(asked, 'question'))}.` };
	});
	const note =
		count === 0 ? 'Only what this room should talk about.' : `${plural(count, 'question')} chosen.`;
	return [...depths, { value: 'chosen', title: 'Chosen questions', note }];
}
