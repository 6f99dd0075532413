/** Hours of work against hours there are, by role, within the 30 days. */
import type { Calendar } from './calendar.ts';
import type { Staffing } from './capacity.ts';
import { roleUnitsOn, UNITS_PER_HOUR } from './capacity.ts';
import { hoursOf } from './chains.ts';
import type { RoleLoad } from './plan.ts';
import type { WorkItem } from './work-item.ts';

/**
 * One row a role that has work in the plan, by id. Somebody with several hats gives all their hours to each of
 * them here: the schedule shares them out, this table does not.
 */
export function roleLoads(items: readonly WorkItem[], staffing: Staffing, calendar: Calendar): RoleLoad[] {
	const days = calendar.days.slice(0, calendar.window);
	const roles = [...new Set(items.map(({ responsible }) => responsible))].sort();
	return roles.map((role) => ({
		role,
		hours: hoursOf(items.filter(({ responsible }) => responsible === role)),
		capacityHours: days.reduce((units, day) => units + roleUnitsOn(staffing, role, day), 0) / UNITS_PER_HOUR
	}));
}
