/** Many milestones as series by date, from what was said then only, so that no pack is needed. */
import type { Milestone } from '../assessment/milestone.ts';
import type { Autonomy, Support } from '../pack/scale.ts';
import type { Interval } from '../scoring/readiness.ts';
import type { Day } from '../shared/day.ts';

export interface TrendPoint {
	readonly day: Day;
	readonly title: string;
	readonly requested: Autonomy;
	readonly supportedNow: Support;
	readonly possible: Support;
	readonly overall: Interval | null;
	/** By layer id. */
	readonly layers: Readonly<Record<string, Interval>>;
}

export interface Trend {
	/** Oldest first; of one day in the order given. */
	readonly points: readonly TrendPoint[];
	/** Every layer there ever was, under its latest title. */
	readonly layers: readonly { readonly id: string; readonly title: string }[];
}

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number =>
	a.day === b.day ? 0 : a.day < b.day ? -1 : 1;

const toPoint = ({ day, title, autonomy, standing }: Milestone): TrendPoint => ({
	day,
	title,
	requested: autonomy,
	supportedNow: standing.supportedNow,
	possible: standing.possible,
	overall: standing.overall,
	layers: Object.fromEntries(standing.layers.map(({ id, lo, point, hi }) => [id, { lo, point, hi }]))
});

/** The series of these milestones, in whatever order they come. */
export function trend(milestones: readonly Milestone[]): Trend {
	const inOrder = milestones.toSorted(byDay);
	const titles = new Map(
		inOrder.flatMap(({ standing }) => standing.layers.map(({ id, title }) => [id, title]))
	);
	return {
		points: inOrder.map(toPoint),
		layers: [...titles].map(([id, title]) => ({ id, title }))
	};
}
