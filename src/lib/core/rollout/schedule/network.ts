/** A scheduling problem that was checked and put into numbers: indexes for ids, both directions of precedence. */
import type { Issue, Result } from '../../shared/issue.ts';
import { fail, ok } from '../../shared/issue.ts';
import { sortedBy } from '../compare.ts';
import { findCycle, topologicalOrder } from './graph.ts';
import type { ScheduleProblem, ScheduleTask } from './problem.ts';

export interface Demand {
	/** Index of the resource. */
	readonly resource: number;
	/** Units a day, above 0. */
	readonly units: number;
}

export interface Node {
	readonly id: string;
	readonly duration: number;
	readonly release: number;
	/** Indexes of the nodes directly before and directly after. */
	readonly before: readonly number[];
	readonly next: readonly number[];
	readonly demands: readonly Demand[];
	readonly due: number;
	/** Later days are overrun. */
	readonly limit: number;
	/** Infinity when it cannot be late. */
	readonly deadline: number;
	/** Start to leave it at where that costs nothing; null when it has none. */
	readonly usual: number | null;
	readonly weight: number;
}

export interface Network {
	/** Ordered by id, so that the lower index wins every tie. */
	readonly nodes: readonly Node[];
	/** Indexes, each after everything before it. */
	readonly order: readonly number[];
	readonly resources: readonly string[];
	/** By resource, units by day. */
	readonly capacities: readonly (readonly number[])[];
	readonly horizon: number;
	readonly window: number;
}

const issue = (code: string, task: ScheduleTask, values: Issue['values'] = {}): Issue => ({
	code,
	path: ['tasks', task.id],
	values: { task: task.id, ...values }
});

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function checkTask(
	task: ScheduleTask,
	ids: ReadonlySet<string>,
	peaks: ReadonlyMap<string, number>
): Issue[] {
	const numbers = [task.duration, task.release, ...Object.values(task.demands)];
	const excess = Object.entries(task.demands).filter(([id, units]) => units > (peaks.get(id) ?? 0));
	return [
		...(numbers.every(isCount) ? [] : [issue('plan.not-a-count', task)]),
		...task.after.filter((id) => !ids.has(id)).map((id) => issue('plan.unknown-task', task, { after: id })),
		...(task.duration > 0 ? excess : []).map(([resource]) => issue('plan.no-capacity', task, { resource }))
	];
}

function checkProblem({ tasks, resources }: ScheduleProblem): Issue[] {
	const ids = tasks.map(({ id }) => id);
	const peaks = new Map(
		resources.map(({ id, capacity }) => [id, capacity.reduce((a, b) => Math.max(a, b), 0)])
	);
	return [
		...tasks
			.filter(({ id }, index) => ids.indexOf(id) !== index)
			.map((task) => issue('plan.duplicate-task', task)),
		...tasks.flatMap((task) => checkTask(task, new Set(ids), peaks))
	];
}

function toNodes(tasks: readonly ScheduleTask[], { resources, window }: ScheduleProblem): Node[] {
	const indexes = new Map(tasks.map(({ id }, index) => [id, index]));
	const resourceIndexes = new Map(resources.map(({ id }, index) => [id, index]));
	const before = tasks.map(({ after }) => [...new Set(after)].flatMap((id) => indexes.get(id) ?? []));
	return tasks.map((task, index) => ({
		id: task.id,
		duration: task.duration,
		release: task.release,
		before: before[index] ?? [],
		next: before.flatMap((earlier, later) => (earlier.includes(index) ? later : [])),
		demands: Object.entries(task.duration > 0 ? task.demands : {}).flatMap(([id, units]) => {
			const resource = resourceIndexes.get(id);
			return resource === undefined || units === 0 ? [] : { resource, units };
		}),
		due: task.due ?? task.limit ?? window,
		limit: task.limit ?? window,
		deadline: task.deadline ?? Infinity,
		usual: task.usual ?? null,
		weight: task.weight ?? 1
	}));
}

/** Checks the problem and indexes it; one cycle is reported with its tasks in order. */
export function toNetwork(problem: ScheduleProblem): Result<Network> {
	const issues = checkProblem(problem);
	if (issues.length > 0) return fail(...issues);
	const tasks = sortedBy(problem.tasks, ({ id }) => [id]);
	const nodes = toNodes(tasks, problem);
	const order = topologicalOrder(nodes);
	if (order.length < nodes.length) {
		const cycle = findCycle(nodes).flatMap((index) => nodes[index]?.id ?? []);
		return fail({ code: 'plan.cycle', path: ['tasks'], values: { tasks: cycle.join(', ') } });
	}
	return ok({
		nodes,
		order,
		resources: problem.resources.map(({ id }) => id),
		capacities: problem.resources.map(({ capacity }) => capacity),
		horizon: problem.horizon,
		window: problem.window
	});
}
