/** Draws of weights: repeatable, all kept where the overall cannot matter, and a known share where it can. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import { standingOf } from '#lib/core/scoring/flip-standing.ts';
import { drawsKept } from '#lib/core/scoring/weight-draws.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { withAnswers } from '../../../fixtures/scored-model.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const two = (weight = 1) =>
	questionnaire([
		layer('one', [capability('c1', [question('one.q')])], weight),
		layer('two', [capability('c2', [question('two.q')])], weight)
	]);
const kept = ({ questionnaire: pack, scope, answers }: Model, seed: number, draws?: number): number =>
	drawsKept(standingOf(pack, scope, answers, pack.thresholds), seed, draws);
const model = (one: 0 | 1 | 2 | 3 | 4, other: 0 | 1 | 2 | 3 | 4, weight = 1): Model => {
	const answers: Answers = { 'one.q': { level: one }, 'two.q': { level: other } };
	return { questionnaire: two(weight), scope: { autonomy: 1, depth: 'quick' }, answers };
};

describe('two layers of equal weight', () => {
	test('all draws keep what no weights can change', () => {
		expect(kept(model(2, 2), 1)).toBe(1000);
		expect(kept(model(0, 4), 1)).toBe(1000);
	});

	test('half of them lose an overall that stands exactly at its floor', () => {
		// 1 and 2 give 1.5, the floor: whichever draw favours the first loses it.
		const share = kept(model(1, 2), 7, 4000) / 4000;
		expect(share).toBeGreaterThan(0.47);
		expect(share).toBeLessThan(0.53);
	});

	test('the scale of the weights does not matter', () => {
		expect(kept(model(1, 2, 8), 3)).toBe(kept(model(1, 2, 0.5), 3));
	});
});

test('the same seed draws the same, another one others', () => {
	const seeds = [1, 2, 3, 4, 5, 6];
	const results = seeds.map((seed) => kept(model(1, 2), seed));
	expect(seeds.map((seed) => kept(model(1, 2), seed))).toEqual(results);
	expect(new Set(results).size).toBeGreaterThan(1);
});

test('where every answer is the same level, no weights change anything', () => {
	fc.assert(
		fc.property(randomModel(), fc.constantFrom(...LEVELS), fc.integer(), (random, level, seed) => {
			expect(
				kept(
					withAnswers(random, () => ({ level })),
					seed,
					20
				)
			).toBe(20);
		})
	);
});
