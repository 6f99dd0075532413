/** How a task stands, in words: what the signs beside it on the page say. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { TASK_SIGNS } from '#lib/i18n/take-away-text.ts';

/** Late, critical; none for a task that is neither. */
export const taskSigns = ({ late, critical }: PlanTask): string[] => [
	...(late ? [TASK_SIGNS.late] : []),
	...(critical ? [TASK_SIGNS.critical] : [])
];
