/**
 * The plan in the columns that Jira's CSV import maps by itself (Atlassian, “Importing data from CSV”): only Summary is
 * required, heads are free of punctuation, a field with several values has a column for each, an estimate is in
 * seconds.
 */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { taskNames } from '../tables/plan-table.ts';
import type { Subject } from '../tables/subject.ts';
import type { ColumnOf, Table } from '../tables/table.ts';
import { columnOf, dayValue, tableOf } from '../tables/table.ts';
import { taskLines } from '../tables/task-lines.ts';
import { taskSigns } from '../tables/task-signs.ts';
import { weekOf } from '../tables/weeks.ts';

const SECONDS_PER_HOUR = 3600;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * “01/Dec/26 12:00 PM”, the import's own format: another one has to be typed into its form, and one that was not is
 * silently read as today. Noon, so that no time zone makes it another day.
 */
export function jiraDay(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${date}/${MONTHS[Number(month) - 1] ?? ''}/${year.slice(2)} 12:00 PM`;
}

/** Labels have no spaces; each has a column of its own, empty where there is none. */
const labels = (start: Day, task: PlanTask): string[] => [
	'airworthy',
	`week-${String(weekOf(start, task))}`,
	task.kind,
	...(task.gates.length > 0 ? ['gate'] : []),
	...taskSigns(task).map((sign) => sign.replaceAll(' ', '-'))
];

function labelColumns(tasks: readonly PlanTask[], start: Day): ColumnOf<PlanTask>[] {
	const most = Math.max(1, ...tasks.map((task) => labels(start, task).length));
	return Array.from({ length: most }, (_, index) =>
		columnOf('Labels', (task: PlanTask) => labels(start, task)[index] ?? null)
	);
}

/** A row a task; people have no addresses here, so nobody is assigned and the owner stands in the description. */
export function jiraTable(subject: Subject): Table | null {
	const { plan } = subject;
	if (!plan) return null;
	const names = taskNames(subject);
	return tableOf<PlanTask>(
		'Jira',
		[
			columnOf('Summary', ({ title }) => title),
			columnOf('Issue Type', () => 'Task'),
			columnOf('Description', (task) => taskLines(task, names).join('\n')),
			columnOf('Start date', ({ start }) => dayValue(start)),
			columnOf('Due Date', ({ end }) => dayValue(end)),
			columnOf('Original Estimate', ({ effortHours }) =>
				effortHours === 0 ? null : Math.round(effortHours * SECONDS_PER_HOUR)
			),
			...labelColumns(plan.tasks, plan.start)
		],
		plan.tasks
	);
}
