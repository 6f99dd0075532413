/** Every capability on the scale 0 to 4, layer by layer, with the floor of its layer: the furthest short of it first. */
import { scaleLinear } from 'd3-scale';
import type { Autonomy } from '../core/pack/scale.ts';
import { LEVELS, TOP_LEVEL } from '../core/pack/scale.ts';
import { barLegend, dotMarks, STATE_LEGEND } from './dot-signs.ts';
import type { Figure, FigureTable, Mark, Spot } from './figure.ts';
import type { FloorState } from './floor-sign.ts';
import { floorDetail, FLOOR_WORDS } from './floor-sign.ts';
import { legend } from './legend.ts';
import { LINE, TEXT, textLines, textMark } from './text-mark.ts';
import { wrapText } from './text-width.ts';

/** A capability with its texts ready: `value` is the point or the interval, as the reader should see it. */
export interface CapabilityDot {
	readonly key: string;
	readonly title: string;
	readonly lo: number;
	readonly hi: number;
	readonly point: number | null;
	readonly value: string;
	readonly interval: string;
	readonly state: FloorState;
}

/** The capabilities of one layer and the floor that the layer is held to. */
export interface DotGroup {
	readonly title: string;
	readonly floor: number;
	/** The same, as printed. */
	readonly floorText: string;
	readonly dots: readonly CapabilityDot[];
}

interface Row {
	readonly dot: CapabilityDot;
	readonly group: DotGroup;
	readonly lines: readonly string[];
	readonly top: number;
	readonly height: number;
	/** The middle of its dot. */
	readonly middle: number;
}

interface Frame {
	readonly width: number;
	readonly isNarrow: boolean;
	readonly left: number;
	readonly right: number;
	readonly x: (level: number) => number;
}

const WIDTH = 760;
/** Below this width a title stands above its dot and not beside it. */
const NARROW = 480;
const TITLE_WIDTH = 270;
const VALUE_WIDTH = 72;
const EDGE = 8;
const TOP = 22;
const HEAD = 34;
const PADDING = 8;
const BAND = 20;

/** How tall a figure is below its last row, the legend apart. */
const FOOT = 30;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function frameOf(width: number): Frame {
	const isNarrow = width < NARROW;
	const left = isNarrow ? EDGE : TITLE_WIDTH + 20;
	const right = width - VALUE_WIDTH;
	const scale = scaleLinear([0, TOP_LEVEL], [left, right]);
	return { width, isNarrow, left, right, x: (level) => rounded(scale(level)) };
}

/** The one whose cautious bound is furthest short of the floor first; of two equal ones that which was answered lower. */
export const byDistance = ({ dots }: DotGroup): CapabilityDot[] =>
	dots.toSorted((a, b) => a.lo - b.lo || (a.point ?? 0) - (b.point ?? 0));

function rowsOf(groups: readonly DotGroup[], { isNarrow, width }: Frame): { rows: Row[]; bottom: number } {
	let top = TOP;
	const rows = groups.flatMap((group) => {
		top += HEAD;
		return byDistance(group).map((dot): Row => {
			const lines = wrapText(dot.title, TEXT, isNarrow ? width : TITLE_WIDTH);
			const text = LINE * lines.length;
			const height = PADDING + (isNarrow ? text + BAND : Math.max(text, BAND));
			const middle = isNarrow ? top + PADDING / 2 + text + BAND / 2 : top + height / 2;
			const row = { dot, group, lines, top, height, middle };
			top += height;
			return row;
		});
	});
	return { rows, bottom: top + 6 };
}

/** Down through all rows; where titles stand between the dots, beside the dots only, as a line would cross them. */
function gridMarks({ x, isNarrow }: Frame, rows: readonly Row[], bottom: number): Mark[] {
	const spans = isNarrow
		? rows.map(({ middle }) => [middle - BAND / 2, middle + BAND / 2] as const)
		: [[TOP, bottom] as const];
	return LEVELS.flatMap((level) =>
		spans.map(([y1, y2]): Mark => ({ kind: 'line', x1: x(level), x2: x(level), y1, y2, stroke: 'rule' }))
	);
}

function axisNumbers({ x }: Frame, bottom: number): Mark[] {
	const number = (level: number, y: number): Mark =>
		textMark(String(level), x(level), y, { anchor: 'middle', fill: 'soft' });
	return LEVELS.flatMap((level) => [number(level, TOP - 8), number(level, bottom + 18)]);
}

function rowMarks({ dot, group, lines, top, height, middle }: Row, frame: Frame): Mark[] {
	const text = frame.isNarrow ? top + PADDING / 2 : top + (height - LINE * lines.length) / 2;
	return [
		...textLines(lines, 0, text + 12),
		...dotMarks({ ...dot, floor: group.floor }, frame.x, middle),
		textMark(dot.value, frame.width, middle + 4, { weight: 600, anchor: 'end' })
	];
}

/** The title of a layer over the first of its capabilities. */
const headMark = (row: Row, rows: readonly Row[], index: number): Mark[] =>
	rows[index - 1]?.group === row.group ? [] : [textMark(row.group.title, 0, row.top - 10, { weight: 600 })];

const spot = ({ dot, group, top, height }: Row, { width }: Frame): Spot => ({
	key: dot.key,
	name: `${dot.title}: ${dot.value}`,
	detail: floorDetail({ ...dot, floor: group.floorText }),
	x: 0,
	y: top,
	width,
	height
});

const table = (rows: readonly Row[]): FigureTable => ({
	columns: ['Capability', 'Layer', 'Level', 'Between', 'Floor of the layer', 'Floor'],
	rows: rows.map(({ dot, group }) => [
		dot.title,
		group.title,
		dot.value,
		dot.interval,
		group.floorText,
		FLOOR_WORDS[dot.state]
	])
});

function summary(rows: readonly Row[]): string {
	const low = rows.filter(({ dot }) => dot.state !== 'met');
	if (low.length === 0) return 'Every capability stands at the floor of its layer or above.';
	const distance = ({ dot, group }: Row): number => dot.lo - group.floor;
	const furthest = low.reduce((least, row) => (distance(row) < distance(least) ? row : least));
	return (
		`Of ${String(rows.length)} capabilities, ${String(low.length)} stand below the floor of their layer; ` +
		`the furthest is ${furthest.dot.title}, ${furthest.dot.value}.`
	);
}

/** One row a capability; `width` is in the units of the text's size. Groups without a capability are left out. */
export function capabilityDots(groups: readonly DotGroup[], autonomy: Autonomy, width = WIDTH): Figure {
	const frame = frameOf(width);
	const filled = groups.filter(({ dots }) => dots.length > 0);
	const { rows, bottom } = rowsOf(filled, frame);
	const signs = legend([...barLegend(autonomy), ...STATE_LEGEND], {
		left: 0,
		right: width,
		top: bottom + FOOT
	});
	return {
		width,
		height: bottom + FOOT + signs.height,
		title: 'Readiness per capability',
		summary: summary(rows),
		table: table(rows),
		marks: [
			...gridMarks(frame, rows, bottom),
			...axisNumbers(frame, bottom),
			...rows.flatMap((row, index) => [...headMark(row, rows, index), ...rowMarks(row, frame)]),
			...signs.marks
		],
		spots: rows.map((row) => spot(row, frame))
	};
}
