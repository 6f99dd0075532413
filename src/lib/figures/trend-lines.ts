/** Readiness by date: the autonomy supported as steps, and the overall level with its interval, dates to scale. */
import { scaleLinear } from 'd3-scale';
import { TOP_LEVEL } from '../core/pack/scale.ts';
import { daysBetween } from '../core/shared/day.ts';
import type { Day } from '../core/shared/day.ts';
import type { Figure, FigureTable, Mark, TextMark } from './figure.ts';
import { textWidth } from './text-width.ts';

/** One moment with its texts ready. */
export interface TrendMark {
	readonly day: Day;
	/** “3 May” */
	readonly date: string;
	readonly supported: number;
	/** Null where everything was set aside. */
	readonly overall: {
		readonly lo: number;
		readonly hi: number;
		/** Null where too little was answered. */
		readonly point: number | null;
	} | null;
	/** The row of the table behind it. */
	readonly row: readonly string[];
}

export interface TrendLabels {
	readonly title: string;
	readonly summary: string;
	readonly supported: string;
	readonly overall: string;
	readonly columns: readonly string[];
}

const WIDTH = 520;
const TEXT = 13;
const LEFT = 24;
const RIGHT = 20;
const PANEL = 112;
const HEAD = 28;
const BETWEEN = 20;
const DATES = 22;
const HALF_BAR = 3;
/** Between two dates below the axis. */
const DATE_GAP = 10;

type Scale = (value: number) => number;

interface Panel {
	readonly title: string;
	readonly top: number;
	readonly y: Scale;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const text = (
	x: number,
	y: number,
	words: string,
	anchor: TextMark['anchor'],
	fill: 'ink' | 'soft'
): TextMark => ({
	kind: 'text',
	x: rounded(x),
	y: rounded(y),
	text: words,
	size: TEXT,
	weight: fill === 'ink' ? 600 : 400,
	anchor,
	fill
});

function panel(title: string, top: number): Panel {
	const scale = scaleLinear([0, TOP_LEVEL], [top + HEAD + PANEL, top + HEAD]);
	return { title, top, y: (level) => rounded(scale(level)) };
}

/** Place of each moment; a single one stands in the middle. */
function places(marks: readonly TrendMark[], width: number): number[] {
	const first = marks[0]?.day ?? '';
	const days = marks.map(({ day }) => daysBetween(first, day));
	const span = days.at(-1) ?? 0;
	if (span === 0) return marks.map(() => rounded((LEFT + width - RIGHT) / 2));
	const scale = scaleLinear([0, span], [LEFT + HALF_BAR + 4, width - RIGHT]);
	return days.map((count) => rounded(scale(count)));
}

const frame = ({ title, top, y }: Panel, width: number): Mark[] => [
	text(0, top + TEXT, title, 'start', 'ink'),
	...[0, 2, TOP_LEVEL].map((level) => text(LEFT - 12, y(level) + 4.5, String(level), 'end', 'soft')),
	...[0, 1, 2, 3, TOP_LEVEL].map((level): Mark => ({
		kind: 'line',
		x1: LEFT - 6,
		x2: width,
		y1: y(level),
		y2: y(level),
		stroke: 'rule'
	}))
];

const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
	kind: 'line',
	x1,
	y1,
	x2,
	y2,
	stroke: 'ink',
	width: 1.75
});

const dot = (cx: number, cy: number): Mark => ({ kind: 'circle', cx, cy, r: 4, fill: 'ink' });

/** What was supported holds until the next moment says otherwise. */
function steps(marks: readonly TrendMark[], xs: readonly number[], { y }: Panel): Mark[] {
	return marks.flatMap(({ supported }, index) => {
		const [x, before] = [xs[index] ?? 0, marks[index - 1]];
		const [at, from] = [y(supported), y(before?.supported ?? supported)];
		const way = before
			? [line(xs[index - 1] ?? 0, from, x, from), ...(from === at ? [] : [line(x, from, x, at)])]
			: [];
		return [...way, dot(x, at)];
	});
}

const bar = ({ lo, hi }: { readonly lo: number; readonly hi: number }, x: number, y: Scale): Mark[] =>
	y(lo) - y(hi) > 2
		? [
				{
					kind: 'rect',
					x: x - HALF_BAR,
					y: y(hi),
					width: 2 * HALF_BAR,
					height: rounded(y(lo) - y(hi)),
					fill: 'accent',
					opacity: 0.28
				}
			]
		: [];

/** Points joined where neighbouring moments have one; the interval of each behind it. */
function levels(marks: readonly TrendMark[], xs: readonly number[], { y }: Panel): Mark[] {
	const pointAt = (index: number): number | null => marks[index]?.overall?.point ?? null;
	const bars = marks.flatMap(({ overall }, index) => (overall ? bar(overall, xs[index] ?? 0, y) : []));
	const joins = marks.flatMap((_, index) => {
		const [from, to] = [pointAt(index - 1), pointAt(index)];
		return from === null || to === null ? [] : [line(xs[index - 1] ?? 0, y(from), xs[index] ?? 0, y(to))];
	});
	const dots = marks.flatMap((_, index) => {
		const point = pointAt(index);
		return point === null ? [] : [dot(xs[index] ?? 0, y(point))];
	});
	return [...bars, ...joins, ...dots];
}

/** Dates below the axis, from the last back, as many as there is room for. */
function dates(marks: readonly TrendMark[], xs: readonly number[], y: number, width: number): Mark[] {
	let free = width;
	return [...marks.entries()].reverse().flatMap(([index, { date }]) => {
		const wide = textWidth(date, TEXT);
		const right = Math.min(width, Math.max((xs[index] ?? 0) + wide / 2, wide));
		if (right > free) return [];
		free = right - wide - DATE_GAP;
		return [text(right, y, date, 'end', 'soft')];
	});
}

const tableOf = (marks: readonly TrendMark[], { columns }: TrendLabels): FigureTable => ({
	columns,
	rows: marks.map(({ row }) => row)
});

/** Moments in the order of their days, at least one. `width` is in the units of the text's size. */
export function trendLines(marks: readonly TrendMark[], words: TrendLabels, width = WIDTH): Figure {
	const xs = places(marks, width);
	const support = panel(words.supported, 0);
	const overall = panel(words.overall, HEAD + PANEL + BETWEEN);
	const bottom = overall.top + HEAD + PANEL;
	return {
		width,
		height: bottom + DATES + 4,
		title: words.title,
		summary: words.summary,
		table: tableOf(marks, words),
		marks: [
			...frame(support, width),
			...steps(marks, xs, support),
			...frame(overall, width),
			...levels(marks, xs, overall),
			...dates(marks, xs, bottom + DATES, width)
		]
	};
}
