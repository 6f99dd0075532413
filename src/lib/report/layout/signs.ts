/** The small signs of the report, drawn rather than typed: no face has them all. In points. */
import type { Shape, StateMark } from '../model/document.ts';
import type { Operation } from './operation.ts';

const PIP_COUNT = 4;

/** Room that a sign takes beside text of this size, white space included. */
export const signWidth = (size: number): number => 1.25 * size;
export const pipsWidth = (size: number): number => PIP_COUNT * pipStep(size) + 0.4 * size;

const pipStep = (size: number): number => 0.86 * size;

/** A shape as high as the capitals beside it, its left edge at `x`, its middle at `y`. */
export function sign(
	{ shape, tone }: Pick<StateMark, 'shape' | 'tone'>,
	x: number,
	y: number,
	size: number
): Operation {
	const half = 0.38 * size;
	const cx = x + half;
	// A diamond as wide as the others would look smaller than they do.
	const wide = 1.15 * half;
	const shapes: Readonly<Record<Shape, Operation>> = {
		circle: { kind: 'circle', cx, cy: y, r: half, fill: tone },
		ring: { kind: 'circle', cx, cy: y, r: half - 0.4, stroke: tone },
		square: { kind: 'rect', x, y: y - half, width: 2 * half, height: 2 * half, fill: tone },
		diamond: { kind: 'polygon', points: diamond(x + wide, y, wide), fill: tone }
	};
	return shapes[shape];
}

const diamond = (cx: number, cy: number, half: number): [number, number][] => [
	[cx, cy - half],
	[cx + half, cy],
	[cx, cy + half],
	[cx - half, cy]
];

/** Four dots, as many of them inked as the level says; a level between two counts as the lower. */
export function pips(level: number, x: number, y: number, size: number): Operation[] {
	const r = 0.33 * size;
	return Array.from({ length: PIP_COUNT }, (_, index) => ({
		kind: 'circle',
		cx: x + r + index * pipStep(size),
		cy: y,
		r,
		fill: index < Math.floor(level) ? 'ink' : 'rule'
	}));
}
