/**
 * Agreement of two scorers beyond chance: Cohen's weighted kappa (1968), 1 − Σ v p / Σ v e of disagreement v, and its
 * standard error for an interval (Fleiss, Cohen and Everitt 1969).
 */

/** What a pair of categories counts, 1 for agreement: square, by row and column. */
export type Weights = readonly (readonly number[])[];
/** How often each pair of categories occurred. */
export type Table = readonly (readonly number[])[];

export interface Kappa {
	readonly value: number;
	/** Asymptotic, not under the null. */
	readonly error: number;
}

/** 1 − (i − j)² / (K − 1)²: all K categories count, also those nobody used. */
export const quadraticWeights = (size: number): Weights =>
	Array.from({ length: size }, (_, row) =>
		Array.from({ length: size }, (_, column) => 1 - ((row - column) / (size - 1)) ** 2)
	);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const columnsOf = (table: Table): number[] =>
	table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
const dot = (a: readonly number[], b: readonly number[]): number =>
	sum(a.map((value, index) => value * (b[index] ?? 0)));
const cells = (table: Table, value: (share: number, row: number, column: number) => number): number =>
	sum(table.map((row, r) => sum(row.map((share, c) => value(share, r, c)))));

/** Shares with their margins, and what the margins alone would give. */
function expectation(table: Table, weights: Weights) {
	const n = sum(table.map(sum));
	const shares = table.map((row) => row.map((count) => count / n));
	const rows = shares.map(sum);
	const columns = columnsOf(shares);
	const byRow = weights.map((line) => dot(line, columns));
	const byColumn = weights.map((_, column) =>
		dot(
			weights.map((line) => line[column] ?? 0),
			rows
		)
	);
	return { n, shares, byRow, byColumn, expected: dot(rows, byRow) };
}

/** Null for an empty table, for one category, and where chance alone explains everything: both constant. */
export function weightedKappa(table: Table, weights: Weights = quadraticWeights(table.length)): Kappa | null {
	if (table.length < 2 || sum(table.map(sum)) === 0) return null;
	const { n, shares, byRow, byColumn, expected } = expectation(table, weights);
	const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
	if (1 - expected < 1e-12) return null;
	const observed = cells(shares, (share, row, column) => share * weight(row, column));
	const value = (observed - expected) / (1 - expected);
	const spread = cells(shares, (share, row, column) => {
		const margins = (byRow[row] ?? 0) + (byColumn[column] ?? 0);
		return share * (weight(row, column) - margins * (1 - value)) ** 2;
	});
	const variance = (spread - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
	return { value, error: Math.sqrt(Math.max(0, variance)) };
}
