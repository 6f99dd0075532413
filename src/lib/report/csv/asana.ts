/**
 * The plan in the columns that Asana's CSV import knows (Asana, “Preparing data for CSV import”): Name first, then
 * Description, Section, Assignee, dates as MM/DD/YYYY; Dependencies are names of rows above, with commas between.
 */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { COLUMNS, taskKind } from '#lib/i18n/take-away-text.ts';
import { taskNames } from '../tables/plan-table.ts';
import type { Subject } from '../tables/subject.ts';
import type { Table } from '../tables/table.ts';
import { columnOf, dayValue, tableOf } from '../tables/table.ts';
import { taskLines } from '../tables/task-lines.ts';
import { taskSigns } from '../tables/task-signs.ts';
import { weekName } from '../tables/weeks.ts';

/** “12/01/2026” */
export function asanaDay(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${month}/${date}/${year}`;
}

/** A name with a comma in it would be read as two: such a task stands in the description only. */
const listable = (names: readonly string[]): string => names.filter((name) => !name.includes(',')).join(',');

/** A row a task; people have no addresses here, so nobody is assigned and the owner has a field of its own. */
export function asanaTable(subject: Subject): Table | null {
	const { plan, questionnaire } = subject;
	if (!plan) return null;
	const names = taskNames(subject);
	return tableOf<PlanTask>(
		'Asana',
		[
			columnOf('Name', ({ title }) => title),
			columnOf('Description', (task) => taskLines(task, names).join('\n')),
			columnOf('Section', (task) => weekName(questionnaire, plan.start, task)),
			columnOf('Assignee', () => null),
			columnOf('Start Date', ({ start }) => dayValue(start)),
			columnOf('Due Date', ({ end }) => dayValue(end)),
			columnOf('Type', ({ kind }) => (kind === 'milestone' ? taskKind(kind) : 'Task')),
			columnOf('Dependencies', (task) => listable(names.after(task))),
			columnOf(COLUMNS.ownerRole, ({ role }) => names.role(role)),
			columnOf(COLUMNS.people, ({ role }) => names.people(role)),
			columnOf(COLUMNS.hours, ({ effortHours }) => effortHours),
			columnOf(COLUMNS.state, (task) => taskSigns(task).join(', '))
		],
		plan.tasks
	);
}
