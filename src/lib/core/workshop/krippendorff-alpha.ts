/**
 * Krippendorff's alpha for ordinal levels with missing values: agreement over a whole workshop, 1 perfect, 0 chance.
 * α = 1 − (n − 1) Σ o δ² / Σ n n δ², with δ²(c,k) = (Σ n from c to k − (n_c + n_k) / 2)². Krippendorff,
 * "Computing Krippendorff's alpha-reliability" (2011).
 */
import { LEVELS } from '../pack/scale.ts';

/** How often each level was named for one unit (a question); raters may be missing anywhere. */
export type Unit = readonly number[];

export type Alpha =
	| { readonly ok: true; readonly value: number }
	/** `noPairs`: no question has two levels. `noVariation`: everybody gave the same level everywhere. */
	| { readonly ok: false; readonly why: 'noPairs' | 'noVariation' };

export const SIZE = LEVELS.length;

/** Coincidences of two levels, as a square written row by row. */
export type Square = Float64Array;

const at = (square: Square, row: number, column: number): number => square[row * SIZE + column] ?? 0;

/** Adds the pairs of one unit, each counted 1 / (m − 1). */
function addUnit(square: Square, counts: Unit): void {
	const m = counts.reduce((sum, count) => sum + count, 0);
	if (m < 2) return;
	for (const [row, a] of counts.entries()) {
		for (const [column, b] of counts.entries()) {
			const pairs = a * (row === column ? b - 1 : b);
			square[row * SIZE + column] = at(square, row, column) + pairs / (m - 1);
		}
	}
}

/** How often each level is used. */
function totalsOf(square: Square): Float64Array {
	const totals = new Float64Array(SIZE);
	for (let row = 0; row < SIZE; row += 1)
		for (let column = 0; column < SIZE; column += 1)
			totals[row] = (totals[row] ?? 0) + at(square, row, column);
	return totals;
}

/** Alpha from the coincidences of all units added up. */
export function alphaOf(square: Square): Alpha {
	const totals = totalsOf(square);
	let n = 0;
	for (const total of totals) n += total;
	if (n === 0) return { ok: false, why: 'noPairs' };
	let [observed, expected] = [0, 0];
	for (let low = 0; low < SIZE; low += 1) {
		const least = totals[low] ?? 0;
		let between = least;
		for (let high = low + 1; high < SIZE; high += 1) {
			const most = totals[high] ?? 0;
			between += most;
			// Squared distance of two levels on an ordinal scale.
			const apart = (between - (least + most) / 2) ** 2;
			observed += at(square, low, high) * apart;
			expected += least * most * apart;
		}
	}
	if (expected === 0) return { ok: false, why: 'noVariation' };
	return { ok: true, value: 1 - ((n - 1) * observed) / expected };
}

/** The coincidences of some units. */
export function squareOf(units: readonly Unit[]): Square {
	const square = new Float64Array(SIZE * SIZE);
	for (const unit of units) addUnit(square, unit);
	return square;
}

/** Alpha over the units; one with a single level changes nothing. */
export const krippendorffAlpha = (units: readonly Unit[]): Alpha => alphaOf(squareOf(units));
