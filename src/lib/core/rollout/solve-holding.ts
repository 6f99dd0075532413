/** A problem solved with tasks held on the days that are wished for, as far as there is room for them. */
import type { Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import { sortedBy } from './compare.ts';
import { holdStarts } from './hold-starts.ts';
import { bestSchedule } from './schedule/best-schedule.ts';
import type { Network } from './schedule/network.ts';
import { toNetwork } from './schedule/network.ts';
import type { Starts } from './schedule/place-in-order.ts';
import type { ScheduleProblem } from './schedule/problem.ts';

export interface Solved {
	readonly network: Network;
	readonly starts: Starts;
}

/** The first of those held that could not keep its day. */
const movedFrom = ({ network, starts }: Solved, held: ReadonlyMap<string, number>): string | undefined =>
	sortedBy(network.nodes, ({ id }) => [held.get(id) ?? Infinity, id]).find(
		({ id }) => held.has(id) && starts[network.nodes.findIndex((node) => node.id === id)] !== held.get(id)
	)?.id;

/** `held`: what may not leave its day for others to keep theirs. */
function solve(
	problem: ScheduleProblem,
	held: ReadonlyMap<string, number>,
	schedules: number
): Result<Solved> {
	const made = toNetwork(problem);
	if (!made.ok) return made;
	const network = made.value;
	const mayKeep = (starts: Starts): boolean => movedFrom({ network, starts }, held) === undefined;
	const starts = bestSchedule(network, { schedules }, mayKeep);
	return starts ? ok({ network, starts }) : fail({ code: 'plan.no-room', path: ['frame', 'people'] });
}

/** Each wish is held where it can be; one that what comes before it makes impossible is let go, and all is placed anew. */
export function solveHolding(
	problem: ScheduleProblem,
	wishes: ReadonlyMap<string, number>,
	schedules: number
): Result<Solved> {
	const { problem: holding, held } = holdStarts(problem, wishes);
	const solved = solve(holding, held, schedules);
	const moved = solved.ok ? movedFrom(solved.value, held) : [...held.keys()][0];
	if (moved === undefined) return solved;
	return solveHolding(problem, new Map([...wishes].filter(([id]) => id !== moved)), schedules);
}
