/** The 30-day plan, as plain data. */
import type { Autonomy, Level, Phase, Support } from '../pack/scale.ts';
import type { Readiness } from '../scoring/readiness.ts';
import type { Day } from '../shared/day.ts';

export type TaskKind = 'action' | 'evidence' | 'milestone';

export interface PlanTask {
	/** The action's id; `evidence.<question>` for an evidence task; `launch` and `decision` for milestones. */
	readonly id: string;
	readonly kind: TaskKind;
	readonly title: string;
	readonly phase: Phase;
	/** First and last working day, both included. */
	readonly start: Day;
	readonly end: Day;
	/** Role that does it and role that answers for it. */
	readonly role: string;
	readonly accountable: string;
	readonly consulted: readonly string[];
	readonly informed: readonly string[];
	readonly effortHours: number;
	/** Working days; 0 for a milestone. */
	readonly durationDays: number;
	/** Ids of tasks of this plan that come first. */
	readonly after: readonly string[];
	readonly raises: Readonly<Record<string, Level>>;
	readonly evidence: 'document' | 'observed';
	readonly deliverable: string;
	readonly doneWhen: string;
	/** Gate questions of the aimed-at autonomy that this task, directly, helps to pass. */
	readonly gates: readonly string[];
	/** Finishes after the launch or the freeze before it (gate work), or after the window and was not put off. */
	readonly late: boolean;
	/** No other day was possible without moving another task: on the resource-aware critical chain. */
	readonly critical: boolean;
}

/** Why a plan does not do what was asked; the text lives in `i18n`. */
export interface PlanReason {
	readonly code:
		| 'aim-lowered' /* values: requested, aim */
		| 'gate-work-late' /* values: task, end, launch; freezeDays where there are any */
		| 'beyond-window' /* values: task, end, windowEnd */
		| 'role-overbooked' /* values: role (one id, or several joined by commas), hoursNeeded, hoursAvailable, from, to */
		| 'chain-too-long' /* values: tasks (ids joined by commas), daysNeeded, daysAvailable */
		| 'launch-moved' /* values: goLive, launch */;
	readonly values: Readonly<Record<string, string | number>>;
}

export interface RoleLoad {
	readonly role: string;
	readonly hours: number;
	readonly capacityHours: number;
}

export interface Plan {
	/** First and last calendar day of the 30. */
	readonly start: Day;
	readonly end: Day;
	readonly workingDays: readonly Day[];
	readonly launch: Day;
	readonly decision: Day;
	readonly requested: Autonomy;
	/** Autonomy the chosen work reaches: the one asked for, or the highest the actions can. */
	readonly aim: Support;
	/** Ordered by start, then phase, then id; milestones included. */
	readonly tasks: readonly PlanTask[];
	/** All gate work ends before the launch, all else but what was put off in the window, at the autonomy asked for. */
	readonly fits: boolean;
	/**
	 * Whether a lower bound proves that no order of this work fits, or none was found only. Says nothing of an
	 * aim that was lowered.
	 */
	readonly misfitProved: boolean;
	readonly reasons: readonly PlanReason[];
	readonly loads: readonly RoleLoad[];
	/** Readiness when every task's done-when holds. */
	readonly projected: Readiness;
}
