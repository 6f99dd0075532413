/**
 * What answers still lack before they support an autonomy: gates, layers below their floor, the overall. A layer's
 * cautious bound is Σ (effective weight × level), and the overall's too, so that thousands of sets of work can be
 * compared; scoring has the last word on the result.
 */
import { reaches } from '../scoring/interval.ts';
import type { Floor, Goal, Need } from './goal.ts';
import type { Standing } from './standing.ts';
import { ASIDE, EVIDENCE_AT, LEVEL_AT } from './standing.ts';

/** Whether a gate is passed, or set aside. */
export function isPassed({ place, level, evidence }: Need, standing: Standing): boolean {
	const mark = standing[place] ?? 0;
	return mark === ASIDE || ((LEVEL_AT[mark] ?? 0) >= level && (EVIDENCE_AT[mark] ?? -1) >= evidence);
}

/** Levels missing to a floor, on the cautious bound: an unknown counts as level 0. */
export function missingTo({ floor, places, weights }: Floor, standing: Standing): number {
	let sum = 0;
	for (let at = 0; at < places.length; at += 1) {
		sum += (weights[at] ?? 0) * (LEVEL_AT[standing[places[at] ?? -1] ?? 0] ?? 0);
	}
	return reaches(sum, floor) ? 0 : floor - sum;
}

/** The first gate that is closed, by id; undefined when all are open. */
export const closedGate = ({ needs }: Goal, standing: Standing): Need | undefined =>
	needs.find((need) => !isPassed(need, standing));

/** The first layer below its floor, by id, then the overall; undefined when all are reached. */
export const missedFloor = ({ layers, overall }: Goal, standing: Standing): Floor | undefined =>
	[...layers, overall].find((each) => missingTo(each, standing) > 0);

/** Nothing is missing: the aim is supported. */
export const isClosed = (goal: Goal, standing: Standing): boolean =>
	!closedGate(goal, standing) && !missedFloor(goal, standing);

/** Gate questions that are not passed, ordered by id. */
export const closedGates = ({ needs }: Goal, standing: Standing): string[] =>
	needs.filter((need) => !isPassed(need, standing)).map(({ question }) => question);
