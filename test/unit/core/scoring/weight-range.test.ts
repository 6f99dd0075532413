/** Range of a weighted mean under uncertain weights: against every corner, and against weights drawn inside. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedTree } from '#lib/core/scoring/asked-tree.ts';
import { meanRange, overallRange } from '#lib/core/scoring/weight-range.ts';
import type { Range } from '#lib/core/scoring/weight-range.ts';
import type { Capability, Layer, Question, Questionnaire } from '#lib/core/pack/schema.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import { NOISE, readinessOf } from '../../../fixtures/scored-model.ts';

const sharp = (value: number): Range => ({ least: value, greatest: value });

describe('two children of equal weight', () => {
	test.each<[number, number, number, number, number]>([
		// (0.5 × 4 + 1.5 × 0) ÷ 2 and (1.5 × 4 + 0.5 × 0) ÷ 2
		[4, 0, 0.5, 1, 3],
		[4, 0, 0, 2, 2],
		[2, 2, 0.5, 2, 2],
		[3, 1, 0.2, 1.8, 2.2]
	])('%d and %d, weights off by %d: %d to %d', (a, b, share, least, greatest) => {
		const range = meanRange(
			[a, b].map((value) => ({ weight: 1, range: sharp(value) })),
			share
		)!;
		expect(range.least).toBeCloseTo(least, 12);
		expect(range.greatest).toBeCloseTo(greatest, 12);
	});
});

test('children that do not apply take no part; without any there is no range', () => {
	expect(meanRange([{ weight: 1, range: null }], 0.5)).toBeNull();
	expect(
		meanRange(
			[
				{ weight: 9, range: null },
				{ weight: 1, range: sharp(3) }
			],
			0.5
		)
	).toEqual(sharp(3));
});

const child = fc.record({ weight: fc.integer({ min: 1, max: 9 }), value: fc.integer({ min: 0, max: 4 }) });
const mean = (children: readonly { weight: number; value: number }[], factors: readonly number[]): number => {
	const weights = children.map(({ weight }, index) => weight * factors[index]!);
	const total = children.reduce((sum, { value }, index) => sum + weights[index]! * value, 0);
	return total / weights.reduce((sum, weight) => sum + weight, 0);
};

test('it is the least and greatest of all corners', () => {
	fc.assert(
		fc.property(fc.array(child, { minLength: 1, maxLength: 7 }), (children) => {
			const corners = Array.from({ length: 2 ** children.length }, (_, corner) =>
				mean(
					children,
					children.map((__, bit) => ((corner >> bit) & 1 ? 1.5 : 0.5))
				)
			);
			const range = meanRange(
				children.map(({ weight, value }) => ({ weight, range: sharp(value) })),
				0.5
			)!;
			expect(range.least).toBeCloseTo(Math.min(...corners), 9);
			expect(range.greatest).toBeCloseTo(Math.max(...corners), 9);
		}),
		{ numRuns: 500 }
	);
});

/** The questionnaire with each weight multiplied by the next of the factors. */
function reweighted(questionnaire: Questionnaire, factors: readonly number[]): Questionnaire {
	let next = 0;
	const times = <T extends { weight: number }>(thing: T): T => ({
		...thing,
		weight: thing.weight * factors[next++ % factors.length]!
	});
	const ofCapability = (one: Capability): Capability => ({
		...times(one),
		questions: one.questions.map((question: Question) => times(question))
	});
	const ofLayer = (one: Layer): Layer => ({
		...times(one),
		capabilities: one.capabilities.map(ofCapability)
	});
	return { ...questionnaire, layers: questionnaire.layers.map(ofLayer) };
}

test('no weights within the share take the overall out of its range', () => {
	const factors = fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(randomModel(), factors, ({ questionnaire, scope, answers }, drawn) => {
			const tree = askedTree(questionnaire, scope);
			const lo = overallRange(tree, answers, 'lo');
			const hi = overallRange(tree, answers, 'hi');
			const { overall } = readinessOf({
				questionnaire: reweighted(questionnaire, drawn),
				scope,
				answers
			});
			expect(lo === null).toBe(overall === null);
			if (!overall || !lo || !hi) return;
			expect(overall.lo).toBeGreaterThanOrEqual(lo.least - NOISE);
			expect(overall.lo).toBeLessThanOrEqual(lo.greatest + NOISE);
			expect(overall.hi).toBeGreaterThanOrEqual(hi.least - NOISE);
			expect(overall.hi).toBeLessThanOrEqual(hi.greatest + NOISE);
		}),
		{ numRuns: 500 }
	);
});

test('with weights that are certain the range is the overall itself', () => {
	fc.assert(
		fc.property(randomModel(), ({ questionnaire, scope, answers }) => {
			const range = overallRange(askedTree(questionnaire, scope), answers, 'lo', 0);
			const { overall } = readinessOf({ questionnaire, scope, answers });
			if (!range || !overall) return;
			expect(range.least).toBeCloseTo(overall.lo, 9);
			expect(range.greatest).toBeCloseTo(overall.lo, 9);
		})
	);
});
