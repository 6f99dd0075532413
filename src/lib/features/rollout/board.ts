/** The tasks of a plan under those who do them. */
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';

export interface OwnerColumn {
	readonly role: string;
	/** In the order of the plan, milestones included. */
	readonly tasks: readonly PlanTask[];
	readonly hours: number;
}

/** A column for each role that does something, most hours first; equal ones in the order of their first task. */
export function columnsOf({ tasks }: Pick<Plan, 'tasks'>): OwnerColumn[] {
	const roles = [...new Set(tasks.map(({ role }) => role))];
	const columns = roles.map((role) => {
		const mine = tasks.filter((task) => task.role === role);
		return { role, tasks: mine, hours: mine.reduce((sum, { effortHours }) => sum + effortHours, 0) };
	});
	return columns.sort((a, b) => b.hours - a.hours);
}
