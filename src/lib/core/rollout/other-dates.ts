/** Repairs that move a date: the first day earlier, or the go-live later. */
import type { Day } from '../shared/day.ts';
import { addDays } from '../shared/day.ts';
import { calendarFrom, LAUNCH_FROM, LAUNCH_TO } from './calendar.ts';
import type { RepairCase } from './repair-case.ts';
import { frameChange } from './repair-case.ts';
import type { Candidate } from './repair.ts';
import type { Rest } from './working-day.ts';
import { isWorkingDay } from './working-day.ts';

/** Working days by which the start is moved. */
const EARLIER = [1, 2, 3, 5, 10] as const;

/** The working day so many before this one. */
function workingDayBefore(day: Day, count: number, rest: Rest): Day {
	let at = day;
	let left = count;
	while (left > 0) {
		at = addDays(at, -1);
		if (isWorkingDay(at, rest)) left -= 1;
	}
	return at;
}

/** Beginning earlier, day by day; not before the day before which nothing can begin. */
export function earlierStart(of: RepairCase): Candidate[] {
	const { start } = of.plan;
	return EARLIER.map((days) => ({ days, to: workingDayBefore(start, days, of.subject.frame) }))
		.filter(({ to }) => of.notBefore === null || to >= of.notBefore)
		.map(({ days, to }) => ({
			code: 'earlier-start',
			values: { days, from: start, to },
			change: frameChange(of, { start: to }),
			cost: days
		}));
}

/** Going live later, day by day, up to the last day the launch may be; none where no day is asked for. */
export function laterGoLive(of: RepairCase): Candidate[] {
	const { goLive: from } = of.subject.frame;
	const { start } = of.plan;
	if (from === undefined || from < addDays(start, LAUNCH_FROM - 1)) return [];
	const later = calendarFrom(start, of.subject.frame).days.filter(
		(day) => day > from && day < addDays(start, LAUNCH_TO)
	);
	return later.map((to, index) => ({
		code: 'later-go-live',
		values: { days: index + 1, from, to },
		change: frameChange(of, { goLive: to }),
		cost: index + 1
	}));
}
