/**
 * The 30-day plan on one chart: a row a task, a column a day, days off shaded, today, launch and decision as lines,
 * the gate that the end of a task opens beside its bar.
 */
import type { PlanTask } from '../core/rollout/plan.ts';
import type { Figure, FigureTable, Mark, Spot } from './figure.ts';
import { dayMarks, dayNumbers, dayScale, freezeLines, restBands } from './gantt-days.ts';
import type { DayScale } from './gantt-days.ts';
import { ganttLayout } from './gantt-layout.ts';
import type { GanttLayout } from './gantt-layout.ts';
import { textMark } from './gantt-marks.ts';
import type { GanttLabels, GanttOptions, GanttPlan } from './gantt-plan.ts';
import type { GanttRow } from './gantt-rows.ts';
import { barBox, rowMarks, rowsFrom } from './gantt-rows.ts';
import { legend, points } from './gantt-signs.ts';

/** The chart with what a page needs to let its bars be taken hold of. */
export interface GanttFigure extends Figure {
	/** The row of each task, by its id. */
	readonly spots: readonly Spot[];
	/** The bar of each task, in the order of the spots. */
	readonly bars: readonly Spot[];
	/** Width of one day's column. */
	readonly dayWidth: number;
}

/** More rows than this carry the numbers of the days out of sight, so they stand below the last row too. */
const FEW_ROWS = 16;
const DAY_ROW = 20;

const heads = (labels: GanttLabels, layout: GanttLayout, y: number): Mark[] => [
	...(layout.beside ? [textMark(0, y, labels.task, { fill: 'soft' })] : []),
	...(layout.ownerWidth > 0 ? [textMark(layout.ownerLeft, y, labels.owner, { fill: 'soft' })] : [])
];

/** What the signs of a task say, in words. */
function noteOf(task: PlanTask, labels: GanttLabels, options: GanttOptions): string {
	const opened = options.opens?.get(task.id);
	return [
		options.done?.has(task.id) ? labels.done : '',
		task.critical ? labels.critical : '',
		options.fixed?.has(task.id) ? labels.fixed : '',
		opened === undefined ? '' : `${labels.opens}: ${opened}`,
		task.late ? labels.late : ''
	]
		.filter(Boolean)
		.join(', ');
}

function table(tasks: readonly PlanTask[], labels: GanttLabels, options: GanttOptions): FigureTable {
	return {
		columns: [labels.task, labels.owner, labels.begins, labels.ends, labels.note],
		rows: tasks.map((task) => [
			task.title,
			labels.role(task.role),
			labels.day(task.start),
			labels.day(task.end),
			noteOf(task, labels, options)
		])
	};
}

function spotsOf(
	rows: readonly GanttRow[],
	scale: DayScale,
	width: number,
	labels: GanttLabels,
	options: GanttOptions
) {
	const name = ({ title, start, end }: PlanTask): string =>
		[title, start === end ? labels.day(start) : `${labels.day(start)} – ${labels.day(end)}`].join(', ');
	const detail = (task: PlanTask): string =>
		[labels.role(task.role), noteOf(task, labels, options)].filter(Boolean).join(', ');
	return {
		spots: rows.map(({ task, y, height }) => ({
			key: task.id,
			name: name(task),
			detail: detail(task),
			x: 0,
			y,
			width,
			height
		})),
		bars: rows.map((row) => ({ key: row.task.id, name: row.task.title, ...barBox(row, scale) }))
	};
}

/** The chart of the plan's tasks; its milestones stand above them as diamonds, whichever tasks are given. */
export function gantt(plan: GanttPlan, labels: GanttLabels, options: GanttOptions = {}): GanttFigure {
	const layout = ganttLayout(options.width, options.ownerless);
	const tasks = plan.tasks.filter(({ kind }) => kind !== 'milestone');
	const scale = dayScale(plan, layout.left, layout.width, options.rest);
	const days = dayMarks(scale, labels.weeks);
	const lines = points(plan, labels, scale, days.height, options.today);
	const top = days.height + lines.height;
	const rows = rowsFrom(tasks, labels, layout, top, options.padding);
	const bottom = rows.reduce((y, row) => y + row.height, top);
	const foot = bottom + (rows.length > FEW_ROWS ? DAY_ROW : 0);
	const signs = legend(plan, labels, options, { left: layout.left, right: layout.width, top: foot });
	return {
		width: layout.width,
		height: foot + signs.height,
		title: labels.title,
		summary: labels.summary,
		table: table(tasks, labels, options),
		...spotsOf(rows, scale, layout.width, labels, options),
		dayWidth: scale.after(plan.start) - scale.x(plan.start),
		marks: [
			...restBands(scale, days.height, bottom),
			...freezeLines(scale, options.freeze ?? [], days.height, bottom),
			...days.marks,
			...heads(labels, layout, top - 8),
			{ kind: 'line', x1: 0, x2: layout.width, y1: bottom, y2: bottom, stroke: 'rule' },
			...lines.lines(bottom),
			...rows.flatMap((row) => rowMarks(row, scale, layout, labels, options)),
			...lines.marks,
			...(foot > bottom ? dayNumbers(scale, bottom + 14) : []),
			...signs.marks
		]
	};
}
