/** Red flags, don't knows and robustness as sections of the page that `score` prints. */
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import type { Questionnaire } from '../../lib/core/pack/schema.ts';
import type { FlagCheck } from '../../lib/core/scoring/flags.ts';
import type { Readiness } from '../../lib/core/scoring/readiness.ts';
import type { Sensitivity } from '../../lib/core/scoring/sensitivity.ts';
import { flagSign } from '../../lib/i18n/flags-text.ts';
import {
	aloneText,
	dontKnowsLead,
	drawsText,
	narrowsText,
	STABILITY_NOTE,
	stabilityText,
	weightText
} from '../../lib/i18n/sensitivity-text.ts';
import { section } from './heading.ts';
import type { Style } from './style.ts';
import { indent, PAGE_WIDTH, wrap, wrapUnder } from './wrap.ts';

export interface Shaken {
	readonly questionnaire: Questionnaire;
	readonly readiness: Readiness;
	readonly flags: readonly FlagCheck[];
	readonly sensitivity: Sensitivity;
	readonly style: Style;
}

/** The rules that fire; those that only might would be a long list on a short page. */
export function flagsText({ flags, style }: Shaken): string[] {
	const firing = flags.filter(({ state }) => state === 'fires');
	if (firing.length === 0) return [];
	const lines = firing.flatMap((check) => [
		...wrapUnder('  – ', `${flagSign(check).word}: ${check.flag.title}. ${check.flag.meaning}`),
		...wrapUnder('    ', check.flag.remedy)
	]);
	return section('Red flags and contradictions', lines, style);
}

const paragraph = (text: string): string[] => indent(wrap(text, PAGE_WIDTH - 2));

function unknownLines({ questionnaire, readiness: { counts }, sensitivity, style }: Shaken): string[] {
	const open = counts.unknown + counts.unanswered;
	if (open === 0) return [];
	const titles = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question.title]));
	const { dontKnows } = sensitivity;
	const lines = dontKnows.flatMap((one) =>
		wrapUnder(
			'  – ',
			`${titles.get(one.question) ?? one.question}: alone ${aloneText(one)}; narrows the overall by ${narrowsText(one)}`
		)
	);
	return section('Don’t knows', [...paragraph(dontKnowsLead(dontKnows, open)), ...lines], style);
}

function robustLines({ readiness, sensitivity: { robustness }, style }: Shaken): string[] {
	const weights = weightText(readiness, robustness);
	const note = robustness.stability ? STABILITY_NOTE : '';
	const lines = [
		...paragraph([stabilityText(readiness, robustness), note].join(' ').trim()),
		...(weights === null ? [] : paragraph(`${weights} ${drawsText(robustness)}`))
	];
	return section('How firm it is', lines, style);
}

/** The sections that follow what would change the verdict. */
export const sensitivityText = (shaken: Shaken): string[] => [
	...unknownLines(shaken),
	...robustLines(shaken)
];
