/** Readiness before and after the plan, line by line, as the page and the report show it. */
import { countGates } from '../core/rollout/gate-count.ts';
import { reaches } from '../core/scoring/interval.ts';
import type { Interval, LayerScore, Readiness } from '../core/scoring/readiness.ts';
import { showFloor } from './format.ts';
import { showInterval } from './interval-text.ts';

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

/** State in shape, tone and word. */
export const REACH_SIGNS = {
	met: { shape: 'circle', tone: 'go', word: 'reached' },
	open: { shape: 'diamond', tone: 'wait', word: 'not shown yet' },
	missed: { shape: 'square', tone: 'stop', word: 'missed' }
} as const;

export const PROJECTION_HEADS = {
	what: 'What',
	now: 'Now',
	after: 'After',
	needs: (level: number): string => `Level ${String(level)} needs`,
	state: 'State then'
} as const;

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
