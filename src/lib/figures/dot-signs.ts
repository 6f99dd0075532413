/** A score on a line: its interval as a thin bar, its point as a sign, its floor as a tick; and what they mean. */
import type { Autonomy } from '../core/pack/scale.ts';
import type { Mark } from './figure.ts';
import type { FloorState } from './floor-sign.ts';
import { floorSign } from './floor-sign.ts';
import type { LegendItem } from './legend.ts';

interface Dot {
	readonly lo: number;
	readonly hi: number;
	/** Null where too little was answered for one. */
	readonly point: number | null;
	readonly floor: number;
	readonly state: FloorState;
}

const BAR = 6;
const TICK = 9;
/** Narrower than this, in units, there is no interval to see. */
const VISIBLE = 2;

const bar = (x: number, y: number, width: number): Mark => ({
	kind: 'rect',
	x,
	y: y - BAR / 2,
	width,
	height: BAR,
	fill: 'accent',
	opacity: 0.4
});

const tick = (x: number, y: number): Mark => ({
	kind: 'line',
	x1: x,
	x2: x,
	y1: y - TICK,
	y2: y + TICK,
	stroke: 'ink',
	width: 1.5
});

/** The marks of one score at the height `y`. */
export function dotMarks(
	{ lo, hi, point, floor, state }: Dot,
	x: (level: number) => number,
	y: number
): Mark[] {
	const width = Math.round((x(hi) - x(lo)) * 100) / 100;
	return [
		...(width > VISIBLE ? [bar(x(lo), y, width)] : []),
		tick(x(floor), y),
		...(point === null ? [] : [floorSign(state, x(point), y)])
	];
}

const stateItem = (state: FloorState, words: string): LegendItem => ({
	words,
	width: 12,
	sign: (x, y) => [floorSign(state, x + 6, y)]
});

/** The bar and the tick. */
export const barLegend = (autonomy: Autonomy): LegendItem[] => [
	{ words: 'from the cautious to the hopeful bound', width: 26, sign: (x, y) => [bar(x, y, 26)] },
	{ words: `floor of the layer for level ${String(autonomy)}`, width: 4, sign: (x, y) => [tick(x + 2, y)] }
];

/** What was answered, by where its bounds stand. */
export const STATE_LEGEND: readonly LegendItem[] = [
	stateItem('met', 'floor reached'),
	stateItem('possible', 'not shown yet'),
	stateItem('missed', 'missed')
];
