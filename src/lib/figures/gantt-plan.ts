/** What the chart of a plan is given: its tasks and days, what is known of them beside the plan, and every text. */
import type { Plan } from '../core/rollout/plan.ts';
import type { Rest } from '../core/rollout/working-day.ts';
import type { Day } from '../core/shared/day.ts';

/** The part of a plan that the chart shows; a caller with many tasks gives some of them at a time. */
export type GanttPlan = Pick<Plan, 'start' | 'end' | 'workingDays' | 'launch' | 'decision' | 'tasks'>;

/** What may be known beside the plan; each part is drawn only where it is given. */
export interface GanttOptions {
	/** In the units of the text's size: a narrow place gets a narrow chart and not a small one. */
	readonly width?: number;
	/** Owners are told elsewhere, and tasks have their room. */
	readonly ownerless?: boolean;
	/** White space of a row, above and below its lines together. */
	readonly padding?: number;
	readonly today?: Day | undefined;
	/** Working days on which nothing may be changed. */
	readonly freeze?: readonly Day[];
	/** Days off outside the plan's own 30 days. */
	readonly rest?: Rest;
	/** Ids of tasks that are done. */
	readonly done?: ReadonlySet<string>;
	/** Ids of tasks whose start somebody has set. */
	readonly fixed?: ReadonlySet<string>;
	/** What the end of a task opens, by its id. */
	readonly opens?: ReadonlyMap<string, string>;
}

/** Every text of the chart. */
export interface GanttLabels {
	readonly title: string;
	readonly summary: string;
	readonly task: string;
	readonly owner: string;
	readonly begins: string;
	readonly ends: string;
	readonly note: string;
	/** Over each seven days from the start, in order; further days have no text. */
	readonly weeks: readonly string[];
	readonly launch: string;
	readonly decision: string;
	readonly today: string;
	readonly critical: string;
	readonly slack: string;
	readonly late: string;
	readonly done: string;
	readonly fixed: string;
	/** A gate that opens when the task ends. */
	readonly opens: string;
	readonly off: string;
	readonly freeze: string;
	readonly role: (id: string) => string;
	readonly day: (day: Day) => string;
}
