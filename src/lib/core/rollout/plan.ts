/** The 30-day plan, as plain data. */
import type { Autonomy, Level, Phase, Support } from '../pack/scale.ts';
import type { Readiness } from '../scoring/readiness.ts';
import type { Day } from '../shared/day.ts';

/** `own` is a task of the user's that no pack knows. */
export type TaskKind = 'action' | 'evidence' | 'own' | 'milestone';

/** A part of a task that the user set otherwise than the pack. */
export type EditedPart = 'start' | 'effortHours' | 'durationDays' | 'responsible' | 'after';

/** First and last day, both included. */
export interface Span {
	readonly start: Day;
	readonly end: Day;
}

export interface PlanTask {
	/**
	 * The action's id; `evidence.<question>` for an evidence task; the own task's id; `launch` and `decision` for
	 * milestones.
	 */
	readonly id: string;
	readonly kind: TaskKind;
	readonly title: string;
	readonly phase: Phase;
	/** First and last working day, both included; for what is done, the days it was done on. */
	readonly start: Day;
	readonly end: Day;
	/** Its days in the plan without slippage: what they are measured against. */
	readonly planned: Span;
	/** Day on which it was finished; null while it is not. */
	readonly done: Day | null;
	/** In the plan because the user wants it there, whatever the answers say; so is every own task. */
	readonly pinned: boolean;
	/** What the user changed in it, in a fixed order. */
	readonly edited: readonly EditedPart[];
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
		| 'tight-chain' /* values: tasks (ids joined by commas), from, end; no proof */
		| 'fullest-role' /* values: role (as above), hoursNeeded, hoursAvailable; no proof */
		| 'exclusion-costs' /* values: tasks (ids joined by commas), aim, without, gates (ids joined by commas) */
		| 'pin-costs' /* values: as above */
		| 'launch-moved' /* values: goLive, launch */;
	readonly values: Readonly<Record<string, string | number>>;
}

/** An edit or tick that cannot hold as it is: it is left aside, and the rest of the plan is made without it. */
export interface PlanAside {
	readonly code:
		| 'unknown-task' /* no task of this pack or of the user has this id */
		| 'not-chosen' /* the answers do not call for this task, and it is not pinned */
		| 'taken-id' /* an own task with the id of another task */
		| 'unknown-role' /* values: role */
		| 'unknown-before' /* values: before: no task has this id */
		| 'unknown-question' /* values: question: an effect of an own task on no question of the pack */
		| 'cycle' /* values: tasks (ids joined by commas) that would wait for each other */
		| 'start-too-far' /* values: start: more than two years ahead */
		| 'needs-excluded' /* values: before: a pinned task goes on without what was excluded */
		| 'excluded-but-done' /* what is done stays in the plan */
		| 'done-not-answered' /* values: questions (ids joined by commas) whose answers do not say it yet */;
	readonly task: string;
	/** What the task is called; its id where nobody knows it. */
	readonly title: string;
	/** Where it was said. */
	readonly part: 'task' | 'choice' | 'done' | 'raises' | EditedPart;
	readonly values: Readonly<Record<string, string | number>>;
}

/** The same before it is known what the task is called. */
export type UntitledAside = Omit<PlanAside, 'title'>;

/** What keeps a task from starting on the day that was asked for. */
export type Obstacle =
	| { readonly what: 'before-start' | 'past' | 'dayOff'; readonly day: Day }
	/** It ends too late. */
	| { readonly what: 'predecessor'; readonly task: string; readonly day: Day }
	/** Those who do it have other work on the day: these tasks. */
	| {
			readonly what: 'capacity';
			readonly day: Day;
			readonly roles: readonly string[];
			readonly tasks: readonly string[];
	  };

/** A task that does not start on the day the user asked for. */
export interface StartConflict {
	readonly task: string;
	readonly wished: Day;
	readonly start: Day;
	/** Never empty. */
	readonly obstacles: readonly Obstacle[];
}

/** Work that the user keeps out of the plan. */
export interface ExcludedWork {
	readonly id: string;
	readonly kind: 'action' | 'evidence' | 'own';
	readonly title: string;
}

/** What has become of the plan by `today`. */
export interface Slip {
	readonly today: Day;
	/** Working days by which the last task ends later than planned; below 0 when earlier. */
	readonly daysLate: number;
	/** The same for the launch. */
	readonly launchDaysLate: number;
	/** Tasks that now end later than planned, by id, with working days. */
	readonly tasks: readonly { readonly task: string; readonly daysLate: number }[];
	/** Gate questions whose work is not done and now ends too late for the launch, by id. */
	readonly gates: readonly string[];
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
	/** What the user keeps out, by id. */
	readonly excluded: readonly ExcludedWork[];
	/** Edits and ticks that could not hold, by task, then part. */
	readonly asides: readonly PlanAside[];
	/** Tasks that do not start when the user asked for, by id. */
	readonly conflicts: readonly StartConflict[];
	/** Null while the plan was made for no day, or for one on which nothing of it has begun. */
	readonly slip: Slip | null;
	readonly loads: readonly RoleLoad[];
	/** Readiness when every task's done-when holds. */
	readonly projected: Readiness;
}
