/** Rule 10, count: a role that answers for far more rows than the others. */
import { isAccountable } from '../cells.ts';
import type { RaciCheck, RaciMatrix } from '../matrix.ts';

/** Default of ours: nobody answers well for more. */
export const MOST_ACCOUNTABLE = 7;

const countsOf = ({ roles, rows }: RaciMatrix): Map<string, number> =>
	new Map(
		roles.map(({ id }) => [id, rows.filter(({ cells }) => cells[id] && isAccountable(cells[id])).length])
	);

/** Whether x > mean + 2·sd of all, over whole numbers as long as possible: n·x − Σ > 2·√(n·Σx² − (Σx)²). */
function isOutlier(x: number, all: readonly number[]): boolean {
	const n = all.length;
	const sum = all.reduce((a, b) => a + b, 0);
	const squares = all.reduce((a, b) => a + b * b, 0);
	return n * x - sum > 2 * Math.sqrt(n * squares - sum * sum);
}

/** Roles with more than seven A, or more than the mean of all roles and two standard deviations. */
export const accountableLoad: RaciCheck = (matrix) => {
	const counts = countsOf(matrix);
	const all = [...counts.values()];
	return [...counts].flatMap(([role, count]) =>
		count > MOST_ACCOUNTABLE || isOutlier(count, all)
			? [{ rule: 10, code: 'accountable-load', severity: 'warning', role, values: { count } }]
			: []
	);
};
