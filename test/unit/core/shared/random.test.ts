/** Repeatable draws: within bounds, spread evenly, and with the mean and spread that theory gives. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dirichlet } from '#lib/core/shared/dirichlet.ts';
import { randomFrom } from '#lib/core/shared/random.ts';

const draws = (seed: number, count: number): number[] => {
	const random = randomFrom(seed);
	return Array.from({ length: count }, () => random());
};
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

test('a seed gives the same numbers again, within 0 and 1', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const drawn = draws(seed, 20);
			expect(draws(seed, 20)).toEqual(drawn);
			for (const value of drawn) expect(value >= 0 && value < 1).toBe(true);
		})
	);
});

test('they spread evenly', () => {
	const drawn = draws(42, 20_000);
	for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
		const share = drawn.filter((value) => value >= tenth && value < tenth + 0.1).length / drawn.length;
		expect(share).toBeCloseTo(0.1, 1);
	}
});

test('shares add up to one and are never negative', () => {
	const shapes = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(shapes, fc.integer(), (of, seed) => {
			const shares = dirichlet(of, randomFrom(seed));
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
			for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
		})
	);
});

test('shapes too small to draw from leave all to one', () => {
	const draws = Array.from({ length: 500 }, (_, seed) => dirichlet([1e-4, 2e-4], randomFrom(seed)));
	for (const shares of draws) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	expect(draws.filter(([first, second]) => first === 0 && second === 1).length).toBeGreaterThan(100);
});

test.each([[[5, 5, 5, 5]], [[12, 6, 2]], [[0.4, 1.6]]])(
	'shares of %j have the mean and variance they should',
	(shapes) => {
		const random = randomFrom(11);
		const all = Array.from({ length: 20_000 }, () => dirichlet(shapes, random));
		const total = shapes.reduce((sum, shape) => sum + shape, 0);
		for (const [index, shape] of shapes.entries()) {
			const own = all.map((shares) => shares[index]!);
			const expected = shape / total;
			expect(mean(own)).toBeCloseTo(expected, 2);
			const variance = mean(own.map((share) => (share - expected) ** 2));
			expect(variance / ((expected * (1 - expected)) / (total + 1))).toBeCloseTo(1, 1);
		}
	}
);
