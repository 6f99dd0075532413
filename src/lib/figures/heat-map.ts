/** Operating-model layers × interaction layers: where in the conversation the readiness is. */
import { scaleLinear } from 'd3-scale';
import { TOP_LEVEL } from '../core/pack/scale.ts';
import type { Figure, Mark, Spot } from './figure.ts';

/** One cell: the level that shades it (null where no question bears on it) and its text. */
export interface HeatCell {
	readonly level: number | null;
	readonly text: string;
	/** What the cell stands for, where a reader can open it. */
	readonly key?: string;
	/** Its bounds, where its text does not say them. */
	readonly detail?: string;
}

export interface HeatRow {
	readonly title: string;
	readonly cells: readonly HeatCell[];
}

const WIDTH = 420;
const LEFT = 104;
/** Below this width the names take only the room they need. */
const NARROW = 400;
const NARROW_LEFT = 92;
const TOP = 24;
const ROW = 36;
const GAP = 4;
const TEXT = 13;

const shade = scaleLinear([0, TOP_LEVEL], [0.06, 0.56]).clamp(true);

function cellMarks(cell: HeatCell, x: number, y: number, width: number): Mark[] {
	const height = ROW - GAP;
	const box: Mark =
		cell.level === null
			? { kind: 'rect', x, y, width, height, stroke: 'rule' }
			: {
					kind: 'rect',
					x,
					y,
					width,
					height,
					fill: 'accent',
					opacity: Math.round(shade(cell.level) * 1000) / 1000
				};
	return [
		box,
		{
			kind: 'text',
			x: x + width / 2,
			y: y + height / 2 + 5,
			text: cell.text,
			size: TEXT,
			weight: 600,
			anchor: 'middle',
			fill: 'ink'
		}
	];
}

/** A grid of shaded cells, each with its number: the shade only helps the eye. `width` is in units of the text's size. */
export function heatMap(columns: readonly string[], rows: readonly HeatRow[], width = WIDTH): Figure {
	const left = width < NARROW ? NARROW_LEFT : LEFT;
	const step = (width - left + GAP) / columns.length;
	const heads = columns.map((text, index): Mark => ({
		kind: 'text',
		x: left + index * step + (step - GAP) / 2,
		y: TOP - 10,
		text,
		size: TEXT,
		weight: 400,
		anchor: 'middle',
		fill: 'soft'
	}));
	const body = rows.flatMap(({ title, cells }, index): Mark[] => {
		const y = TOP + index * ROW;
		return [
			{ kind: 'text', x: 0, y: y + 21, text: title, size: TEXT, weight: 400, anchor: 'start', fill: 'ink' },
			...cells.flatMap((cell, column) => cellMarks(cell, left + column * step, y, step - GAP))
		];
	});
	return {
		width,
		height: TOP + rows.length * ROW,
		title: 'Readiness by layer and by who serves the customer',
		summary: summary(columns, rows),
		table: {
			columns: ['Layer', ...columns],
			rows: rows.map(({ title, cells }) => [title, ...cells.map(({ text }) => text)])
		},
		marks: [...heads, ...body],
		spots: rows.flatMap((row, index) => spots(columns, row, TOP + index * ROW, { left, step }))
	};
}

function spots(
	columns: readonly string[],
	{ title, cells }: HeatRow,
	y: number,
	{ left, step }: { readonly left: number; readonly step: number }
): Spot[] {
	return cells.flatMap(({ key, text, detail }, column) =>
		key === undefined
			? []
			: {
					key,
					name: `${title}, ${columns[column] ?? ''}: ${text}`,
					...(detail && { detail }),
					x: left + column * step,
					y,
					width: step - GAP,
					height: ROW - GAP
				}
	);
}

function summary(columns: readonly string[], rows: readonly HeatRow[]): string {
	const cells = rows.flatMap(({ title, cells }) =>
		cells.flatMap(({ level }, index) =>
			level === null ? [] : [{ where: `${title}, ${columns[index] ?? ''}`, level }]
		)
	);
	const weakest = cells.reduce<(typeof cells)[number] | null>(
		(low, cell) => (!low || cell.level < low.level ? cell : low),
		null
	);
	return weakest ? `The weakest place is ${weakest.where}.` : 'Nothing is answered yet.';
}
