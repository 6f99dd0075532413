/** How a task stands, in words: what the signs beside it on the page say. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { TASK_SIGNS } from '#lib/i18n/take-away-text.ts';

/** What is told of a task; a plan that nobody has touched says nothing of the rest. */
export interface Standing extends Pick<PlanTask, 'late' | 'critical'> {
	/** Day on which it was finished. */
	readonly done?: Day | null;
	/** In the plan because somebody wants it there. */
	readonly pinned?: boolean;
	/** What somebody changed in it. */
	readonly edited?: readonly string[];
}

/** Done, late, critical, pinned, edited; none for a task of which there is nothing to say. */
export const taskSigns = ({
	late,
	critical,
	done = null,
	pinned = false,
	edited = []
}: Standing): string[] => [
	...(done === null ? [] : [TASK_SIGNS.done]),
	...(late ? [TASK_SIGNS.late] : []),
	...(critical ? [TASK_SIGNS.critical] : []),
	...(pinned ? [TASK_SIGNS.pinned] : []),
	...(edited.length > 0 ? [TASK_SIGNS.edited] : [])
];

/** Day on which it was finished, if it was. */
export const doneOn = ({ done = null }: Standing): Day | null => done;
