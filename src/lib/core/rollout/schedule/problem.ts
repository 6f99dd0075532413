/**
 * A resource-constrained project scheduling problem (Pritsker, Watters and Wolfe 1969): tasks of whole days that
 * may not be interrupted, what comes before what, and what each takes a day of resources that are there again the
 * next day. Days are counted from 0; an end is the first day that is free again.
 */

export interface ScheduleTask {
	readonly id: string;
	/** Days; 0 for a milestone, which takes no resources. */
	readonly duration: number;
	/** Ids of the tasks that must have ended. */
	readonly after: readonly string[];
	/** First day on which it may start. */
	readonly release: number;
	/** Whole units a day, by resource id. */
	readonly demands: Readonly<Record<string, number>>;
	/** End it should keep; only steers the priority rules. Default: its limit. */
	readonly due?: number;
	/** End after which its days count as overrun. Default: the window. */
	readonly limit?: number;
	/** End after which it counts as late. Default: never late. */
	readonly deadline?: number;
	/** Day it would start on but for a change: it is left there where that costs nothing. Default: none. */
	readonly usual?: number | undefined;
	/** How much a day of it matters. Default 1. */
	readonly weight?: number;
}

export interface ScheduleResource {
	readonly id: string;
	/** Whole units on each day of the horizon. */
	readonly capacity: readonly number[];
}

export interface ScheduleProblem {
	readonly tasks: readonly ScheduleTask[];
	readonly resources: readonly ScheduleResource[];
	/** Days that may be used at all. */
	readonly horizon: number;
	/** Days that should be enough: what ends later overruns. */
	readonly window: number;
}
