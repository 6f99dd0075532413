/** The plan by week, for a wiki. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { COLUMNS, MARKDOWN_TEXT, taskHours } from '#lib/i18n/take-away-text.ts';
import { taskNames } from '../tables/plan-table.ts';
import type { Subject } from '../tables/subject.ts';
import type { ColumnOf } from '../tables/table.ts';
import { columnOf, dayValue, tableOf } from '../tables/table.ts';
import { taskSigns } from '../tables/task-signs.ts';
import { weekName } from '../tables/weeks.ts';
import type { MarkdownBlock } from './write-markdown.ts';

function columns(subject: Subject): ColumnOf<PlanTask>[] {
	const names = taskNames(subject);
	return [
		columnOf(COLUMNS.task, ({ title }) => title),
		columnOf(COLUMNS.start, ({ start }) => dayValue(start)),
		columnOf(COLUMNS.end, ({ end }) => dayValue(end)),
		columnOf(COLUMNS.ownerRole, ({ role }) => names.role(role)),
		columnOf(COLUMNS.people, ({ role }) => names.people(role)),
		columnOf(COLUMNS.hours, ({ effortHours }) => taskHours(effortHours)),
		columnOf(COLUMNS.state, (task) => taskSigns(task).join(', ')),
		columnOf(COLUMNS.deliverable, ({ deliverable }) => deliverable),
		columnOf(COLUMNS.doneWhen, ({ doneWhen }) => doneWhen)
	];
}

/** A table a week; a week in which nothing begins is left out. Null while there is no plan. */
export function planMarkdown(subject: Subject): MarkdownBlock[] | null {
	const { plan, frame, questionnaire, date, appVersion } = subject;
	if (!plan) return null;
	const nameOf = (task: PlanTask): string => weekName(questionnaire, plan.start, task);
	const names = [...new Set(plan.tasks.map(nameOf))];
	const weeks = names.flatMap((name): MarkdownBlock[] => [
		{ kind: 'heading', level: 2, text: name },
		{
			kind: 'table',
			table: tableOf(
				name,
				columns(subject),
				plan.tasks.filter((task) => nameOf(task) === name)
			)
		}
	]);
	return [
		{ kind: 'heading', level: 1, text: MARKDOWN_TEXT.plan(frame.workflow) },
		{ kind: 'paragraph', text: MARKDOWN_TEXT.window(plan.start, plan.end, plan.launch, plan.decision) },
		...(weeks.length === 0 ? [{ kind: 'paragraph', text: MARKDOWN_TEXT.nothing } as const] : weeks),
		{ kind: 'paragraph', text: MARKDOWN_TEXT.made(date, appVersion) }
	];
}
