/** Scores around a centre: the shape that the cautious bounds, the answers and the floors make. */
import { TOP_LEVEL } from '../core/pack/scale.ts';
import type { Figure, FigureTable, Mark, Spot } from './figure.ts';
import { FLOOR_WORDS, floorSign } from './floor-sign.ts';
import { STATE_LEGEND } from './dot-signs.ts';
import { legend, LEGEND_LINE } from './legend.ts';
import type { RadarAxis, RadarWords } from './radar-axis.ts';
import { netMarks, outline, OUTLINE_LEGEND, OUTLINES } from './radar-outlines.ts';
import { LINE, TEXT, textLines } from './text-mark.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Fewer axes than this enclose nothing. */
export const FEWEST_AXES = 3;
/** More names than this would run into each other: then the axes are numbered as the rows of the table are. */
const MOST_NAMES = 8;
const WIDTH = 440;
/** From this width on the legend stands beside the circle and not below it. */
const WIDE = 620;
const LARGEST_RADIUS = 110;
/** Room beside the circle for a name, at least. */
const NAME_ROOM = 94;
const NAME_GAP = 10;

interface Name {
	readonly lines: readonly string[];
	readonly x: number;
	readonly top: number;
	readonly width: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where an axis points, clockwise from the top. */
const direction = (index: number, count: number): readonly [number, number] => {
	const angle = (2 * Math.PI * index) / count;
	return [Math.sin(angle), -Math.cos(angle)];
};

const anchorAt = (x: number): Name['anchor'] => (x > 0.2 ? 'start' : x < -0.2 ? 'end' : 'middle');

/** A name outside the end of its axis: beside it left and right, above or below it at top and bottom. */
function nameAt(text: string, index: number, count: number, radius: number, room: number): Name {
	const [x, y] = direction(index, count);
	const anchor = anchorAt(x);
	const lines = wrapText(text, TEXT, anchor === 'middle' ? 2 * radius : room);
	const height = LINE * lines.length;
	return {
		lines,
		anchor,
		x: rounded(x * (radius + NAME_GAP)),
		top: rounded(y * (radius + NAME_GAP) - height * (0.5 - y / 2)),
		width: Math.max(...lines.map((line) => textWidth(line, TEXT)))
	};
}

/** The name with the axis's number where there are many. */
const named = (axes: readonly RadarAxis[], index: number): string =>
	axes.length > MOST_NAMES ? String(index + 1) : (axes[index]?.title ?? '');

const rowName = (axes: readonly RadarAxis[], { title }: RadarAxis, index: number): string =>
	axes.length > MOST_NAMES ? `${String(index + 1)} ${title}` : title;

const table = (axes: readonly RadarAxis[], { axis }: RadarWords): FigureTable => ({
	columns: [axis, 'Cautious', 'As answered', 'Hopeful', 'Floor'],
	rows: axes.map((one, index) => [rowName(axes, one, index), ...one.texts])
});

function summary(axes: readonly RadarAxis[]): string {
	const low = axes.filter(({ state }) => state !== 'met').map(({ title }) => title);
	const shape =
		low.length === 0
			? 'The cautious bounds reach the floor all around.'
			: `The cautious bounds stay inside the floor at ${low.join(', ')}.`;
	return `${shape} A radar shows the shape; read the numbers in the table.`;
}

function spotOf({ key, title, state, texts }: RadarAxis, name: Name, cx: number, cy: number): Spot {
	const left = { start: 0, middle: 0.5, end: 1 }[name.anchor] * name.width;
	const [lo, point, hi, floor] = texts;
	const range = lo === hi ? '' : `between ${lo} and ${hi}, `;
	return {
		key,
		name: `${title}: ${point}`,
		detail: `${range}floor of ${floor} ${FLOOR_WORDS[state]}`,
		x: rounded(cx + name.x - left - 4),
		y: rounded(cy + name.top - 2),
		width: rounded(name.width + 8),
		height: LINE * name.lines.length + 4
	};
}

/** Middle of the circle, and where the names above and below it end. */
function place(names: readonly Name[], width: number) {
	const top = Math.min(...names.map(({ top }) => top));
	const bottom = Math.max(...names.map(({ top, lines }) => top + LINE * lines.length));
	return { cx: width / 2, cy: rounded(4 - top), bottom: rounded(bottom - top + 8) };
}

/** The legend beside the circle, one sign a line, or below it. */
function signsOf(width: number, { cy, bottom }: { readonly cy: number; readonly bottom: number }) {
	const items = [...OUTLINE_LEGEND, ...STATE_LEGEND];
	const box =
		width < WIDE
			? { left: 0, right: width, top: bottom + 8 }
			: { left: WIDTH + 40, right: WIDTH + 41, top: cy - (LEGEND_LINE * items.length) / 2 };
	const { marks, height } = legend(items, box);
	return { marks, bottom: box.top + height };
}

/** Null for fewer axes than enclose an area. `width` is in the units of the text's size. */
export function radar(axes: readonly RadarAxis[], words: RadarWords, width = WIDTH): Figure | null {
	if (axes.length < FEWEST_AXES) return null;
	const drawn = width < WIDE ? width : WIDTH;
	const radius = Math.min(LARGEST_RADIUS, drawn / 2 - NAME_ROOM);
	const room = drawn / 2 - radius - NAME_GAP;
	const names = axes.map((_, index) => nameAt(named(axes, index), index, axes.length, radius, room));
	const { cx, cy, bottom } = place(names, drawn);
	const at = (index: number, level: number): readonly [number, number] => {
		const [x, y] = direction(index, axes.length);
		return [rounded(cx + (x * radius * level) / TOP_LEVEL), rounded(cy + (y * radius * level) / TOP_LEVEL)];
	};
	const signs = signsOf(width, { cy, bottom });
	return {
		width,
		height: Math.max(bottom, signs.bottom),
		title: words.title,
		summary: summary(axes),
		table: table(axes, words),
		marks: [
			...netMarks(axes.length, at),
			...OUTLINES.flatMap((style) => outline(style, axes, at)),
			...axes.flatMap(({ point, state }, index): Mark[] =>
				point === null ? [] : [floorSign(state, ...at(index, point))]
			),
			...names.flatMap(({ lines, x, top, anchor }) => textLines(lines, cx + x, cy + top + 12, { anchor })),
			...signs.marks
		],
		spots: axes.flatMap((axis, index) => {
			const name = names[index];
			return name ? [spotOf(axis, name, cx, cy)] : [];
		})
	};
}
