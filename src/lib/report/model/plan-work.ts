/** The work of a plan, without its milestones. */
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';

/** Every task that takes time. */
export const workOf = ({ tasks }: Plan): PlanTask[] => tasks.filter(({ kind }) => kind !== 'milestone');

export const hoursOf = (tasks: readonly PlanTask[]): number =>
	tasks.reduce((total, { effortHours }) => total + effortHours, 0);
