/** Layers as intervals on the scale 0 to 4, with the floor they must reach. */
import { scaleLinear } from 'd3-scale';
import type { Autonomy } from '../core/pack/scale.ts';
import { LEVELS, TOP_LEVEL } from '../core/pack/scale.ts';
import type { LayerScore } from '../core/scoring/readiness.ts';
import { floorDetail, floorSign, floorState } from './floor-sign.ts';
import type { Figure, FigureTable, Mark, Spot } from './figure.ts';

/** A layer with its texts ready: `value` is the point or the interval, as the reader should see it. */
export interface LayerBar {
	readonly score: LayerScore;
	readonly point: number | null;
	readonly value: string;
	readonly interval: string;
}

const WIDTH = 520;
/** Below this width the names and values take only the room they need. */
const NARROW = 400;
/** Room for the names at the left and the values at the right, in units. */
export interface BarMargins {
	readonly left: number;
	readonly right: number;
	/** Height of a row. */
	readonly row?: number;
}

const MARGINS = { wide: { left: 120, right: 72 }, narrow: { left: 92, right: 64 } };
const TOP = 24;
const ROW = 28;
/** Flatter than the signs on it: a short interval is not taken for one. */
const BAR = 6;
const TEXT = 13;

function axis(x: (level: number) => number, bottom: number): Mark[] {
	return LEVELS.flatMap((level): Mark[] => [
		{ kind: 'line', x1: x(level), x2: x(level), y1: TOP, y2: bottom, stroke: 'rule' },
		{
			kind: 'text',
			x: x(level),
			y: bottom + 18,
			text: String(level),
			size: TEXT,
			weight: 400,
			anchor: 'middle',
			fill: 'soft'
		}
	]);
}

function floorLine(x: number, bottom: number, label: string): Mark[] {
	return [
		{ kind: 'line', x1: x, x2: x, y1: TOP - 6, y2: bottom, stroke: 'ink', dash: [2, 3] },
		{ kind: 'text', x, y: TOP - 11, text: label, size: TEXT, weight: 400, anchor: 'middle', fill: 'soft' }
	];
}

function row(
	{ score, point, value }: LayerBar,
	y: number,
	x: (level: number) => number,
	right: number
): Mark[] {
	const width = x(score.hi) - x(score.lo);
	return [
		{
			kind: 'text',
			x: 0,
			y: y + 4,
			text: score.title,
			size: TEXT,
			weight: 400,
			anchor: 'start',
			fill: 'ink'
		},
		...(width > 2
			? [
					{
						kind: 'rect',
						x: x(score.lo),
						y: y - BAR / 2,
						width,
						height: BAR,
						fill: 'accent',
						opacity: 0.28
					} as const
				]
			: []),
		...(point === null ? [] : [floorSign(floorState(score), x(point), y)]),
		{ kind: 'text', x: right, y: y + 4, text: value, size: TEXT, weight: 600, anchor: 'end', fill: 'ink' }
	];
}

function table(bars: readonly LayerBar[], floor: number): FigureTable {
	return {
		columns: ['Layer', 'Level', 'Between', 'Floor', 'Floor met'],
		rows: bars.map(({ score, value, interval }) => [
			score.title,
			value,
			interval,
			floor.toFixed(1),
			score.met ? 'yes' : score.possible ? 'not shown yet' : 'no'
		])
	};
}

const spot = ({ score, value, interval }: LayerBar, y: number, width: number, height: number): Spot => ({
	key: score.id,
	name: `${score.title}: ${value}`,
	detail: floorDetail({ value, interval, floor: score.floor.toFixed(1), state: floorState(score) }),
	x: 0,
	y,
	width,
	height
});

/**
 * One row a layer: the bar runs from the cautious to the hopeful bound, the mark is the answered part. `width` is in
 * the units of the text's size, so that a narrow place gets a narrow figure and not a small one; long names or values need margins of their own.
 */
export function layerBars(
	bars: readonly LayerBar[],
	autonomy: Autonomy,
	width = WIDTH,
	{ left, right, row: rowHeight = ROW }: BarMargins = width < NARROW ? MARGINS.narrow : MARGINS.wide
): Figure {
	const bottom = TOP + bars.length * rowHeight;
	const scale = scaleLinear([0, TOP_LEVEL], [left, width - right]);
	const x = (level: number): number => Math.round(scale(level) * 100) / 100;
	const floor = bars[0]?.score.floor ?? 0;
	const below = bars.filter(({ score }) => !score.met).map(({ score }) => score.title);
	return {
		width,
		height: bottom + 24,
		title: 'Readiness per layer',
		summary:
			below.length === 0
				? `Every layer reaches the floor of ${floor.toFixed(1)} for level ${String(autonomy)}.`
				: `Below the floor of ${floor.toFixed(1)} for level ${String(autonomy)}: ${below.join(', ')}.`,
		table: table(bars, floor),
		marks: [
			...axis(x, bottom),
			...floorLine(x(floor), bottom, `floor for level ${String(autonomy)}`),
			...bars.flatMap((bar, index) => row(bar, TOP + (index + 0.5) * rowHeight, x, width))
		],
		spots: bars.map((bar, index) => spot(bar, TOP + index * rowHeight, width, rowHeight))
	};
}
