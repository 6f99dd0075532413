/** How good a schedule is: late tasks, then overrun, then length, then how early the tasks that matter start. */
import type { Network } from './network.ts';

/** Compared number by number, the first decides; lower is better. */
export type Objective = readonly [
	lateTasks: number,
	weightedOverrun: number,
	makespan: number,
	weightedStarts: number
];

/** The four numbers of a schedule, in days, tasks and days times weight. */
export function objectiveOf({ nodes }: Pick<Network, 'nodes'>, starts: ArrayLike<number>): Objective {
	let late = 0;
	let overrun = 0;
	let makespan = 0;
	let weighted = 0;
	// Once for every schedule of a search: a plain loop.
	for (let index = 0; index < nodes.length; index += 1) {
		const node = nodes[index];
		if (!node) continue;
		const start = starts[index] ?? 0;
		const end = start + node.duration;
		if (end > node.deadline) late += 1;
		if (end > node.limit) overrun += node.weight * (end - node.limit);
		if (end > makespan) makespan = end;
		weighted += node.weight * start;
	}
	return [late, overrun, makespan, weighted];
}

/** Below 0 when the first is better, 0 when they are as good as each other. */
export const compareObjectives = (a: Objective, b: Objective): number =>
	a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

/** Whether the first is as good in all that matters: late tasks, overrun and length. */
export const isAsGood = (a: Objective, b: Objective): boolean =>
	(a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) <= 0;

/** Whether the first is strictly better. */
export const isBetter = (a: Objective, b: Objective): boolean => compareObjectives(a, b) < 0;
