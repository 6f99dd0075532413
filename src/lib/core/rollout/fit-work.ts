/** How long each piece of work takes when its hours have to fit into the days of those who do it. */
import type { Frame } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';
import { daysBetween } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import type { Calendar } from './calendar.ts';
import { calendarFrom } from './calendar.ts';
import { roleUnitsOn, UNITS_PER_HOUR } from './capacity.ts';
import type { WorkItem } from './work-item.ts';
import type { Rest } from './working-day.ts';

/** Working days we look ahead for somebody's return from leave: two years. */
const LOOK_AHEAD = 520;

/** What a frame says about time. */
export type When = Rest & Pick<Frame, 'people' | 'hoursPerDay' | 'roleHours' | 'goLive' | 'freezeDays'>;

export interface Fit {
	/** Working days. */
	readonly duration: number;
	/** Quarter-hours a day, rounded up. */
	readonly units: number;
}

export interface FittedWork {
	/** Long enough to do everything one after the other once everybody is back from leave. */
	readonly calendar: Calendar;
	/** By item id. */
	readonly fits: ReadonlyMap<string, Fit>;
}

/** Rounds up, but not for binary noise. */
const ceil = (value: number): number => Math.ceil(value - 1e-9);

/**
 * The item's own duration with its hours spread evenly; where a day of it would be more than the most that the role
 * ever has on a day (`peak`, quarter-hours, above 0), it stretches over as many days as it takes.
 */
export function fitDuration({ effortHours, durationDays }: WorkItem, peak: number): Fit {
	const effort = effortHours * UNITS_PER_HOUR;
	const duration = Math.max(durationDays, ceil(effort / peak));
	return { duration, units: ceil(effort / duration) };
}

function lookAhead(start: Day, { people }: When): number {
	const returns = people.flatMap(({ leave = [] }) => leave.map(({ to }) => daysBetween(start, to) + 2));
	return Math.min(LOOK_AHEAD, Math.max(0, ...returns));
}

/** Fits the items into the days of their roles; fails for roles that are on leave as far as we look. */
export function fitWork(items: readonly WorkItem[], when: When, start: Day): Result<FittedWork> {
	const { days } = calendarFrom(start, when, lookAhead(start, when));
	const roles = [...new Set(items.map(({ responsible }) => responsible))].sort();
	const peaks = new Map(
		roles.map((role) => [role, Math.max(...days.map((day) => roleUnitsOn(when, role, day)))])
	);
	const absent = roles.filter((role) => peaks.get(role) === 0);
	if (absent.length > 0) {
		return fail(
			...absent.map((role) => ({ code: 'plan.no-capacity', path: ['frame', 'people'], values: { role } }))
		);
	}
	const fits = new Map(items.map((item) => [item.id, fitDuration(item, peaks.get(item.responsible) ?? 1)]));
	const inARow = [...fits.values()].reduce((total, { duration }) => total + duration, 0);
	const frozen = when.freezeDays ?? 0;
	return ok({ calendar: calendarFrom(start, when, days.length + inARow + frozen), fits });
}
