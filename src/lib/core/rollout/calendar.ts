/** The 30 calendar days of a plan as working days: no weekend, no day off; numbered from 0. */
import type { Phase } from '../pack/scale.ts';
import type { Day } from '../shared/day.ts';
import { addDays } from '../shared/day.ts';
import type { Rest } from './working-day.ts';
import { isWeekend } from './working-day.ts';

/** Calendar days of the window; the day of the start is day 1. */
export const WINDOW_DAYS = 30;
export const PHASE_DAYS = 7;
/** Calendar days of the window on which the launch may be. */
export const LAUNCH_FROM = 22;
export const LAUNCH_TO = 28;

export interface Calendar {
	/** First and last calendar day of the window. */
	readonly start: Day;
	readonly end: Day;
	/** Working days from the start on, in order, beyond the window as far as was asked for. */
	readonly days: readonly Day[];
	/** How many of them lie in the window. */
	readonly window: number;
}

/** Working days by number; the last one is included. */
export interface DayRange {
	readonly first: number;
	readonly last: number;
}

/** Last calendar day of the window that begins on `start`. */
export const windowEnd = (start: Day): Day => addDays(start, WINDOW_DAYS - 1);

/** A calendar of `count` working days, and at least those of the window and the next one. */
export function calendarFrom(start: Day, rest: Rest, count = 0): Calendar {
	const off = new Set(rest.daysOff);
	const end = windowEnd(start);
	const days: Day[] = [];
	for (let day = start; days.length < count || (days.at(-1) ?? start) <= end; day = addDays(day, 1)) {
		if (!isWeekend(day, rest) && !off.has(day)) days.push(day);
	}
	return { start, end, days, window: days.filter((day) => day <= end).length };
}

/** First working day after the 30 days that begin on `start`. */
export function firstDayAfter(start: Day, rest: Rest): Day {
	const { days, window, end } = calendarFrom(start, rest);
	return days[window] ?? end;
}

/** Number of the first working day on or after the day; the length of the calendar when it ends before. */
export function dayNumber({ days }: Calendar, day: Day): number {
	const found = days.findIndex((working) => working >= day);
	return found === -1 ? days.length : found;
}

/** First working day of a phase (week) of the plan, and the end its work should keep: the first day after it. */
export function phaseRange(
	calendar: Calendar,
	phase: Phase
): { readonly release: number; readonly due: number } {
	const from = addDays(calendar.start, PHASE_DAYS * (phase - 1));
	return { release: dayNumber(calendar, from), due: dayNumber(calendar, addDays(from, PHASE_DAYS)) };
}

/**
 * Working days on which the launch may be: days 22 to 28. Where none of them is a working day, the next one
 * after them.
 */
function launchDays(calendar: Calendar): DayRange {
	const first = dayNumber(calendar, addDays(calendar.start, LAUNCH_FROM - 1));
	return { first, last: Math.max(first, dayNumber(calendar, addDays(calendar.start, LAUNCH_TO)) - 1) };
}

/**
 * The launch days narrowed to the go-live date where it lies among them; a go-live date that is no working day
 * moves to the next one of them, or back to the last.
 */
export function launchRange(calendar: Calendar, goLive?: Day): DayRange {
	const { start } = calendar;
	const range = launchDays(calendar);
	const inside = goLive && goLive >= addDays(start, LAUNCH_FROM - 1) && goLive < addDays(start, LAUNCH_TO);
	if (!inside) return range;
	const fixed = Math.min(dayNumber(calendar, goLive), range.last);
	return { first: fixed, last: fixed };
}
