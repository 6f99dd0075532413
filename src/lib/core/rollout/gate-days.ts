/** On which day each gate opens: the day on which the last task that helps it ends. */
import type { Day } from '../shared/day.ts';
import { sortedBy } from './compare.ts';
import type { Plan, PlanTask } from './plan.ts';

/** A gate with the task whose end opens it. */
export interface GateDay {
	/** Question of the gate. */
	readonly gate: string;
	readonly task: string;
	readonly day: Day;
}

const lastOf = (tasks: readonly PlanTask[]): PlanTask | undefined =>
	tasks.reduce<PlanTask | undefined>((last, task) => (last && last.end > task.end ? last : task), undefined);

/** Gates that the work opens at the autonomy the plan aims at, by day, then as the pack asks them. */
export function gateDays({ tasks, projected, aim }: Pick<Plan, 'tasks' | 'projected' | 'aim'>): GateDay[] {
	const opened = projected.gates.filter(({ autonomy, state }) => autonomy === aim && state === 'pass');
	const found = opened.flatMap(({ question }) => {
		const last = lastOf(tasks.filter(({ gates }) => gates.includes(question)));
		return last ? [{ gate: question, task: last.id, day: last.end }] : [];
	});
	return sortedBy(found, ({ day }) => [day]);
}
