/** A scratch copy beside the assessment in words: every line with what differs as a sign and a word. */
import type { Answer } from '../core/assessment/answer.ts';
import type { MovedOn } from '../core/assessment/scratch-changes.ts';
import type { Thresholds } from '../core/pack/schema.ts';
import type { PlanFacts } from '../core/rollout/compare-plans.ts';
import type { LayerPair, Pair, ReadinessComparison } from '../core/scoring/compare-readiness.ts';
import type { Interval, Readiness } from '../core/scoring/readiness.ts';
import { daysBetween } from '../core/shared/day.ts';
import { roundTo } from '../core/shared/round.ts';
import { answerText } from './change-text.ts';
import { listed, plural, sentence, showDayShort, showFloor, showHours } from './format.ts';
import { showInterval } from './interval-text.ts';
import { verdictLine } from './readiness-text.ts';

export interface CompareRow {
	readonly id: string;
	readonly title: string;
	readonly now: string;
	readonly then: string;
	/** “+0.4 higher”, “one won”; null where both are the same. */
	readonly difference: string | null;
}

const SAME_SHOWN = 1e-9;

/** “+2”, “−0.4”. */
const signed = (by: number, shown: string): string => `${by < 0 ? '−' : '+'}${shown}`;

/** What differs between two counts, with the words for more and for less. */
function countDifference(
	{ before, after }: Pair<number>,
	show: (size: number) => string,
	[more, less]: readonly [string, string]
): string | null {
	const by = after - before;
	if (Math.abs(by) < SAME_SHOWN) return null;
	return `${signed(by, show(Math.abs(by)))} ${by > 0 ? more : less}`;
}

const HEIGHT = ['higher', 'lower'] as const;
const AMOUNT = ['more', 'less'] as const;

const levelText = (support: number): string => (support === 0 ? 'no level' : `level ${String(support)}`);

const supportRow = (id: string, title: string, pair: Pair<number>): CompareRow => ({
	id,
	title,
	now: levelText(pair.before),
	then: levelText(pair.after),
	difference: countDifference(pair, String, HEIGHT)
});

/** By how much the cautious bound differs, or that only the hopeful one does. */
function levelDifference(before: Interval | null, after: Interval | null): string | null {
	if (!before || !after) return before === after ? null : 'set aside on one side';
	const low = after.lo - before.lo;
	const high = after.hi - before.hi;
	const by = Math.abs(low) < SAME_SHOWN ? high : low;
	if (Math.abs(by) < SAME_SHOWN) return null;
	const size = roundTo(Math.abs(by), 1);
	const shown = size === 0 ? `${signed(by, '')} a little` : signed(by, size.toFixed(1));
	return `${shown} ${by > 0 ? 'higher' : 'lower'}${by === high && by !== low ? ' at best' : ''}`;
}

const shownLevel = (interval: Interval | null, floor: number | undefined): string =>
	interval ? showInterval(interval, floor) : 'set aside';

const layerRow = ({ id, title, before, after }: LayerPair): CompareRow => ({
	id,
	title,
	now: shownLevel(before, before?.floor),
	then: shownLevel(after, after?.floor),
	difference: levelDifference(before, after)
});

function gateRow({ gates, gatesWon, gatesLost }: ReadinessComparison): CompareRow {
	const { before, after } = gates;
	const moved = [
		...(gatesWon.length > 0 ? [`+${String(gatesWon.length)} won`] : []),
		...(gatesLost.length > 0 ? [`−${String(gatesLost.length)} lost`] : [])
	];
	const asks = countDifference({ before: before.of, after: after.of }, String, ['asked', 'asked']);
	return {
		id: 'gates',
		title: 'Gates passed',
		now: `${String(before.through)} of ${String(before.of)}`,
		then: `${String(after.through)} of ${String(after.of)}`,
		difference: [...moved, ...(asks ? [asks] : [])].join(', ') || null
	};
}

/** What decides the verdict first: the autonomies, gates, each layer, then the overall level. */
export function readinessRows(
	comparison: ReadinessComparison,
	now: Readiness,
	then: Readiness
): CompareRow[] {
	const { requested, supportedNow, possible, overall, layers } = comparison;
	return [
		supportRow('requested', 'Asked for', requested),
		supportRow('supported', 'Supported now', supportedNow),
		supportRow('possible', 'Possible', possible),
		gateRow(comparison),
		...layers.map(layerRow),
		{
			id: 'overall',
			title: 'Overall',
			now: shownLevel(overall.before, now.overallFloor),
			then: shownLevel(overall.after, then.overallFloor),
			difference: levelDifference(overall.before, overall.after)
		},
		{
			id: 'floors',
			title: 'Floors, layer and overall',
			now: floors(now),
			then: floors(then),
			difference: floors(now) === floors(then) ? null : 'other floors'
		}
	];
}

