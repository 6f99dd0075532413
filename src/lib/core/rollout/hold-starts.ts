/**
 * Holding tasks on the day they are to start: they take their part of the capacity there before any other is
 * placed. Without demands left they start on that day as soon as all that comes before them has ended.
 */
import type { ScheduleProblem, ScheduleResource, ScheduleTask } from './schedule/problem.ts';

/** Day numbers by task id. */
export type Starts = ReadonlyMap<string, number>;

export interface Held {
	readonly problem: ScheduleProblem;
	/** Those that have their place: where two cannot both have it, the first in the order they were given in. */
	readonly held: Starts;
}

const stretch = (start: number, { duration }: ScheduleTask): number[] =>
	Array.from({ length: duration }, (_, index) => start + index);

const fits = (resources: readonly ScheduleResource[], task: ScheduleTask, start: number): boolean =>
	resources.every(({ id, capacity }) =>
		stretch(start, task).every((day) => (capacity[day] ?? 0) >= (task.demands[id] ?? 0))
	);

const without = (
	resources: readonly ScheduleResource[],
	task: ScheduleTask,
	start: number
): ScheduleResource[] =>
	resources.map(({ id, capacity }) => ({
		id,
		capacity: capacity.map((units, day) =>
			day >= start && day < start + task.duration ? units - (task.demands[id] ?? 0) : units
		)
	}));

const hold = (task: ScheduleTask, start: number): ScheduleTask => ({
	...task,
	release: start,
	demands: {},
	// Only steers the rules: what comes before it is wanted in time.
	due: start + task.duration
});

/** The problem with each of these tasks on its day, where there is room for it. */
export function holdStarts(problem: ScheduleProblem, starts: Starts): Held {
	const held = new Map<string, number>();
	let resources = problem.resources;
	const byId = new Map(problem.tasks.map((task) => [task.id, task]));
	for (const [id, start] of starts) {
		const task = byId.get(id);
		if (!task || !fits(resources, task, start)) continue;
		resources = without(resources, task, start);
		held.set(id, start);
	}
	const tasks = problem.tasks.map((task) => {
		const start = held.get(task.id);
		return start === undefined ? task : hold(task, start);
	});
	return { problem: { ...problem, tasks, resources }, held };
}
