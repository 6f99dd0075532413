import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScorers } from '#lib/core/workshop/compare-scorers.ts';
import type { ScorePair } from '#lib/core/workshop/compare-scorers.ts';
import { quadraticWeights, weightedKappa } from '#lib/core/workshop/weighted-kappa.ts';
import type { Weights } from '#lib/core/workshop/weighted-kappa.ts';

const SAME: Weights = [0, 1, 2].map((row) => [0, 1, 2].map((column) => Number(row === column)));
const linear = (size: number): Weights =>
	quadraticWeights(size).map((row) => row.map((weight) => 1 - Math.sqrt(1 - weight)));

/** Cohen (1968), table 1: shares of 200 diagnoses. */
const COHEN = [
	[88, 14, 18],
	[10, 40, 10],
	[2, 6, 12]
];

/** Hout, Duncan and Sobel (1987), in Agresti (1990) and in R's vcd: wives and husbands. */
const COUPLES = [
	[7, 7, 2, 3],
	[2, 8, 3, 7],
	[1, 5, 4, 9],
	[2, 8, 9, 14]
];

describe('kappa of published tables', () => {
	test('Cohen (1968): .492 unweighted, .348 with his disagreement weights', () => {
		const disagreement = [
			[0, 1, 3],
			[1, 0, 6],
			[3, 6, 0]
		];
		const weights = disagreement.map((row) => row.map((weight) => 1 - weight / 6));
		expect(weightedKappa(COHEN, SAME)?.value).toBeCloseTo(0.492, 3);
		expect(weightedKappa(COHEN, weights)?.value).toBeCloseTo(0.348, 3);
	});

	test('Fleiss, "Statistical methods for rates and proportions", table 18.1: .68', () => {
		const table = [
			[75, 1, 4],
			[5, 4, 1],
			[0, 0, 10]
		];
		expect(weightedKappa(table, SAME)?.value).toBeCloseTo(0.68, 2);
	});

	test('couples in the vcd manual: .1293 (.0686) unweighted, .2374 (.0783) with linear weights', () => {
		const same = linear(4).map((row) => row.map((weight) => Number(weight === 1)));
		expect(weightedKappa(COUPLES, same)?.value).toBeCloseTo(0.1293, 4);
		expect(weightedKappa(COUPLES, same)?.error).toBeCloseTo(0.0686, 4);
		expect(weightedKappa(COUPLES, linear(4))?.value).toBeCloseTo(0.2374, 4);
		expect(weightedKappa(COUPLES, linear(4))?.error).toBeCloseTo(0.0783, 4);
	});

	test('the weighting example in the tests of scikit-learn: quadratic .9541', () => {
		const table = [
			[46, 0, 0],
			[4, 40, 0],
			[0, 0, 10]
		];
		expect(weightedKappa(table)?.value).toBeCloseTo(0.9541, 4);
		expect(weightedKappa(table, linear(3))?.value).toBeCloseTo(0.9412, 4);
	});
});

const score = fc.nat(4);
const pairs = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 40 });
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

describe('an AI scorer beside the analysts', () => {
	test('has the quadratic kappa 2 cov / (var + var + bias²) (Fleiss and Cohen 1973)', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const [a, b] = [all.map(([ai]) => ai), all.map(([, human]) => human)];
				const cov = mean(all.map(([x, y]) => (x - mean(a)) * (y - mean(b))));
				const spread = mean(a.map((x) => (x - mean(a)) ** 2)) + mean(b.map((y) => (y - mean(b)) ** 2));
				const below = spread + (mean(a) - mean(b)) ** 2;
				const found = compareScorers(all, 5);
				if (below < 1e-9) expect(found?.kappa).toBeNull();
				else expect(found?.kappa).toBeCloseTo((2 * cov) / below, 9);
				expect(found?.bias).toBeCloseTo(mean(a) - mean(b), 9);
			})
		);
	});

	test('does not depend on the order of interactions or on which of the two comes first, the bias aside', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const turned = all.map(([ai, human]): ScorePair => [human, ai]).toReversed();
				const [one, two] = [compareScorers(all, 5), compareScorers(turned, 5)];
				expect(two?.kappa ?? 9).toBeCloseTo(one?.kappa ?? 9, 9);
				expect(two?.bias).toBeCloseTo(-(one?.bias ?? 0), 9);
				expect(two?.agreement).toBe(one?.agreement);
			})
		);
	});

	test('counts every category, used or not', () => {
		const few: ScorePair[] = [
			[0, 0],
			[1, 1],
			[0, 1]
		];
		expect(compareScorers(few, 5)?.confusion).toEqual([
			[1, 1, 0, 0, 0],
			[0, 1, 0, 0, 0],
			[0, 0, 0, 0, 0],
			[0, 0, 0, 0, 0],
			[0, 0, 0, 0, 0]
		]);
	});

	test('has an interval about its kappa that never leaves −1 to 1', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const found = compareScorers(all, 5);
				fc.pre(found?.interval !== null && found !== null);
				const [low, high] = found.interval;
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(high).toBeLessThanOrEqual(1);
				expect(low - 1e-9).toBeLessThanOrEqual(found.kappa ?? 0);
				expect(high + 1e-9).toBeGreaterThanOrEqual(found.kappa ?? 0);
			})
		);
	});

	test('has no kappa where both gave one and the same score throughout, and nothing at all of nothing', () => {
		const found = compareScorers(
			[
				[3, 3],
				[3, 3]
			],
			5
		);
		expect(found).toMatchObject({ kappa: null, interval: null, agreement: 1, bias: 0 });
		expect(compareScorers([], 5)).toBeNull();
	});
});
