/** The plan as a table: a row a task, milestones included, in the order of the plan. */
import { placedQuestions } from '#lib/core/pack/questions.ts';
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { COLUMNS, SHEETS, taskKind } from '#lib/i18n/take-away-text.ts';
import { lookUp } from '../model/look-up.ts';
import type { Subject } from './subject.ts';
import type { ColumnOf, Table } from './table.ts';
import { columnOf, dayValue, optionalDay, tableOf } from './table.ts';
import { doneOn, taskSigns } from './task-signs.ts';
import { weekOf } from './weeks.ts';

const number = { kind: 'number' } as const;
const day = { kind: 'day' } as const;

/** Titles of the gates, the tasks that come first, and people, by their ids. */
export function taskNames(subject: Subject) {
	const { role, people } = lookUp(subject);
	const tasks = new Map(subject.plan?.tasks.map(({ id, title }) => [id, title]));
	const gates = new Map(
		placedQuestions(subject.questionnaire).map(({ question }) => [question.id, question.title])
	);
	return {
		role,
		people: (id: string): string => people(id).join(', '),
		after: ({ after }: PlanTask): string[] => after.map((id) => tasks.get(id) ?? id),
		gates: ({ gates: ids }: PlanTask): string[] => ids.map((id) => gates.get(id) ?? id)
	};
}

function columns(subject: Subject): ColumnOf<PlanTask>[] {
	const names = taskNames(subject);
	const start = subject.plan?.start ?? subject.date;
	return [
		columnOf(COLUMNS.task, ({ title }) => title, { width: 36 }),
		columnOf(COLUMNS.kind, ({ kind }) => taskKind(kind), { width: 10 }),
		columnOf(COLUMNS.week, (task) => weekOf(start, task), { ...number, width: 7 }),
		columnOf(COLUMNS.start, (task) => dayValue(task.start), day),
		columnOf(COLUMNS.end, (task) => dayValue(task.end), day),
		columnOf(COLUMNS.ownerRole, ({ role }) => names.role(role), { width: 18 }),
		columnOf(COLUMNS.people, ({ role }) => names.people(role), { width: 18 }),
		columnOf(COLUMNS.accountable, ({ accountable }) => names.role(accountable), { width: 16 }),
		columnOf(COLUMNS.hours, ({ effortHours }) => effortHours, number),
		columnOf(COLUMNS.days, ({ durationDays }) => durationDays, { ...number, width: 7 }),
		columnOf(COLUMNS.state, (task) => taskSigns(task).join(', '), { width: 13 }),
		columnOf(COLUMNS.doneOn, (task) => optionalDay(doneOn(task)), day),
		columnOf(COLUMNS.after, (task) => names.after(task).join('; '), { width: 26 }),
		columnOf(COLUMNS.gates, (task) => names.gates(task).join('; '), { width: 22 }),
		columnOf(COLUMNS.deliverable, ({ deliverable }) => deliverable, { width: 30 }),
		columnOf(COLUMNS.doneWhen, ({ doneWhen }) => doneWhen, { width: 38 })
	];
}

/** Null while there is no plan. */
export const planTable = (subject: Subject): Table | null =>
	subject.plan && tableOf(SHEETS.plan, columns(subject), subject.plan.tasks);
