/** Readiness over time in words: milestones, what moved between two of them, and the series of many. */
import type { Milestone } from '../core/assessment/milestone.ts';
import type { Support } from '../core/pack/scale.ts';
import { verdictThen } from '../core/progress/compare-milestones.ts';
import type { Comparison, Detail, GateMove, IntervalMove } from '../core/progress/compare-milestones.ts';
import type { Cause, WhatMoved } from '../core/progress/what-moved.ts';
import type { GateState, Interval } from '../core/scoring/readiness.ts';
import { listed, plural, sentence, showDay } from './format.ts';
import { showInterval } from './interval-text.ts';
import { gateStateSign, verdictState } from './readiness-text.ts';
import type { StateSign } from './readiness-text.ts';

export const PROGRESS_WORDS = {
	now: 'Now',
	noMove: 'No capability moved.',
	noAnswers: 'No answer is another.',
	otherPack:
		'One of the two answered another questionnaire, so only what was said then is compared, and not the answers behind it.'
} as const;

/** “level 2”, or “no level”. */
export const levelWords = (support: Support): string =>
	support === 0 ? 'no level' : `level ${String(support)}`;

/** “Before the pilot, 3 May 2026” */
export const milestoneName = ({ title, day }: Pick<Milestone, 'title' | 'day'>): string =>
	`${title}, ${showDay(day)}`;

/** “No-go at level 2” with its shape and tone, as it was said then. */
export function verdictSignThen(milestone: Milestone): StateSign {
	const sign = verdictState(verdictThen(milestone));
	return { ...sign, word: `${sign.word} at level ${String(milestone.autonomy)}` };
}

/** “Supported then: level 1; possible: level 2” */
export const supportThen = ({ standing: { supportedNow, possible } }: Milestone): string =>
	`${sentence(levelWords(supportedNow))} was supported${possible > supportedNow ? `, ${levelWords(possible)} possible` : ''}.`;

const CAUSES: Readonly<Record<Cause, string>> = {
	edition: 'the new edition of the questionnaire',
	thresholds: 'the other thresholds',
	asked: 'what is asked now, by depth and autonomy,'
};

const way = ({ from, to }: WhatMoved): string => `from ${levelWords(from)} to ${levelWords(to)}`;

/** What moved the supported level, without the names of the questions. */
export function movedText(moved: WhatMoved | null): string {
	if (moved === null) {
		return 'What moved it cannot be told: the questionnaire at hand does not give the levels that were said then.';
	}
	const { direction, questions, causes, proved } = moved;
	if (direction === 'same') return `The supported level is the same as then: ${levelWords(moved.to)}.`;
	const verb = direction === 'rose' ? 'lifts' : 'drops';
	const settings = listed(causes.map((cause) => CAUSES[cause])).replace(/,$/, '');
	if (questions.length === 0) return `${sentence(settings)} alone ${verb} what is supported ${way(moved)}.`;
	const answers = plural(questions.length, 'changed answer');
	const verbs = questions.length === 1 && causes.length === 0 ? verb : verb.slice(0, -1);
	const who = causes.length === 0 ? `${answers} alone ${verbs}` : `${settings} with ${answers} ${verbs}`;
	const least = proved ? 'no smaller set does' : 'this is a small set, not proved the smallest';
	return `${sentence(who)} what is supported ${way(moved)}; ${least}.`;
}

const intervalText = (interval: Interval | null): string => (interval ? showInterval(interval) : 'not asked');

/** “1.0–2.0 to 2.5” */
export const intervalMoveText = ({ from, to }: IntervalMove): string =>
	`${intervalText(from)} to ${intervalText(to)}`;

/** Both ends of a move, for two columns. */
export const intervalEnds = ({ from, to }: IntervalMove): readonly [string, string] => [
	intervalText(from),
	intervalText(to)
];

const gateWord = (state: GateState | null): string => (state ? gateStateSign(state).word : 'no gate');

/** “missed, now passed” */
export const gateMoveText = ({ from, to }: GateMove): string => `${gateWord(from)}, now ${gateWord(to)}`;

/** “Two gates won, one lost.” */
export function gatesLine({ won, lost, others }: Comparison): string {
	const said = `${sentence(plural(won.length, 'gate'))} won, ${lost.length === 0 ? 'none' : plural(lost.length, 'gate').replace(/ gates?$/, '')} lost.`;
	return others.length === 0
		? said
		: `${said} ${sentence(plural(others.length, 'gate'))} ${others.length === 1 ? 'belongs' : 'belong'} to the autonomy asked for at one of the two moments only.`;
}

/** What else differs between the two, so that nobody compares unlike things unaware; none where nothing does. */
export function settingLines({ from, to, thresholdsChanged }: Comparison): string[] {
	const asked =
		from.autonomy === to.autonomy
			? []
			: [`Autonomy asked for: level ${String(from.autonomy)} then, level ${String(to.autonomy)} later.`];
	const depth = from.depth === to.depth ? [] : [`Depth: ${from.depth} then, ${to.depth} later.`];
	return [...asked, ...depth, ...(thresholdsChanged ? ['The thresholds are others than then.'] : [])];
}

/** What became of answers to another edition; null where both answered the one at hand. */
export function editionLine({ migrated, mapped, dropped }: Detail): string | null {
	if (!migrated) return null;
	const base = 'Answers to another edition are read as the one at hand would take them.';
	const moved =
		mapped.length > 0 ? ` ${sentence(plural(mapped.length, 'answer'))} went to another question.` : '';
	const lost =
		dropped.length > 0
			? ` ${sentence(plural(dropped.length, 'answer'))} could not be placed and ${dropped.length === 1 ? 'is' : 'are'} left out.`
			: '';
	return `${base}${moved}${lost}`;
}

/** What a slope chart shows, in one sentence. */
export function slopeSummary(comparison: Comparison): string {
	const parts = comparison.layers.map((layer) => `${layer.title} ${intervalMoveText(layer)}`);
	return `From ${milestoneName(comparison.from)} to ${milestoneName(comparison.to)}: ${parts.join(', ')}.`;
}

export const SLOPE_TEXT = {
	title: 'Layers, then and later',
	columns: ['Layer', 'Then', 'Between', 'Floor', 'Later', 'Between', 'Floor'],
	key: 'Solid lines rose, dashed ones fell, thin ones stand still. A square is below its floor.'
} as const;

/** Headings and heads of columns of a comparison. */
export const SINCE_TEXT = {
	moment: 'Moment',
	verdict: 'Verdict',
	supported: 'Supported',
	moved: 'What moved the verdict',
	then: 'Then',
	later: 'Later'
} as const;

export const TREND_TEXT = {
	title: 'Supported autonomy and overall level by date',
	supported: 'Autonomy supported',
	overall: 'Overall level',
	columns: ['Date', 'Milestone', 'Asked for', 'Supported', 'Possible', 'Overall', 'Between'],
	summary: (first: Support, last: Support, count: number): string =>
		`Over ${plural(count, 'moment')} the supported autonomy went from ${levelWords(first)} to ${levelWords(last)}.`
} as const;
