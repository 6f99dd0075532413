/** The rows of the chart of a plan: a task's name, its bar, and what is to be said beside the bar. */
import type { PlanTask } from '../core/rollout/plan.ts';
import type { Mark, TextMark } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import type { GanttLayout } from './gantt-layout.ts';
import { barMark, LINE, pinHead, TEXT, textLines, textMark, tick, triangle } from './gantt-marks.ts';
import type { GanttLabels, GanttOptions } from './gantt-plan.ts';
import { textWidth, wrapText } from './text-width.ts';

/** White space of a row at least, above and below its lines together. */
export const ROW_PADDING = 8;
const BAR = 10;

/** A task with its texts broken into lines, and where its row stands. */
export interface GanttRow {
	readonly task: PlanTask;
	readonly title: readonly string[];
	readonly owner: readonly string[];
	readonly y: number;
	readonly height: number;
	/** Upper edge of its first line. */
	readonly textTop: number;
	/** Middle of its bar. */
	readonly middle: number;
}

/** The rows under each other from `top` on. */
export function rowsFrom(
	tasks: readonly PlanTask[],
	labels: GanttLabels,
	layout: GanttLayout,
	top: number,
	padding = ROW_PADDING
): GanttRow[] {
	let y = top;
	return tasks.map((task) => {
		const title = wrapText(task.title, TEXT, layout.taskWidth);
		const owner = layout.ownerWidth > 0 ? wrapText(labels.role(task.role), TEXT, layout.ownerWidth) : [];
		const lines = Math.max(title.length, owner.length) + (layout.beside ? 0 : 1);
		const height = padding + LINE * lines;
		const middle = layout.beside ? y + height / 2 : y + height - padding / 2 - LINE / 2;
		const row = { task, title, owner, y, height, textTop: y + padding / 2, middle };
		y += height;
		return row;
	});
}

/** Where the bar of a row stands. */
export function barBox({ task, middle }: Pick<GanttRow, 'task' | 'middle'>, scale: DayScale) {
	const x = scale.x(task.start);
	const width = Math.round((scale.after(task.end) - x) * 100) / 100;
	return { x, y: middle - BAR / 2, width, height: BAR };
}

/** Something said beside a bar: a sign, a text, or both. */
interface Remark {
	readonly text: string;
	readonly look: Partial<Pick<TextMark, 'weight' | 'fill'>>;
	readonly sign: ((x: number, y: number) => Mark[]) | null;
}

const SIGN = 14;
const BEFORE = 6;

const remarkWidth = ({ text, sign }: Remark): number => (sign ? SIGN : 0) + textWidth(text, TEXT);

const widthOf = (remarks: readonly Remark[]): number =>
	remarks.reduce((sum, remark) => sum + remarkWidth(remark) + BEFORE, 0);

function remarksOf(task: PlanTask, labels: GanttLabels, options: GanttOptions): Remark[] {
	const opened = options.opens?.get(task.id);
	const isDone = options.done?.has(task.id) ?? false;
	return [
		...(isDone ? [{ text: '', look: {}, sign: tick }] : []),
		...(opened === undefined
			? []
			: [
					{ text: opened, look: { fill: 'soft' } as const, sign: (x: number, y: number) => [triangle(x, y)] }
				]),
		...(task.late ? [{ text: labels.late, look: { fill: 'stop', weight: 600 } as const, sign: null }] : [])
	];
}

/** Left edge of the remarks: after the bar where there is room, else before it; null where there is none. */
function remarkLeft(remarks: readonly Remark[], box: ReturnType<typeof barBox>, layout: GanttLayout) {
	const width = widthOf(remarks);
	if (box.x + box.width + width <= layout.width) return box.x + box.width;
	const left = box.x - width - BEFORE;
	return left >= layout.left ? left : null;
}

function placed(remarks: readonly Remark[], left: number, y: number): Mark[] {
	let x = left;
	return remarks.flatMap((remark) => {
		x += BEFORE;
		const sign = remark.sign?.(x, y) ?? [];
		const text = remark.text ? [textMark(x + (remark.sign ? SIGN : 0), y + 4, remark.text, remark.look)] : [];
		x += remarkWidth(remark);
		return [...sign, ...text];
	});
}

/** The name of a gate gives way first, the signs stay as long as there is any room. */
function remarkMarks(
	row: GanttRow,
	box: ReturnType<typeof barBox>,
	layout: GanttLayout,
	all: readonly Remark[]
) {
	const short = all.map((remark) => (remark.sign ? { ...remark, text: '' } : remark));
	const choices = [all, short].map((remarks) => ({ remarks, left: remarkLeft(remarks, box, layout) }));
	const found = choices.find(({ left }) => left !== null);
	return found ? placed(found.remarks, found.left ?? 0, row.middle) : [];
}

/** Everything that is drawn of one row. */
export function rowMarks(
	row: GanttRow,
	scale: DayScale,
	layout: GanttLayout,
	labels: GanttLabels,
	options: GanttOptions
): Mark[] {
	const { task } = row;
	const box = barBox(row, scale);
	const state = options.done?.has(task.id) ? 'done' : task.critical ? 'critical' : 'slack';
	return [
		{ kind: 'line', x1: 0, x2: layout.width, y1: row.y, y2: row.y, stroke: 'rule' },
		...textLines(row.title, 0, row.textTop, { weight: state === 'critical' ? 600 : 400 }),
		...textLines(row.owner, layout.ownerLeft, row.textTop, { fill: 'soft' }),
		barMark(box, state),
		...(options.fixed?.has(task.id) ? [pinHead(box.x, row.middle)] : []),
		...remarkMarks(row, box, layout, remarksOf(task, labels, options))
	];
}
