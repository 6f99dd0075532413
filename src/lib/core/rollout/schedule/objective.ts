/** How good a schedule is: late tasks, then overrun, then length, then how early the tasks that matter start. */
import { compareKeys } from '../compare.ts';
import type { Network } from './network.ts';
import type { Starts } from './place-in-order.ts';

/** Compared number by number, the first decides; lower is better. */
export type Objective = readonly [
	lateTasks: number,
	weightedOverrun: number,
	makespan: number,
	weightedStarts: number
];

/** The four numbers of a schedule, in days, tasks and days times weight. */
export function objectiveOf({ nodes, window }: Network, starts: Starts): Objective {
	let late = 0;
	let overrun = 0;
	let makespan = 0;
	let weighted = 0;
	for (const [index, { duration, deadline, weight }] of nodes.entries()) {
		const start = starts[index] ?? 0;
		const end = start + duration;
		late += end > deadline ? 1 : 0;
		overrun += weight * Math.max(0, end - window);
		makespan = Math.max(makespan, end);
		weighted += weight * start;
	}
	return [late, overrun, makespan, weighted];
}

/** Whether the first is strictly better. */
export const isBetter = (a: Objective, b: Objective): boolean => compareKeys(a, b) < 0;
