/** The 30 days that the two dates span, and whether the go-live lies where the plan can launch. */
import { windowEnd } from '#lib/core/rollout/calendar.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { addDays, daysBetween } from '#lib/core/shared/day.ts';

/** Days of the window, counted from 1, on which the plan can launch; the same as in core/rollout/calendar.ts. */
export const LAUNCH_FROM = 22;
export const LAUNCH_TO = 28;

export interface Window {
	readonly start: Day;
	readonly end: Day;
	/** First and last calendar day on which the plan can launch. */
	readonly launchFrom: Day;
	readonly launchTo: Day;
}

export const windowOf = (start: Day): Window => ({
	start,
	end: windowEnd(start),
	launchFrom: addDays(start, LAUNCH_FROM - 1),
	launchTo: addDays(start, LAUNCH_TO - 1)
});

/** Day of the window on which the go-live lies: 1 on the start, 0 or less before it. */
export const launchDay = (start: Day, goLive: Day): number => daysBetween(start, goLive) + 1;

export const canLaunchOn = (day: number): boolean => day >= LAUNCH_FROM && day <= LAUNCH_TO;

/** The starts with which the plan could launch on that day. */
export const startsFor = (goLive: Day): { readonly from: Day; readonly to: Day } => ({
	from: addDays(goLive, 1 - LAUNCH_TO),
	to: addDays(goLive, 1 - LAUNCH_FROM)
});
