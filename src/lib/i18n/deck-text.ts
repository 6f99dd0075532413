/** Titles and sentences of the six slides for a board. What the report says too stands in its own files. */
import type { GateCheck, Readiness } from '../core/scoring/readiness.ts';
import { listed, plural, showCount } from './format.ts';
import { outOf } from './report-text.ts';

/** As a sentence that another may follow. */
const closed = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** What the slides say beside their titles. */
export const DECK_TEXT = {
	kind: 'Readiness for the board',
	cautious: 'Cautious bound',
	floor: 'Floor',
	chart: 'Cautious bound of each layer against its floor, 0 to 4',
	chartNote:
		'Bars: the level if all that is not known turns out badly. It has to reach the floor. Table: level (interval), questions answered.',
	noLayers: 'Every question that was asked is set aside as not applicable, so no layer has a level.',
	noPlan: 'The 30 days are not planned yet',
	plan: 'There is no plan yet: it needs a day to start on.',
	week: 'Week',
	work: 'Work, gate work first',
	tasks: 'Tasks',
	hours: 'Hours',
	milestone: 'Milestone',
	duty: 'Work or duty',
	answers: 'Answers for it',
	does: 'Does it',
	asked: 'Is asked before',
	noRaci: 'There is no RACI yet: it follows from the plan, and nothing can be planned.',
	decisions: 'Decisions asked',
	risks: 'Risks',
	sums: 'The arithmetic',
	whole: (title: string, texts: readonly string[]): string =>
		[title, ...texts].filter(Boolean).map(closed).join(' '),
	more: (count: number, place: string): string =>
		`${showCount(count)} more in “${place}” of the full report.`,
	workOf: (titles: readonly string[], more: number): string =>
		more === 0 ? titles.join('; ') : `${titles.join('; ')}; ${String(more)} more`
} as const;

const passed = ({ state }: GateCheck): boolean => state === 'pass' || state === 'notApplicable';

/** “Four of 9 gates of level 2 are passed or set aside” */
export function gatesTitle(gates: readonly GateCheck[], level: number): string {
	if (gates.length === 0) return `Level ${String(level)} has no gate that was asked`;
	const count = gates.filter(passed).length;
	const all = count === gates.length;
	const aside = gates.some(({ state }) => state === 'notApplicable') ? ' or set aside' : '';
	return all
		? `Every gate of level ${String(level)} is passed${aside}`
		: `${outOf(count, gates.length)} gates of level ${String(level)} are passed${aside}`;
}

/** “Three of 4 layers reach the floor for level 2” */
export function layersTitle({ layers, requested }: Readiness): string {
	const count = layers.filter(({ met }) => met).length;
	const floor = `the floor for level ${String(requested)}`;
	return count === layers.length
		? `Every layer reaches ${floor}`
		: `${outOf(count, layers.length)} layers ${count === 1 ? 'reaches' : 'reach'} ${floor}`;
}

export const planTitle = (fits: boolean, launch: string, decision: string): string =>
	`${fits ? 'The 30 days' : 'The plan does not fit the 30 days'}: launch on ${launch}, decision on ${decision}`;

export const whoTitle = (rows: number): string =>
	rows === 0 ? 'No gate work has roles yet' : 'Who answers for the gate work, and who does it';

/** “Three decisions are asked, and three risks are open” */
export function askedTitle(decisions: number, risks: number): string {
	const asked = `${plural(decisions, 'decision')} ${decisions === 1 ? 'is' : 'are'} asked`;
	const open =
		risks === 0 ? 'no risk is open' : `${plural(risks, 'risk')} ${risks === 1 ? 'is' : 'are'} open`;
	return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}; ${open}`;
}

/** “A, B and C” of names or roles, or that there is nobody. */
export const listedOr = (names: readonly string[], otherwise: string): string =>
	names.length === 0 ? otherwise : listed(names);
