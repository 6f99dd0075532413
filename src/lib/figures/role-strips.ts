/** Hours a day by role, against the hours there are: a strip a role under the same days as the chart of the plan. */
import type { DayLoad, RoleDays } from '../core/rollout/day-loads.ts';
import type { Rest } from '../core/rollout/working-day.ts';
import { isOverbooked } from '../core/rollout/day-loads.ts';
import type { Day } from '../core/shared/day.ts';
import type { Figure, FigureTable, Mark } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import { dayNumbers, dayScale, restBands } from './gantt-days.ts';
import type { GanttLayout } from './gantt-layout.ts';
import { ganttLayout } from './gantt-layout.ts';
import { LINE, TEXT, textLines, textMark } from './gantt-marks.ts';
import type { GanttPlan } from './gantt-plan.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Every text of the strips. */
export interface StripLabels {
	readonly title: string;
	readonly summary: string;
	readonly role: (id: string) => string;
	readonly roleHead: string;
	readonly dayHead: string;
	readonly work: string;
	readonly capacity: string;
	readonly over: string;
	/** “2 days over”; empty where no day is. */
	readonly overDays: (count: number) => string;
	readonly hours: (hours: number) => string;
	readonly day: (day: Day) => string;
}

export interface StripOptions {
	readonly width?: number;
	readonly rest?: Rest;
}

const STRIP = 26;
const PADDING = 12;
const HEAD = 20;
const LEGEND = 30;

interface StripRow {
	readonly load: RoleDays;
	readonly title: readonly string[];
	readonly note: string;
	readonly y: number;
	readonly height: number;
	/** Where the bars of the strip stand on. */
	readonly base: number;
}

const overDays = ({ days }: RoleDays): number => days.filter(isOverbooked).length;

function rowsOf(loads: readonly RoleDays[], labels: StripLabels, layout: GanttLayout): StripRow[] {
	let y = HEAD;
	return loads.map((load) => {
		const note = labels.overDays(overDays(load));
		const beside = layout.taskWidth - (note ? textWidth(note, TEXT) + 12 : 0);
		const title = wrapText(labels.role(load.role), TEXT, beside);
		const text = LINE * title.length;
		const height = PADDING + (layout.beside ? Math.max(text, STRIP) : text + STRIP);
		const row = { load, title, note, y, height, base: y + height - PADDING / 2 };
		y += height;
		return row;
	});
}

/** The hours there are as a pale column, the work as a dark one inside it; what is too much stands out above it. */
function dayColumn(load: DayLoad, scale: DayScale, base: number, unit: number): Mark[] {
	const x = scale.x(load.day);
	const width = scale.after(load.day) - x;
	const column = (hours: number, from: number, inset: number) =>
		({
			kind: 'rect',
			x: x + inset,
			y: base - (from + hours) * unit,
			width: width - 2 * inset,
			height: hours * unit
		}) as const;
	const over = isOverbooked(load) ? load.hours - load.capacityHours : 0;
	const inside = load.hours - over;
	return [
		...(load.capacityHours > 0 ? [{ ...column(load.capacityHours, 0, 1), fill: 'rule' } as const] : []),
		...(inside > 0 ? [{ ...column(inside, 0, width / 4), fill: 'ink' } as const] : []),
		...(over > 0 ? [{ ...column(over, load.capacityHours, 1), fill: 'stop' } as const] : [])
	];
}

function rowMarks(row: StripRow, scale: DayScale, layout: GanttLayout): Mark[] {
	const most = Math.max(
		...row.load.days.map(({ hours, capacityHours }) => Math.max(hours, capacityHours)),
		1e-9
	);
	const note = textMark(layout.beside ? layout.left - 12 : layout.width, row.y + PADDING / 2 + 12, row.note, {
		anchor: 'end',
		fill: 'stop',
		weight: 600
	});
	return [
		{ kind: 'line', x1: 0, x2: layout.width, y1: row.y, y2: row.y, stroke: 'rule' },
		...textLines(row.title, 0, row.y + PADDING / 2),
		...(row.note ? [note] : []),
		...row.load.days.flatMap((day) => dayColumn(day, scale, row.base, STRIP / most))
	];
}

function legend(labels: StripLabels, left: number, top: number, hasOver: boolean): Mark[] {
	const items = [
		{ text: labels.capacity, fill: 'rule', shown: true },
		{ text: labels.work, fill: 'ink', shown: true },
		{ text: labels.over, fill: 'stop', shown: hasOver }
	] as const;
	let x = left;
	return items
		.filter(({ shown }) => shown)
		.flatMap(({ text, fill }) => {
			const at = x;
			x += 18 + textWidth(text, TEXT) + 20;
			return [
				{ kind: 'rect', x: at, y: top + 9, width: 10, height: 12, fill } as const,
				textMark(at + 18, top + 20, text, { fill: 'soft' })
			];
		});
}

function table(loads: readonly RoleDays[], labels: StripLabels): FigureTable {
	const busy = loads.flatMap(({ role, days }) =>
		days.filter(({ hours }) => hours > 0).map((load) => ({ role, ...load }))
	);
	return {
		columns: [labels.roleHead, labels.dayHead, labels.work, labels.capacity, labels.over],
		rows: busy.map((load) => [
			labels.role(load.role),
			labels.day(load.day),
			labels.hours(load.hours),
			labels.hours(load.capacityHours),
			isOverbooked(load) ? labels.hours(load.hours - load.capacityHours) : ''
		])
	};
}

/** A strip for each role, in the order given; each is drawn to its own fullest day. */
export function roleStrips(
	plan: Pick<GanttPlan, 'start' | 'end' | 'workingDays' | 'tasks'>,
	loads: readonly RoleDays[],
	labels: StripLabels,
	{ width, rest }: StripOptions = {}
): Figure {
	const layout = ganttLayout(width);
	const scale = dayScale(plan, layout.left, layout.width, rest);
	const rows = rowsOf(loads, labels, layout);
	const bottom = rows.reduce((y, row) => y + row.height, HEAD);
	return {
		width: layout.width,
		height: bottom + LEGEND,
		title: labels.title,
		summary: labels.summary,
		table: table(loads, labels),
		marks: [
			...restBands(scale, HEAD, bottom),
			...dayNumbers(scale, 14),
			...rows.flatMap((row) => rowMarks(row, scale, layout)),
			{ kind: 'line', x1: 0, x2: layout.width, y1: bottom, y2: bottom, stroke: 'rule' },
			...legend(
				labels,
				layout.left,
				bottom,
				loads.some((load) => overDays(load) > 0)
			)
		]
	};
}
