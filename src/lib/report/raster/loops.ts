/** Shapes of a page as closed loops, all of them the same way round, strokes as thin areas. */
import type { Point } from '../font/polygon-of.ts';
import type { Box, Disc, LineStroke } from '../layout/operation.ts';
import type { Loops } from './coverage.ts';

export const boxPoints = ({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): Point[] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];

/** Of a quarter of a circle as a cubic curve: 4/3·(√2 − 1). */
const KAPPA = (4 / 3) * (Math.SQRT2 - 1);
const PARTS = 8;

/** A quarter of the circle around 0 from its right to its lowest point, without the last. */
const QUARTER: readonly Point[] = Array.from({ length: PARTS }, (_, index) => {
	const t = index / PARTS;
	const u = 1 - t;
	const [a, b, c, d] = [u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t];
	return [a + b + c * KAPPA, b * KAPPA + c + d];
});

/** A circle; no sines and no powers, which not every machine works out to the same last digit. */
export function discPoints({ cx, cy, r }: Pick<Disc, 'cx' | 'cy' | 'r'>): Point[] {
	const quarters = [
		QUARTER,
		QUARTER.map(([x, y]): Point => [-y, x]),
		QUARTER.map(([x, y]): Point => [-x, -y]),
		QUARTER.map(([x, y]): Point => [y, -x])
	];
	return quarters.flat().map(([x, y]) => [cx + r * x, cy + r * y] as const);
}

interface Segment {
	readonly from: Point;
	readonly to: Point;
}

const distance = ({ from, to }: Segment): number => {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	return Math.sqrt(dx * dx + dy * dy);
};

const along = ({ from, to }: Segment, share: number): Point => [
	from[0] + share * (to[0] - from[0]),
	from[1] + share * (to[1] - from[1])
];

/** A piece of a line as an area, longer at both ends by `cap`; nothing where it has no length. */
function strip(segment: Segment, width: number, cap: number): Loops {
	const length = distance(segment);
	if (!(length > 0)) return [];
	const { from, to } = segment;
	const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
	const half = width / 2;
	const [x0, y0, x1, y1] = [from[0] - cap * ux, from[1] - cap * uy, to[0] + cap * ux, to[1] + cap * uy];
	return [
		[
			[x0 + half * uy, y0 - half * ux],
			[x1 + half * uy, y1 - half * ux],
			[x1 - half * uy, y1 + half * ux],
			[x0 - half * uy, y0 + half * ux]
		]
	];
}

/** No line of a figure has more; one would only be grey. */
const MOST_DASHES = 2000;

/** The inked pieces of a dashed line. */
function dashes(segment: Segment, [ink, gap]: readonly [number, number]): Segment[] {
	const length = distance(segment);
	const step = ink + gap;
	const count = Math.ceil(length / step);
	if (!(ink > 0 && gap > 0 && count <= MOST_DASHES)) return [segment];
	return Array.from({ length: count }, (_, index) => ({
		from: along(segment, (index * step) / length),
		to: along(segment, Math.min(1, (index * step + ink) / length))
	}));
}

type Dash = readonly [number, number] | undefined;

/** A line as areas. */
export const lineLoops = ({ x1, y1, x2, y2, width, dash }: LineStroke): Loops => {
	const segment: Segment = { from: [x1, y1], to: [x2, y2] };
	return (dash ? dashes(segment, dash) : [segment]).flatMap((piece) => strip(piece, width, 0));
};

/** The line around a closed outline; its corners are filled. */
export const outlineLoops = (points: readonly Point[], width: number, dash: Dash): Loops =>
	points.flatMap((from, index) => {
		const segment = { from, to: points[(index + 1) % points.length] ?? from };
		return dash
			? dashes(segment, dash).flatMap((piece) => strip(piece, width, 0))
			: strip(segment, width, width / 2);
	});

/** The line around a circle: a disc with a hole in it, which runs the other way round. */
export const ringLoops = ({ cx, cy, r }: Disc, width: number): Loops => [
	discPoints({ cx, cy, r: r + width / 2 }),
	discPoints({ cx, cy, r: Math.max(0, r - width / 2) }).reverse()
];