const floors = ({ layers, overallFloor }: Readiness): string =>
	[...new Set(layers.map(({ floor }) => floor)), overallFloor].map(showFloor).join(', ');

const NO_PLAN = 'no plan';

function planRow(
	id: string,
	title: string,
	{ before, after }: Pair<PlanFacts | null>,
	show: (facts: PlanFacts) => string,
	differs: (before: PlanFacts, after: PlanFacts) => string | null
): CompareRow {
	const difference = before && after ? differs(before, after) : before === after ? null : 'one has none';
	return { id, title, now: before ? show(before) : NO_PLAN, then: after ? show(after) : NO_PLAN, difference };
}

const daysLater = (by: number): string | null =>
	by === 0 ? null : `${signed(by, plural(Math.abs(by), 'day'))} ${by > 0 ? 'later' : 'earlier'}`;

/** What the plans come to: work, whether it fits, the launch, and where it leads. */
export const planRows = (pair: Pair<PlanFacts | null>): CompareRow[] => [
	planRow(
		'hours',
		'Work to get there',
		pair,
		({ hours }) => showHours(hours),
		(a, b) => countDifference({ before: a.hours, after: b.hours }, showHours, AMOUNT)
	),
	planRow(
		'tasks',
		'Tasks',
		pair,
		({ tasks }) => String(tasks),
		(a, b) => countDifference({ before: a.tasks, after: b.tasks }, String, ['more', 'fewer'])
	),
	planRow(
		'aim',
		'The work leads to',
		pair,
		({ aim }) => levelText(aim),
		(a, b) => countDifference({ before: a.aim, after: b.aim }, String, HEIGHT)
	),
	planRow(
		'fits',
		'Fits the 30 days',
		pair,
		({ fits }) => (fits ? 'yes' : 'no'),
		(a, b) => (a.fits === b.fits ? null : b.fits ? '+ now fits' : '− no longer fits')
	),
	planRow(
		'launch',
		'Launch',
		pair,
		({ launch }) => showDayShort(launch),
		(a, b) => daysLater(daysBetween(a.launch, b.launch))
	)
];

const changeWord = (count: number): string => plural(count, 'change');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The sentence over both columns. `count` is how many changes were made. */
export function whatIfHeadline(count: number, now: Readiness, then: Readiness): string {
	if (count === 0) return 'What if an answer were another one?';
	const same = now.verdict === then.verdict && now.requested === then.requested;
	return `With ${changeWord(count)} it ${same ? 'is still' : 'would be'} ${lower(verdictLine(then))}.`;
}

/** What is read out when the verdict of the scratch copy changes; the same text as long as it does not. */
export const whatIfSpoken = (then: Readiness): string =>
	`What if: ${lower(verdictLine(then))}, supported now ${levelText(then.supportedNow)}.`;

/** “level 2, document”, or that nothing is answered. */
export const shownAnswer = (answer: Answer | null | undefined): string =>
	answer ? answerText({ ...answer, note: '' }) : 'not answered';

/** Whose thresholds these are. */
export const thresholdsOwner = (own: Thresholds | null): string => (own ? 'its own' : 'the pack’s');

/** The changed things that the assessment itself changed meanwhile, by name. */
export const movedThings = (
	{ questions, autonomy, thresholds }: MovedOn,
	titleOf: (id: string) => string
): readonly string[] => [
	...questions.map((id) => `“${titleOf(id)}”`),
	...(autonomy ? ['the autonomy asked for'] : []),
	...(thresholds ? ['the thresholds'] : [])
];

/** What to know before keeping changes to such things; null where there are none. */
export function movedOnText(things: readonly string[]): string | null {
	if (things.length === 0) return null;
	const [was, it, stands] = things.length === 1 ? ['was', 'it', 'it is'] : ['were', 'them', 'they are'];
	return `Meanwhile ${listed(things)} ${was} changed in the assessment. Keeping replaces ${it}; take the change back to leave ${it} as ${stands} there.`;
}

/** Said once the changes were written; `replaced` are the things that were newer in the assessment. */
export function keptText(count: number, replaced: readonly string[]): string {
	const instead =
		replaced.length === 0 ? '' : ` What was changed meanwhile was replaced: ${listed(replaced)}.`;
	return `${sentence(changeWord(count))} kept.${instead} One undo brings the assessment back.`;
}

export const discardedText = (count: number): string => `${sentence(changeWord(count))} discarded.`;

/** What a start point did. */
export function supposedText(count: number | null): string {
	if (count === null) return 'No change of answers gets there, so nothing was changed.';
	if (count === 0) return 'It is so already, so nothing was changed.';
	return `${sentence(plural(count, 'answer'))} changed in the scratch copy.`;
}
