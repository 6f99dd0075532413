/** What a task is about in lines of text, for tools that have one field for it all. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { COLUMNS, taskHours, EVENT_TEXT } from '#lib/i18n/take-away-text.ts';
import type { taskNames } from './plan-table.ts';
import { taskSigns } from './task-signs.ts';

type Names = ReturnType<typeof taskNames>;

const who = (role: string, people: string): string => (people === '' ? role : `${role}: ${people}`);

/** One line a fact; what there is nothing to say of has none. */
export function taskLines(task: PlanTask, names: Names): string[] {
	const facts = [
		[COLUMNS.ownerRole, who(names.role(task.role), names.people(task.role))],
		[COLUMNS.accountable, who(names.role(task.accountable), names.people(task.accountable))],
		[COLUMNS.hours, taskHours(task.effortHours)],
		[COLUMNS.deliverable, task.deliverable],
		[COLUMNS.doneWhen, task.doneWhen],
		[COLUMNS.after, names.after(task).join('; ')],
		[COLUMNS.gates, names.gates(task).join('; ')],
		[COLUMNS.state, taskSigns(task).join(', ')]
	] as const;
	return facts.filter(([, text]) => text !== '').map(([label, text]) => EVENT_TEXT.line(label, text));
}
