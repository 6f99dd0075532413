/** Scoring over flat arrays says what scoring over the tree says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedTree } from '#lib/core/scoring/asked-tree.ts';
import { encodeAnswers, flatTree, resultWidth, sumRow } from '#lib/core/scoring/flat-tree.ts';
import { randomAnswer, randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { readinessOf } from '../../../fixtures/scored-model.ts';

/** Both bounds of every layer, then of the overall; -1 where everything was set aside. */
function expected(model: Model): number[] {
	const { layers, overall } = readinessOf(model);
	return [...layers.map((layer) => (layer.notApplicable ? null : layer)), overall].flatMap((score) =>
		score ? [score.lo, score.hi] : [-1, -1]
	);
}

test('many sets in one matrix, each as scored alone', () => {
	const more = fc.array(fc.array(randomAnswer, { minLength: 48, maxLength: 48 }), { maxLength: 4 });
	fc.assert(
		fc.property(randomModel(), more, (model, others) => {
			const flat = flatTree(askedTree(model.questionnaire, model.scope));
			const sets = [
				model.answers,
				...others.map((answers) =>
					Object.fromEntries(flat.ids.flatMap((id, index) => (answers[index] ? [[id, answers[index]]] : [])))
				)
			];
			const width = resultWidth(flat);
			const codes = new Uint8Array(sets.length * flat.ids.length);
			const results = new Float64Array(sets.length * width);
			for (const [row, answers] of sets.entries()) {
				encodeAnswers(flat, answers, codes, row * flat.ids.length);
				sumRow(flat, codes, row * flat.ids.length, results, row * width);
			}
			const all = sets.flatMap((answers) => expected({ ...model, answers }));
			expect(results).toHaveLength(all.length);
			const found = [...results].map((value) => (Number.isNaN(value) ? -1 : value));
			for (const [index, value] of all.entries()) expect(found[index]).toBeCloseTo(value, 9);
		}),
		{ numRuns: 500 }
	);
});
