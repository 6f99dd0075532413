/** The tasks of a plan under those who do them, in the order of the pack's roles. */
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';

type Tasks = Pick<Plan, 'tasks'>;

export interface OwnerColumn {
	readonly role: string;
	/** In the order of the plan, milestones included. */
	readonly tasks: readonly PlanTask[];
	readonly hours: number;
}

/** Ids of all who could own a task: the pack's roles, then those it does not know, in the order of their first task. */
export const ownerIds = ({ tasks }: Tasks, roles: readonly { readonly id: string }[]): string[] => [
	...new Set([...roles.map(({ id }) => id), ...tasks.map(({ role }) => role)])
];

/** A column for each of these roles that does something. They stand still while tasks change hands. */
export const columnsOf = ({ tasks }: Tasks, ids: readonly string[]): OwnerColumn[] =>
	ids.flatMap((role) => {
		const mine = tasks.filter((task) => task.role === role);
		const hours = mine.reduce((sum, { effortHours }) => sum + effortHours, 0);
		return mine.length === 0 ? [] : { role, tasks: mine, hours };
	});

/** The role that many places further on; null beyond the ends. */
export const nextOwner = (ids: readonly string[], role: string, by: 1 | -1): string | null =>
	ids[ids.indexOf(role) + by] ?? null;

/** Whether a task can change hands: what is done and the milestones cannot. */
export const canChangeHands = ({ kind, done }: Pick<PlanTask, 'kind' | 'done'>): boolean =>
	kind !== 'milestone' && done === null;
