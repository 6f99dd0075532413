/** The plan as a table by week: dates, owner, deliverable and when it counts as done; on its side, as the chart is. */
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import type { Phase } from '#lib/core/pack/scale.ts';
import { PHASES } from '#lib/core/pack/scale.ts';
import { addDays, daysBetween } from '#lib/core/shared/day.ts';
import { showDayShort, showHours } from '#lib/i18n/format.ts';
import { taskMarks } from '#lib/i18n/plan-mark-text.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, group, heading, paragraph, plain, soft, table } from '../cells.ts';
import type { Block, Cell, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { fewNames } from '../people-names.ts';
import type { ReportInput } from '../report-input.ts';

const DAYS_A_WEEK = 7;

/** “1 Dec” or “1 Dec – 3 Dec”, and whether that is too late. */
function datesCell({ start, end, late }: PlanTask): Cell {
	const dates = start === end ? showDayShort(start) : PLAN_TEXT.dates(showDayShort(start), showDayShort(end));
	const sign = { word: PLAN_TEXT.late, shape: 'square', tone: 'stop' } as const;
	return [...plain(dates), ...(late ? [{ kind: 'state', state: sign } as const] : [])];
}

function ownerCell(role: string, names: LookUp): Cell {
	const people = names.people(role);
	return [
		{ kind: 'text', text: names.role(role) },
		{ kind: 'text', text: people.length === 0 ? PLAN_TEXT.vacant : fewNames(people), look: 'soft' }
	];
}

/** The title, and what the user did to the task. */
function titleCell(task: PlanTask): Cell {
	const marks = taskMarks(task).join(', ');
	return [{ kind: 'text', text: task.title, ...(task.critical && { look: 'strong' }) }, ...soft(marks)];
}

const taskRow = (task: PlanTask, names: LookUp): Row =>
	cells(
		titleCell(task),
		datesCell(task),
		ownerCell(task.role, names),
		plain(task.deliverable),
		plain(task.doneWhen),
		plain(task.effortHours === 0 ? '' : showHours(task.effortHours))
	);

/** The week, from 0, in which a task begins; everything after the fourth counts as a fifth. */
export const weekOf = (plan: Plan, { start }: PlanTask): number =>
	Math.min(Math.floor(daysBetween(plan.start, start) / DAYS_A_WEEK), PHASES.length);

/** “Week 2, 8 Dec to 14 Dec: Prepare” */
export function weekTitle(plan: Plan, week: number, { questionnaire }: ReportInput): string {
	const first = addDays(plan.start, week * DAYS_A_WEEK);
	const phase: Phase | undefined = PHASES[week];
	if (phase === undefined) return PLAN_TEXT.afterWeeks(showDayShort(first));
	const last = addDays(first, DAYS_A_WEEK - 1);
	return PLAN_TEXT.week(phase, questionnaire.phases[phase].title, showDayShort(first), showDayShort(last));
}

const COLUMNS = [
	column(LABELS.task, 5),
	column(LABELS.dates),
	column(LABELS.owner, 4),
	column(LABELS.deliverable, 5),
	column(LABELS.doneWhen, 7),
	column(LABELS.hours, 'fit', 'end')
];

function weekTable(plan: Plan, input: ReportInput, names: LookUp): Block {
	const weeks = [0, ...PHASES];
	const rows = weeks.flatMap((week) => {
		const own = plan.tasks.filter((task) => weekOf(plan, task) === week);
		return own.length === 0
			? []
			: [group(weekTitle(plan, week, input)), ...own.map((task) => taskRow(task, names))];
	});
	return table(COLUMNS, rows);
}

/** Nothing where there is no plan: the section before says so. */
export function weeksSections(input: ReportInput, names: LookUp): Section[] {
	const { plan } = input;
	if (!plan) return [];
	const blocks = [heading(1, SECTIONS.weeks), paragraph(PLAN_TEXT.bold), weekTable(plan, input, names)];
	return [
		{
			anchor: 'weeks',
			title: SECTIONS.weeks,
			orientation: 'landscape',
			begins: 'page',
			listed: true,
			blocks
		}
	];
}
