/**
 * How much of each pixel a shape covers, exactly: every edge adds the signed area between itself and the right of its
 * row, and the sums along the row are the cover (the accumulation buffer of font-rs, R. Levien, 2016). Loops that run
 * the other way round are holes; where two overlap, the pixel is covered once.
 */
import type { Point } from '../font/polygon-of.ts';

/** Closed loops of points, in pixels from the upper left corner. */
export type Loops = readonly (readonly Point[])[];

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The part of a picture that a shape touches, with the cover of each of its pixels, row by row: 0 to 1. */
export interface Coverage extends Size {
	readonly x: number;
	readonly y: number;
	readonly values: Float64Array;
}

interface Area extends Size {
	readonly x: number;
	readonly y: number;
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** The pixels around the loops that lie in the picture; null where none do. */
function areaOf(loops: Loops, { width, height }: Size): Area | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of loops.flat()) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const x = within(Math.floor(left), width);
	const y = within(Math.floor(top), height);
	const area = {
		x,
		y,
		width: within(Math.ceil(right), width) - x,
		height: within(Math.ceil(bottom), height) - y
	};
	return area.width > 0 && area.height > 0 ? area : null;
}

/** Adds to the buffer; two columns more than the area, for what lies to its right. */
type Add = (index: number, value: number) => void;

/** The part of an edge in one row, from `x` to `next`; `d` is its height, negative where it goes up. */
function addPart(add: Add, row: number, [x, next]: readonly [number, number], d: number): void {
	const [x0, x1] = x < next ? [x, next] : [next, x];
	const first = Math.floor(x0);
	const last = Math.ceil(x1);
	if (last <= first + 1) {
		const beyond = (x0 + x1) / 2 - first;
		add(row + first, d - d * beyond);
		add(row + first + 1, d * beyond);
		return;
	}
	// Each pixel gets what the edge covers of it less what it has covered of the one before.
	const slope = d / (x1 - x0);
	let before = 0;
	let covered = 0;
	for (let column = first; column < last; column += 1) {
		const [from, to] = [Math.max(x0, column), Math.min(x1, column + 1)];
		const area = before + slope * (to - from) * (column + 1 - (from + to) / 2);
		add(row + column, area - covered);
		covered = area;
		before += slope * (to - from);
	}
	add(row + last, d - covered);
}

function addEdge(add: Add, stride: number, area: Area, [a, b]: readonly [Point, Point]): void {
	if (a[1] === b[1]) return;
	const [[x0, y0], [x1, y1], sign] = a[1] < b[1] ? [a, b, 1] : [b, a, -1];
	const slope = (x1 - x0) / (y1 - y0);
	const left = x0 - area.x;
	const end = Math.min(area.height, Math.ceil(y1 - area.y));
	for (let row = Math.max(0, Math.floor(y0 - area.y)); row < end; row += 1) {
		const top = Math.max(y0, row + area.y);
		const bottom = Math.min(y1, row + 1 + area.y);
		const from = within(left + slope * (top - y0), area.width);
		const to = within(left + slope * (bottom - y0), area.width);
		addPart(add, row * stride, [from, to], sign * (bottom - top));
	}
}

/** The sums along each row, as covers. */
function summed(sums: Float64Array, stride: number, { width, height }: Size): Float64Array {
	const values = new Float64Array(width * height);
	for (let row = 0; row < height; row += 1) {
		let sum = 0;
		for (let column = 0; column < width; column += 1) {
			sum += sums[row * stride + column] ?? 0;
			values[row * width + column] = Math.min(1, Math.abs(sum));
		}
	}
	return values;
}

/** What the loops cover of a picture of this size; null where that is nothing. */
export function coverageOf(loops: Loops, size: Size): Coverage | null {
	const area = areaOf(loops, size);
	if (!area) return null;
	const stride = area.width + 2;
	const sums = new Float64Array(stride * area.height);
	const add: Add = (index, value) => {
		sums[index] = (sums[index] ?? 0) + value;
	};
	for (const loop of loops)
		for (const [index, point] of loop.entries())
			addEdge(add, stride, area, [point, loop[(index + 1) % loop.length] ?? point]);
	return { ...area, values: summed(sums, stride, area) };
}
