/**
 * How sure Krippendorff's alpha is: questions drawn again with replacement, the middle 95 % of the draws. A draw in
 * which nothing varies has no alpha; it is left out and counted.
 */
import { randomFrom } from '../shared/random.ts';
import type { Random } from '../shared/random.ts';
import { SIZE, alphaOf, squareOf } from './krippendorff-alpha.ts';
import type { Alpha, Square, Unit } from './krippendorff-alpha.ts';

/** Units with at least two levels: the others say nothing about agreement. */
const pairable = (units: readonly Unit[]): Unit[] =>
	units.filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 2);

export interface AlphaInterval {
	/** Bounds of the middle 95 % of the draws. */
	readonly low: number;
	readonly high: number;
	/** Draws, and how many of them had no alpha and were left out. */
	readonly draws: number;
	readonly undefinedDraws: number;
}

/** Draws of the bootstrap, and least questions for an interval: defaults of ours. */
export const DRAWS = 2000;
export const LEAST_UNITS = 10;
const SEED = 20260101;

/** The value at a share of a sorted list, by nearest rank. */
const percentile = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;

const CELLS = SIZE * SIZE;

/** All squares one behind the other: thousands of draws read them, so that they stand close together. */
function inOne(squares: readonly Square[]): Float64Array {
	const all = new Float64Array(squares.length * CELLS);
	for (const [index, square] of squares.entries()) all.set(square, index * CELLS);
	return all;
}

/** Alpha of as many questions as there are, drawn with replacement into `sum`. */
function drawn(all: Float64Array, random: Random, sum: Float64Array): Alpha {
	const count = all.length / CELLS;
	sum.fill(0);
	for (let draw = 0; draw < count; draw += 1) {
		const from = Math.floor(random() * count) * CELLS;
		for (let cell = 0; cell < CELLS; cell += 1) sum[cell] = (sum[cell] ?? 0) + (all[from + cell] ?? 0);
	}
	return alphaOf(sum);
}

/** Null with fewer than ten questions that two people answered, or when no draw has an alpha. */
export function alphaInterval(units: readonly Unit[], draws = DRAWS, seed = SEED): AlphaInterval | null {
	const squares = pairable(units).map((unit) => squareOf([unit]));
	if (squares.length < LEAST_UNITS) return null;
	const random = randomFrom(seed);
	const [all, sum] = [inOne(squares), new Float64Array(CELLS)];
	const alphas = Array.from({ length: draws }, () => drawn(all, random, sum));
	const values = alphas.flatMap((alpha) => (alpha.ok ? [alpha.value] : [])).sort((a, b) => a - b);
	if (values.length === 0) return null;
	return {
		low: percentile(values, 0.025),
		high: percentile(values, 0.975),
		draws,
		undefinedDraws: draws - values.length
	};
}
