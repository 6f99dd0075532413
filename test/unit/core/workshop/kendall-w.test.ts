import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallW } from '#lib/core/workshop/kendall-w.ts';

/** Hollander and Wolfe (1973), p. 140: 22 players round first base in three ways; the example of R's friedman.test. */
const ROUNDING =
	`5.40 5.50 5.55 5.85 5.70 5.75 5.20 5.60 5.50 5.55 5.50 5.40 5.90 5.85 5.70 5.45 5.55 5.60 5.40 5.40
	5.35 5.45 5.50 5.35 5.25 5.15 5.00 5.85 5.80 5.70 5.25 5.20 5.10 5.65 5.55 5.45 5.60 5.35 5.45 5.05 5.00 4.95 5.50
	5.50 5.40 5.45 5.55 5.50 5.55 5.55 5.35 5.45 5.50 5.55 5.50 5.45 5.25 5.65 5.60 5.40 5.70 5.65 5.55 6.30 6.30 6.25`
		.split(/\s+/)
		.map(Number);

describe('concordance of published rankings', () => {
	test('Siegel (1956): three executives rank six applicants: W = .16', () => {
		const rows = [
			[1, 6, 3, 2, 5, 4],
			[1, 5, 6, 4, 2, 3],
			[6, 3, 2, 5, 4, 1]
		];
		expect(kendallW(rows)?.w).toBeCloseTo(0.16, 2);
	});

	test('Kendall, three rankings of ten with ties: W = .828', () => {
		const rows = [
			[1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
			[2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
			[2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]
		];
		expect(kendallW(rows)?.w).toBeCloseTo(0.828, 3);
	});

	test('Hollander and Wolfe (1973): chi-square 11.143 with 2 degrees of freedom', () => {
		const rows = Array.from({ length: 22 }, (_, player) => ROUNDING.slice(player * 3, player * 3 + 3));
		const found = kendallW(rows);
		expect(found?.chiSquare).toBeCloseTo(11.143, 3);
		expect(found?.degrees).toBe(2);
	});
});

/** As many rows as there are people, all over the same number of things. */
const rows = fc
	.integer({ min: 2, max: 6 })
	.chain((n) =>
		fc.array(fc.array(fc.nat(4), { minLength: n, maxLength: n }), { minLength: 2, maxLength: 6 })
	);

describe('W', () => {
	test('lies within 0 and 1, whoever comes first and whatever is listed first', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const found = kendallW(all);
				fc.pre(found !== null);
				expect(found.w).toBeGreaterThanOrEqual(-1e-9);
				expect(found.w).toBeLessThanOrEqual(1 + 1e-9);
				expect(kendallW(all.toReversed())?.w).toBeCloseTo(found.w, 9);
				expect(kendallW(all.map((row) => row.toReversed()))?.w).toBeCloseTo(found.w, 9);
			})
		);
	});

	test('is the mean rank correlation of all pairs, moved to 0 to 1, where nothing ties', () => {
		const orders = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), {
			minLength: 2,
			maxLength: 5
		});
		fc.assert(
			fc.property(orders, (all) => {
				const rho = (a: readonly number[], b: readonly number[]): number =>
					1 - (6 * a.reduce((sum, rank, i) => sum + (rank - (b[i] ?? 0)) ** 2, 0)) / 120;
				const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => rho(a, b)));
				const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
				expect(kendallW(all)?.w).toBeCloseTo((mean * (all.length - 1) + 1) / all.length, 9);
			})
		);
	});

	test.each([
		['one person', [[1, 2, 3]]],
		['one thing', [[1], [1]]],
		['nobody', []],
		[
			'people to whom all is alike',
			[
				[2, 2, 2],
				[1, 1, 1]
			]
		]
	])('is not defined for %s', (_, all) => {
		expect(kendallW(all)).toBeNull();
	});
});
