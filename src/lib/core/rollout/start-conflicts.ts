/** Why a task does not start on the day that was asked for: the days, the work before it, or the people. */
import type { Day } from '../shared/day.ts';
import { dayNumber } from './calendar.ts';
import type { Obstacle, PlanTask, StartConflict } from './plan.ts';
import type { ScheduleTask } from './schedule/problem.ts';
import type { Scheduled } from './schedule-work.ts';

interface Question {
	readonly scheduled: Scheduled;
	readonly task: PlanTask;
	readonly wished: Day;
	readonly from?: Day | undefined;
}

/** The day itself stands in the way: before the plan, past, or no working day. */
function dayObstacles({ scheduled: { calendar }, wished, from }: Question): Obstacle[] {
	if (wished < calendar.start) return [{ what: 'before-start', day: calendar.start }];
	if (from !== undefined && wished < from) return [{ what: 'past', day: from }];
	return calendar.days.includes(wished) ? [] : [{ what: 'dayOff', day: wished }];
}

/** Work that ends on the day or later. */
function predecessors({ scheduled: { slots, calendar }, task }: Question, day: number): Obstacle[] {
	return task.after.flatMap((id) => {
		const end = slots.get(id)?.end ?? 0;
		return end > day
			? ({ what: 'predecessor', task: id, day: calendar.days[end - 1] ?? calendar.end } as const)
			: [];
	});
}

const demandOf = (task: ScheduleTask | undefined, resource: string): number => task?.demands[resource] ?? 0;

/** Other tasks that take from the resource on a day. */
function otherWork(
	{ scheduled: { problem, slots }, task }: Question,
	resource: string,
	day: number
): ScheduleTask[] {
	return problem.tasks.filter((other) => {
		const slot = slots.get(other.id);
		const isThere = slot !== undefined && slot.start <= day && day < slot.end;
		return isThere && other.id !== task.id && demandOf(other, resource) > 0;
	});
}

/** The first day, of those the task would take, on which somebody has no room for it; one obstacle for each team. */
function capacityObstacles(question: Question, day: number): Obstacle[] {
	const { problem, calendar, teams } = question.scheduled;
	const mine = problem.tasks.find(({ id }) => id === question.task.id);
	const days = Array.from({ length: mine?.duration ?? 0 }, (_, index) => day + index);
	return problem.resources.flatMap(({ id, capacity }): Obstacle[] => {
		const units = demandOf(mine, id);
		const others = (each: number): ScheduleTask[] => otherWork(question, id, each);
		const isFull = (each: number): boolean =>
			others(each).reduce((sum, other) => sum + demandOf(other, id), units) > (capacity[each] ?? 0);
		const full = units > 0 ? days.find(isFull) : undefined;
		if (full === undefined) return [];
		const roles = teams.find((team) => team.id === id)?.roles ?? [];
		const tasks = others(full).map((other) => other.id);
		return [{ what: 'capacity', day: calendar.days[full] ?? calendar.end, roles, tasks: tasks.sort() }];
	});
}

function conflictOf(question: Question): StartConflict | [] {
	const { scheduled, task, wished } = question;
	if (task.start === wished) return [];
	const day = dayNumber(scheduled.calendar, wished);
	const onDay = dayObstacles(question);
	const isElsewhere = scheduled.calendar.days[day] !== task.start;
	const others = isElsewhere ? [...predecessors(question, day), ...capacityObstacles(question, day)] : [];
	return { task: task.id, wished, start: task.start, obstacles: [...onDay, ...others] };
}

/** What a plan was carried on from, and to. */
export interface CarriedOn {
	readonly scheduled: Scheduled;
	readonly baseline: Scheduled;
	/** The day it is carried on from, if any. */
	readonly today: Day | undefined;
}

/**
 * One conflict for each task that is not done and starts on another day than asked, in the order of ids. What starts
 * as it was planned to is explained by the plan without slippage.
 */
export function startConflicts(
	{ scheduled, baseline, today }: CarriedOn,
	tasks: readonly PlanTask[],
	starts: ReadonlyMap<string, Day>
): StartConflict[] {
	return [...starts].sort().flatMap(([id, wished]) => {
		const task = tasks.find((each) => each.id === id);
		if (task?.done !== null) return [];
		const isAsPlanned = task.start === task.planned.start;
		return conflictOf(
			isAsPlanned ? { scheduled: baseline, task, wished } : { scheduled, task, wished, from: today }
		);
	});
}
