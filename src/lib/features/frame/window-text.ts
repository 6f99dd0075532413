/** The sentences under the two dates. */
import { calendarFrom } from '#lib/core/rollout/calendar.ts';
import type { Rest } from '#lib/core/rollout/working-day.ts';
import { isWorkingDay } from '#lib/core/rollout/working-day.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { plural, showDay } from '#lib/i18n/format.ts';
import { showSpan, weekdayName } from '#lib/i18n/frame-text.ts';
import { weekday } from '#lib/core/shared/day.ts';
import { LAUNCH_FROM, LAUNCH_TO, canLaunchOn, launchDay, startsFor, windowOf } from './window.ts';

export interface Dates extends Rest {
	readonly start?: Day | undefined;
	readonly goLive?: Day | undefined;
}

const launchDays = `days ${LAUNCH_FROM} and ${LAUNCH_TO}`;

/** “1 to 30 December 2026; launch on day 24”; null without a start. */
export function windowLine({ start, goLive }: Dates): string | null {
	if (start === undefined) return null;
	const { end, launchFrom, launchTo } = windowOf(start);
	const span = showSpan(start, end);
	const day = goLive === undefined ? null : launchDay(start, goLive);
	if (day !== null && canLaunchOn(day)) return `${span}; launch on day ${day}`;
	return `${span}; launch between ${launchDays} (${showSpan(launchFrom, launchTo)})`;
}

const ordinalPlace = (day: number): string => {
	if (day > 30) return `is day ${day}, after the 30 days`;
	if (day > 0) return `is day ${day} of the 30`;
	return `is ${plural(1 - day, 'day')} before the start`;
};

/** What a go-live outside the launch days means, and the starts that would fit it; null when it fits. */
function outside({ start, goLive }: Dates): string | null {
	if (goLive === undefined) return null;
	const { from, to } = startsFor(goLive);
	const remedy = `to launch on ${showDay(goLive)}, start between ${showDay(from)} and ${showDay(to)}`;
	if (start === undefined) return `The 30 days need a start: ${remedy}.`;
	const day = launchDay(start, goLive);
	if (canLaunchOn(day)) return null;
	return `That go-live ${ordinalPlace(day)}. The plan launches between ${launchDays} and will say so; ${remedy}.`;
}

function off(what: string, day: Day | undefined, rest: Rest, then: string): string | null {
	if (day === undefined || isWorkingDay(day, rest)) return null;
	const why = rest.daysOff?.includes(day) ? 'is one of your days off' : `is a ${weekdayName(weekday(day))}`;
	return `${what} ${why}: ${then}.`;
}

/** Everything else worth saying about the dates, one gentle sentence each. */
export function dateNotes(dates: Dates): string[] {
	const { start, goLive } = dates;
	const fits = start !== undefined && goLive !== undefined && canLaunchOn(launchDay(start, goLive));
	const working = start === undefined ? null : plural(calendarFrom(start, dates).window, 'working day');
	return [
		working === null
			? null
			: `${working.charAt(0).toUpperCase()}${working.slice(1)}, without weekends and days off.`,
		outside(dates),
		off('The start', start, dates, 'work begins on the next working day'),
		fits ? off('The go-live', goLive, dates, 'the plan takes a working day close to it') : null
	].filter((note) => note !== null);
}
