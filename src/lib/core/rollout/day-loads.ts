/** Hours of work against hours there are, by role and working day: where a role is asked for too much. */
import type { Day } from '../shared/day.ts';
import { addDays, daysBetween } from '../shared/day.ts';
import type { Staffing } from './capacity.ts';
import { roleUnitsOn, UNITS_PER_HOUR } from './capacity.ts';
import type { Plan, PlanTask } from './plan.ts';
import type { Rest } from './working-day.ts';
import { isWorkingDay } from './working-day.ts';

/** One working day of one role. */
export interface DayLoad {
	readonly day: Day;
	readonly hours: number;
	readonly capacityHours: number;
}

export interface RoleDays {
	readonly role: string;
	readonly days: readonly DayLoad[];
}

/** Hours that rounding alone can make too many. */
const ROUNDING = 1e-6;

/** Whether more is asked of the role on this day than there is. */
export const isOverbooked = ({ hours, capacityHours }: DayLoad): boolean => hours > capacityHours + ROUNDING;

/** Whether work is done on the day: the plan lists the working days of its own 30 only. */
export function isWorked({ workingDays, end }: Pick<Plan, 'workingDays' | 'end'>, rest: Rest = {}) {
	const worked = new Set(workingDays);
	return (day: Day): boolean => (day <= end ? worked.has(day) : isWorkingDay(day, rest));
}

/** The working days from the start to the end of the plan, or of its latest task after it. */
export function workedDays(
	plan: Pick<Plan, 'start' | 'end' | 'workingDays' | 'tasks'>,
	rest: Rest = {}
): Day[] {
	const last = plan.tasks.reduce((day, { end }) => (end > day ? end : day), plan.end);
	const count = daysBetween(plan.start, last) + 1;
	return Array.from({ length: count }, (_, index) => addDays(plan.start, index)).filter(isWorked(plan, rest));
}

/** Hours a task takes on each of its working days, spread evenly; 0 on every other day. */
function hoursOn(task: PlanTask, days: readonly Day[]): (day: Day) => number {
	const mine = new Set(days.filter((day) => task.start <= day && day <= task.end));
	return (day) => (mine.has(day) ? task.effortHours / mine.size : 0);
}

/**
 * Every role that does work in the plan, by id, on the working days given. Somebody with several hats gives all
 * their hours to each of them here: the schedule shares them out, this does not.
 */
export function dayLoads(tasks: readonly PlanTask[], staffing: Staffing, days: readonly Day[]): RoleDays[] {
	const work = tasks.filter(({ effortHours }) => effortHours > 0);
	const roles = [...new Set(work.map(({ role }) => role))].sort();
	return roles.map((role) => {
		const spread = work.filter((task) => task.role === role).map((task) => hoursOn(task, days));
		return {
			role,
			days: days.map((day) => ({
				day,
				hours: spread.reduce((sum, hours) => sum + hours(day), 0),
				capacityHours: roleUnitsOn(staffing, role, day) / UNITS_PER_HOUR
			}))
		};
	});
}
