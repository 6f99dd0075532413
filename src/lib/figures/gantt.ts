/** The 30-day plan on one chart: a row a task, a column a day, weekends white, the launch and the decision marked. */
import type { PlanTask } from '../core/rollout/plan.ts';
import type { Figure, FigureTable, Mark, Spot } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import { dayMarks, dayScale, workingBands } from './gantt-days.ts';
import type { GanttLabels, GanttPlan } from './gantt-plan.ts';
import { legend, milestones } from './gantt-signs.ts';
import { textWidth, wrapText } from './text-width.ts';

export const GANTT_WIDTH = 1120;
const TASK_WIDTH = 334;
const OWNER_LEFT = 350;
const OWNER_WIDTH = 150;
const CHART_LEFT = 516;
const TEXT = 13;
const LINE = 16;
/** White space of a row at least, above and below its lines together. */
export const ROW_PADDING = 8;
const BAR = 10;
const LEGEND_HEIGHT = 30;

/** A task with its texts broken into lines, and where its row stands. */
interface GanttRow {
	readonly task: PlanTask;
	readonly title: readonly string[];
	readonly owner: readonly string[];
	readonly y: number;
	readonly height: number;
	/** Upper edge of its first line. */
	readonly textTop: number;
}

function rowsFrom(tasks: readonly PlanTask[], labels: GanttLabels, top: number, padding: number): GanttRow[] {
	let y = top;
	return tasks.map((task) => {
		const title = wrapText(task.title, TEXT, TASK_WIDTH);
		const owner = wrapText(labels.role(task.role), TEXT, OWNER_WIDTH);
		const height = padding + LINE * Math.max(title.length, owner.length);
		const row = { task, title, owner, y, height, textTop: y + padding / 2 };
		y += height;
		return row;
	});
}

const lines = (
	texts: readonly string[],
	x: number,
	top: number,
	fill: 'ink' | 'soft',
	weight: 400 | 600
): Mark[] =>
	texts.map((text, index) => ({
		kind: 'text',
		x,
		y: top + LINE * index + 12,
		text,
		size: TEXT,
		weight,
		anchor: 'start',
		fill
	}));

/** Solid for the critical chain, outlined for what could move: told apart without colour. */
function bar({ task, y, height }: GanttRow, scale: DayScale): Mark {
	const x = scale.x(task.start);
	const box = {
		kind: 'rect',
		x,
		y: y + (height - BAR) / 2,
		width: scale.after(task.end) - x,
		height: BAR
	} as const;
	return task.critical
		? { ...box, fill: 'ink' }
		: { ...box, fill: 'accent', opacity: 0.28, stroke: 'accent' };
}

/** The word beside a late bar, on the side where there is room. */
function lateMark({ task, y, height }: GanttRow, scale: DayScale, text: string): Mark[] {
	if (!task.late) return [];
	const right = scale.after(task.end) + 6;
	const fits = right + textWidth(text, TEXT) <= GANTT_WIDTH;
	const place = fits
		? ({ x: right, anchor: 'start' } as const)
		: ({ x: scale.x(task.start) - 6, anchor: 'end' } as const);
	return [{ kind: 'text', ...place, y: y + height / 2 + 4, text, size: TEXT, weight: 600, fill: 'stop' }];
}

const rowMarks = (row: GanttRow, scale: DayScale, labels: GanttLabels): Mark[] => [
	{ kind: 'line', x1: 0, x2: GANTT_WIDTH, y1: row.y, y2: row.y, stroke: 'rule' },
	...lines(row.title, 0, row.textTop, 'ink', row.task.critical ? 600 : 400),
	...lines(row.owner, OWNER_LEFT, row.textTop, 'soft', 400),
	bar(row, scale),
	...lateMark(row, scale, labels.late)
];

const notes = (task: PlanTask, labels: GanttLabels): string[] =>
	[task.critical ? labels.critical : '', task.late ? labels.late : ''].filter(Boolean);

const spot = ({ task, y, height }: GanttRow, labels: GanttLabels): Spot => ({
	key: task.id,
	name: `${task.title}: ${labels.day(task.start)} – ${labels.day(task.end)}`,
	detail: [labels.role(task.role), ...notes(task, labels)].join(', '),
	x: 0,
	y,
	width: GANTT_WIDTH,
	height
});

const heads = (labels: GanttLabels, y: number): Mark[] =>
	[
		{ text: labels.task, x: 0 },
		{ text: labels.owner, x: OWNER_LEFT }
	].map(({ text, x }) => ({
		kind: 'text',
		x,
		y,
		text,
		size: TEXT,
		weight: 400,
		anchor: 'start',
		fill: 'soft'
	}));

function table(tasks: readonly PlanTask[], labels: GanttLabels): FigureTable {
	return {
		columns: [labels.task, labels.owner, labels.begins, labels.ends, labels.note],
		rows: tasks.map((task) => [
			task.title,
			labels.role(task.role),
			labels.day(task.start),
			labels.day(task.end),
			notes(task, labels).join(', ')
		])
	};
}

/**
 * The chart of the plan's tasks; its milestones stand above them as diamonds, whichever tasks are given. A page
 * with few tasks can give each row more white space.
 */
export function gantt(plan: GanttPlan, labels: GanttLabels, padding = ROW_PADDING): Figure {
	const tasks = plan.tasks.filter(({ kind }) => kind !== 'milestone');
	const scale = dayScale(plan, CHART_LEFT, GANTT_WIDTH);
	const days = dayMarks(scale, labels.weeks);
	const points = milestones(plan, labels, scale, days.height);
	const rows = rowsFrom(tasks, labels, days.height + points.height, padding);
	const bottom = rows.reduce((y, row) => y + row.height, days.height + points.height);
	return {
		width: GANTT_WIDTH,
		height: bottom + LEGEND_HEIGHT,
		title: labels.title,
		summary: labels.summary,
		table: table(tasks, labels),
		marks: [
			...workingBands(scale, days.height, bottom),
			...days.marks,
			...heads(labels, days.height + points.height - 8),
			{ kind: 'line', x1: 0, x2: GANTT_WIDTH, y1: bottom, y2: bottom, stroke: 'rule' },
			...points.lines(bottom),
			...rows.flatMap((row) => rowMarks(row, scale, labels)),
			...points.marks,
			...legend(labels, CHART_LEFT, bottom)
		],
		spots: [...points.spots, ...rows.map((row) => spot(row, labels))]
	};
}
