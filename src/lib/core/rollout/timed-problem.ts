/** Days that are asked of the schedule beyond what the work itself says: starts to keep, and a day to begin on. */
import type { Day } from '../shared/day.ts';
import { daysBetween } from '../shared/day.ts';
import type { Calendar, DayRange } from './calendar.ts';
import { calendarFrom, dayNumber } from './calendar.ts';
import type { Starts } from './hold-starts.ts';
import { LAUNCH } from './milestones.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { ScheduleTask } from './schedule/problem.ts';
import type { Rest } from './working-day.ts';

export interface Timing {
	/** Days on which tasks are to start, by id; where two cannot both, the first of them. */
	readonly starts: ReadonlyMap<string, Day>;
	/** No work before this day. */
	readonly from?: Day;
	/** Numbers of the days to leave tasks on where that costs nothing, by id; a start that is asked for goes before. */
	readonly usual?: Starts;
	/** The calendar reaches at least as far as this day. */
	readonly until?: Day | undefined;
}

/** The calendar, long enough for all the work to begin on the last day that is asked for. */
export function calendarFor(calendar: Calendar, rest: Rest, { starts, from, until }: Timing): Calendar {
	const asked = [...starts.values(), from ?? calendar.start, until ?? calendar.start];
	const ahead = Math.max(0, ...asked.map((day) => daysBetween(calendar.start, day)));
	return ahead === 0 ? calendar : calendarFrom(calendar.start, rest, calendar.days.length + ahead);
}

/** Numbers of the first working days on or after the starts, and not before `from`. */
export function startNumbers(calendar: Calendar, { starts, from }: Timing): Starts {
	const first = from === undefined ? 0 : dayNumber(calendar, from);
	return new Map([...starts].map(([id, day]) => [id, Math.max(first, dayNumber(calendar, day))]));
}

const notBefore = (range: DayRange, first: number): DayRange => ({
	first: Math.max(range.first, first),
	last: Math.max(range.last, first)
});

/** The problem with releases as they are asked for, and the launch no earlier than `from`. */
export function timedProblem(made: PlanProblem, calendar: Calendar, timing: Timing): PlanProblem {
	const { from } = timing;
	const first = from === undefined ? 0 : dayNumber(calendar, from);
	const numbers = startNumbers(calendar, timing);
	const launch = notBefore(made.launch, first);
	// A freeze before the launch may have begun.
	const earliest = ({ id, duration }: ScheduleTask): number =>
		id === LAUNCH ? launch.first - duration : first;
	const tasks = made.problem.tasks.map((task): ScheduleTask => ({
		...task,
		release: numbers.get(task.id) ?? Math.max(task.release, earliest(task)),
		usual: numbers.has(task.id) ? undefined : timing.usual?.get(task.id),
		...(task.deadline !== undefined && { deadline: task.deadline + launch.last - made.launch.last })
	}));
	return { ...made, problem: { ...made.problem, tasks }, launch };
}
