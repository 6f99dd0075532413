/** What the chart of a plan is given: its tasks and days, and every text. */
import type { Plan } from '../core/rollout/plan.ts';
import type { Day } from '../core/shared/day.ts';

/** The part of a plan that the chart shows; a caller with many tasks gives some of them at a time. */
export type GanttPlan = Pick<Plan, 'start' | 'end' | 'workingDays' | 'launch' | 'decision' | 'tasks'>;

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
	readonly critical: string;
	readonly slack: string;
	readonly late: string;
	readonly role: (id: string) => string;
	readonly day: (day: Day) => string;
}
