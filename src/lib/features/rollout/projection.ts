/** Readiness before and after the plan, line by line. */
import { countGates } from '#lib/core/rollout/gate-count.ts';
import { reaches } from '#lib/core/scoring/interval.ts';
import type { Interval, LayerScore, Readiness } from '#lib/core/scoring/readiness.ts';
import { showFloor } from '#lib/i18n/format.ts';
import { showInterval } from '#lib/i18n/interval-text.ts';

/** Reached, not to be told because answers are unknown, or out of reach. */
export type Reach = 'met' | 'open' | 'missed';

export interface ProjectionRow {
	readonly id: string;
	readonly title: string;
	readonly now: string;
	readonly after: string;
	/** What the autonomy asked for needs. */
	readonly needs: string;
	readonly reach: Reach;
}

const reachOf = (met: boolean, possible: boolean): Reach => (met ? 'met' : possible ? 'open' : 'missed');

const level = (interval: Interval | null | undefined, floor: number): string =>
	interval ? showInterval(interval, floor) : 'n/a';

const support = (now: Readiness, after: Readiness): ProjectionRow => ({
	id: 'support',
	title: 'Autonomy supported',
	now: String(now.supportedNow),
	after: String(after.supportedNow),
	needs: String(after.requested),
	reach: reachOf(after.supportedNow >= after.requested, after.possible >= after.requested)
});

function gates(now: Readiness, after: Readiness): ProjectionRow {
	const { through, aside, of, possible } = countGates(after);
	return {
		id: 'gates',
		title: aside > 0 ? 'Gates passed or set aside' : 'Gates passed',
		now: String(countGates(now).through),
		after: String(through),
		needs: String(of),
		reach: reachOf(through === of, possible)
	};
}

const layer = (before: LayerScore | undefined, after: LayerScore): ProjectionRow => ({
	id: after.id,
	title: after.title,
	now: level(before, after.floor),
	after: level(after, after.floor),
	needs: showFloor(after.floor),
	reach: reachOf(after.met, after.possible)
});

const overall = (now: Readiness, after: Readiness): ProjectionRow => ({
	id: 'overall',
	title: 'Overall',
	now: level(now.overall, after.overallFloor),
	after: level(after.overall, after.overallFloor),
	needs: showFloor(after.overallFloor),
	reach: reachOf(after.overallMet, after.overall !== null && reaches(after.overall.hi, after.overallFloor))
});

/** What decides the verdict first: the autonomy supported, gates, each layer, then the overall level. */
export const projectionRows = (now: Readiness, after: Readiness): ProjectionRow[] => [
	support(now, after),
	gates(now, after),
	...after.layers.map((score) =>
		layer(
			now.layers.find(({ id }) => id === score.id),
			score
		)
	),
	overall(now, after)
];
