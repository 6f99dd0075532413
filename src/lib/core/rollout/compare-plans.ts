/** Two plans side by side: their work, whether it fits, and what it leads to. */
import type { Support } from '../pack/scale.ts';
import type { Pair } from '../scoring/compare-readiness.ts';
import type { Day } from '../shared/day.ts';
import type { Plan } from './plan.ts';

export interface PlanFacts {
	/** Of all tasks. */
	readonly hours: number;
	/** Milestones left out. */
	readonly tasks: number;
	readonly fits: boolean;
	readonly launch: Day;
	/** Autonomy the work leads to. */
	readonly aim: Support;
}

/** What a plan comes to. */
export function planFacts({ tasks, fits, launch, aim }: Plan): PlanFacts {
	const work = tasks.filter(({ kind }) => kind !== 'milestone');
	const hours = work.reduce((sum, { effortHours }) => sum + effortHours, 0);
	return { hours, tasks: work.length, fits, launch, aim };
}

/** Null on the side that has no plan. */
export const comparePlans = (before: Plan | null, after: Plan | null): Pair<PlanFacts | null> => ({
	before: before && planFacts(before),
	after: after && planFacts(after)
});
