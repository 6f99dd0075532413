/** The milestones of an assessment in the order of their days, each with the decision taken on it. */
import { sameJson } from '../assessment/json.ts';
import type { Decision, Milestone } from '../assessment/milestone.ts';
import type { Assessment } from '../assessment/schema.ts';

export interface Kept {
	readonly id: string;
	readonly milestone: Milestone;
	/** Null while nothing was decided on it. */
	readonly decision: Decision | null;
}

export interface Decided extends Kept {
	readonly decision: Decision;
}

type Dated = readonly [day: string, id: string];

const earlier = (a: Dated, b: Dated): number => {
	const at = a[0] === b[0] ? 1 : 0;
	return a[at] < b[at] ? -1 : 1;
};

/** Oldest first; of one day by id, which grows with the time at which it was kept. */
export function keptIn({
	milestones = {},
	decisions = {}
}: Pick<Assessment, 'milestones' | 'decisions'>): Kept[] {
	return Object.entries(milestones)
		.map(([id, milestone]) => ({ id, milestone, decision: decisions[id] ?? null }))
		.sort((a, b) => earlier([a.milestone.day, a.id], [b.milestone.day, b.id]));
}

/** Those that something was decided on, the latest decision first. */
export const decidedIn = (kept: readonly Kept[]): Decided[] =>
	kept
		.flatMap(({ decision, ...rest }) => (decision ? [{ ...rest, decision }] : []))
		.sort((a, b) => earlier([b.decision.day, b.id], [a.decision.day, a.id]));

const said = ({ title: _title, day: _day, ...rest }: Milestone): Omit<Milestone, 'title' | 'day'> => rest;

/** Whether two milestones say the same of the same answers, whenever they were kept. */
export const saysTheSame = (a: Milestone, b: Milestone): boolean => sameJson(said(a), said(b));

/** The latest that was kept before `now` and says something else; null when there is none. */
export function lastBefore(kept: readonly Kept[], now: Milestone): Kept | null {
	return kept.findLast(({ milestone }) => milestone.day <= now.day && !saysTheSame(milestone, now)) ?? null;
}
