/** Repairs that ask less of the 30 days: a lower autonomy, or work put off until after them. Never a gate. */
import { AUTONOMIES } from '../pack/scale.ts';
import { UNITS_PER_HOUR, usualHours } from './capacity.ts';
import { sortedBy } from './compare.ts';
import type { PlanTask } from './plan.ts';
import type { RepairCase } from './repair-case.ts';
import { frameChange } from './repair-case.ts';
import type { Candidate } from './repair.ts';

/** Single tasks that are looked at: late ones first, then critical ones, then the largest. */
const MOST_TASKS = 5;

/** Launching at the next lower level, with what that needs; then at the one below it. */
export function lowerAutonomy(of: RepairCase): Candidate[] {
	const { requested, workingDays } = of.plan;
	return AUTONOMIES.filter((level) => level < requested)
		.reverse()
		.map((to) => ({
			code: 'lower-autonomy',
			values: { from: requested, to },
			change: frameChange(of, { autonomy: to }),
			cost: (requested - to) * workingDays.length
		}));
}

type Tasks = readonly PlanTask[];

/** The task and all that waits for it; null when that includes the launch or work for a gate. */
function withFollowers(task: PlanTask, all: Tasks): Tasks | null {
	const found = new Set([task]);
	for (const one of found) {
		for (const next of all) if (next.after.includes(one.id)) found.add(next);
	}
	const tasks = [...found];
	return tasks.some(({ kind, gates }) => kind === 'milestone' || gates.length > 0) ? null : tasks;
}

function putOff(of: RepairCase, tasks: Tasks): Candidate {
	const ids = [...new Set(tasks.map(({ id }) => id))].sort();
	const hours = sortedBy([...new Set(tasks)], ({ id }) => [id]).reduce(
		(sum, { effortHours }) => sum + effortHours,
		0
	);
	return {
		code: 'defer-work',
		values: { tasks: ids.join(','), hours },
		change: { frame: {}, deferred: ids, deferredTo: of.after },
		// Work of no length costs something too, or its worth would be without bound.
		cost: Math.max(hours, 1 / UNITS_PER_HOUR) / usualHours(of.subject.frame)
	};
}

/** Each task with what waits for it, and all late ones that can be put off together. */
export function deferWork(of: RepairCase): Candidate[][] {
	const inWindow = of.plan.tasks.filter(
		({ late, end, done }) => late || (done === null && end <= of.plan.end)
	);
	const sets = sortedBy(inWindow, ({ late, critical, effortHours, id }) => [
		late ? 0 : 1,
		critical ? 0 : 1,
		-effortHours,
		id
	]).flatMap((task) => {
		const tasks = withFollowers(task, of.plan.tasks);
		return tasks ? [{ late: task.late, tasks }] : [];
	});
	const single = sets.slice(0, MOST_TASKS).map(({ tasks }) => [putOff(of, tasks)]);
	const late = sets.filter((set) => set.late);
	return late.length < 2
		? single
		: [
				...single,
				[
					putOff(
						of,
						late.flatMap(({ tasks }) => tasks)
					)
				]
			];
}
