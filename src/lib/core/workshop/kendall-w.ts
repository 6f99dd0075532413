/**
 * Kendall's coefficient of concordance of several people who ranked the same things, 0 none to 1 all alike, with
 * the correction for ties: W = 12 S / (m² (n³ − n) − m Σ T), T = Σ (t³ − t). Kendall, "Rank correlation methods".
 */

export interface Concordance {
	readonly w: number;
	/** χ² = m (n − 1) W, with n − 1 degrees of freedom. */
	readonly chiSquare: number;
	readonly degrees: number;
}

/** Ranks from 1, equal values sharing the mean of theirs. */
function midRanks(values: readonly number[]): number[] {
	const sorted = values.toSorted((a, b) => a - b);
	return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Σ (t³ − t) over the groups of equal values. */
function ties(values: readonly number[]): number {
	const sizes = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
	return sizes.reduce((sum, size) => sum + size ** 3 - size, 0);
}

/** One row of values a person, all over the same things; null where there is nothing to compare or all tie. */
export function kendallW(rows: readonly (readonly number[])[]): Concordance | null {
	const m = rows.length;
	const n = rows[0]?.length ?? 0;
	if (m < 2 || n < 2) return null;
	const ranks = rows.map(midRanks);
	const sums = Array.from({ length: n }, (_, index) =>
		ranks.reduce((sum, row) => sum + (row[index] ?? 0), 0)
	);
	const middle = (m * (n + 1)) / 2;
	const s = sums.reduce((total, sum) => total + (sum - middle) ** 2, 0);
	const room = m ** 2 * (n ** 3 - n) - m * rows.reduce((total, row) => total + ties(row), 0);
	if (room <= 0) return null;
	const w = (12 * s) / room;
	return { w, chiSquare: m * (n - 1) * w, degrees: n - 1 };
}
