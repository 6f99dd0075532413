/** What moved the verdict between two moments: the settings if they alone do, else the smallest set of answers. */
import type { Answers } from '../assessment/answer.ts';
import { sameJson } from '../assessment/json.ts';
import type { Milestone } from '../assessment/milestone.ts';
import type { Support } from '../pack/scale.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import { score } from '../scoring/score.ts';
import { changedAnswers } from './changed-answers.ts';
import { smallestSet } from './smallest-set.ts';
import type { ExplainingSet } from './smallest-set.ts';

/** Beside the answers: another edition of the pack, other thresholds, another depth or autonomy asked for. */
export type Cause = 'edition' | 'thresholds' | 'asked';

export interface WhatMoved extends ExplainingSet {
	readonly direction: 'rose' | 'fell' | 'same';
	readonly from: Support;
	readonly to: Support;
	/** What it takes beside the questions; where there are no questions, these alone do it. */
	readonly causes: readonly Cause[];
}

/** A moment whose answers stand in the questionnaire at hand. */
export interface Moment {
	readonly scope: Scope;
	readonly thresholds: Thresholds;
	readonly answers: Answers;
	/** Supported as it was said then. */
	readonly said: Support;
	/** Whether it was said by the edition at hand. */
	readonly same: boolean;
}

/** The moment of a milestone with its answers as the questionnaire takes them. */
export const momentOf = (
	{ autonomy, depth, thresholds, standing }: Milestone,
	questionnaire: Questionnaire,
	{ answers, same }: { readonly answers: Answers; readonly same: boolean }
): Moment => ({
	scope: { autonomy, depth },
	thresholds: thresholds ?? questionnaire.thresholds,
	answers,
	said: standing.supportedNow,
	same
});

type Setting = Pick<Moment, 'scope' | 'thresholds'>;

/** The two moments, and how far the later one is above or below. */
interface Between {
	readonly questionnaire: Questionnaire;
	readonly from: Moment;
	readonly to: Moment;
	readonly direction: 'rose' | 'fell';
}

const supportOf = (questionnaire: Questionnaire, { scope, thresholds }: Setting, answers: Answers): Support =>
	score(questionnaire, scope, answers, thresholds).supportedNow;

/** The later settings where they are among the causes, else the earlier ones. */
const settingWith = ({ from, to }: Between, causes: readonly Cause[]): Setting => ({
	scope: (causes.includes('asked') ? to : from).scope,
	thresholds: (causes.includes('thresholds') ? to : from).thresholds
});

/** Every choice of the settings that differ, the fewest first. The edition at hand is in force in all of them. */
function choicesOf({ questionnaire, from, to }: Between): Cause[][] {
	const edition: Cause[] = supportOf(questionnaire, from, from.answers) === from.said ? [] : ['edition'];
	const thresholds: Cause[] = sameJson(from.thresholds, to.thresholds) ? [] : ['thresholds'];
	const asked: Cause[] = sameJson({ ...from.scope }, { ...to.scope }) ? [] : ['asked'];
	const both: Cause[][] = thresholds.length + asked.length > 1 ? [[...thresholds, ...asked]] : [];
	return [[], thresholds, asked, ...both]
		.filter((choice, index) => index === 0 || choice.length > 0)
		.map((choice) => [...edition, ...choice]);
}

const arrives = (between: Between, causes: readonly Cause[]): boolean => {
	const { questionnaire, from, to, direction } = between;
	const support = supportOf(questionnaire, settingWith(between, causes), from.answers);
	return direction === 'rose' ? support >= to.said : support <= to.said;
};

const NONE: ExplainingSet = { questions: [], proved: true };

/** The fewest settings that give it alone, else the smallest set of answers with as few settings as can be. */
function explanation(between: Between): (ExplainingSet & Pick<WhatMoved, 'causes'>) | null {
	const { questionnaire, from, to, direction } = between;
	const choices = choicesOf(between);
	const alone = choices.find((causes) => arrives(between, causes));
	if (alone) return { ...NONE, causes: alone };
	const changed = changedAnswers(questionnaire, from.answers, to.answers).map(({ question }) => question);
	const search = {
		questionnaire,
		before: from.answers,
		after: to.answers,
		changed,
		direction,
		target: to.said
	};
	for (const causes of choices) {
		const set = smallestSet({ ...search, ...settingWith(between, causes) });
		if (set) return { ...set, causes };
	}
	return null;
}

/** Whether the edition at hand gives the levels that were said, where it was the one that said them. */
const isTold = (questionnaire: Questionnaire, from: Moment, to: Moment): boolean =>
	supportOf(questionnaire, to, to.answers) === to.said &&
	(!from.same || supportOf(questionnaire, from, from.answers) === from.said);

/** Null when it cannot be told: the answers give other levels in the edition at hand than were said then. */
export function whatMoved(questionnaire: Questionnaire, from: Moment, to: Moment): WhatMoved | null {
	const levels = { from: from.said, to: to.said };
	if (to.said === from.said) return { ...NONE, ...levels, direction: 'same', causes: [] };
	if (!isTold(questionnaire, from, to)) return null;
	const direction = to.said > from.said ? 'rose' : 'fell';
	const found = explanation({ questionnaire, from, to, direction });
	return found && { ...found, ...levels, direction };
}
