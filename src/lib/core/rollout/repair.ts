/** A change that makes a plan fit, or fit better, with the plan it leads to. */
import type { Frame } from '../assessment/frame.ts';
import type { Support } from '../pack/scale.ts';
import type { Day } from '../shared/day.ts';

/** What a repair changes, so that it can be applied in one step. */
export interface RepairChange {
	readonly frame: Readonly<Partial<Pick<Frame, 'roleHours' | 'start' | 'goLive' | 'autonomy'>>>;
	/** Ids of tasks put off; never work that a gate waits for. */
	readonly deferred: readonly string[];
	/** First working day after the 30: the start of what is put off. */
	readonly deferredTo: Day;
}

/** A change that could help; the text lives in `i18n`. */
export interface Candidate {
	readonly code:
		| 'more-hours' /* values: role, from, to (hours a day), percent */
		| 'earlier-start' /* values: days (working days), from, to */
		| 'later-go-live' /* values: days (working days), from, to */
		| 'lower-autonomy' /* values: from, to */
		| 'defer-work' /* values: tasks (ids joined by commas), hours */;
	readonly values: Readonly<Record<string, string | number>>;
	readonly change: RepairChange;
	/**
	 * What it costs, in days, so that unlike things compare: a day of work of one person at the usual hours, found
	 * (more hours) or not done within the 30 (put off); a working day of the calendar (other dates). A level of
	 * autonomy is what the 30 days were for, and costs all of them. Ours, not evidence.
	 */
	readonly cost: number;
}

/** What the plan would be. */
export interface RepairOutcome {
	readonly fits: boolean;
	/** Last day of its last task. */
	readonly end: Day;
	readonly launch: Day;
	readonly lateTasks: number;
	/** Autonomy that the work done within the 30 days supports. */
	readonly supportedAtEnd: Support;
}

export interface Repair extends Candidate {
	readonly outcome: RepairOutcome;
	/** Calendar days by which all late tasks together are less late. */
	readonly daysSaved: number;
	/** Days saved for each day that it costs. */
	readonly savedPerDay: number;
}
