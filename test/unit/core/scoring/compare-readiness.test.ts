import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReadiness } from '#lib/core/scoring/compare-readiness.ts';
import { shortestWayTo } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import { stepsTaken, unknownsTurn } from '#lib/core/scoring/supposed-answers.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { readinessOf } from '../../../fixtures/scored-model.ts';

const supposing = (model: Model, answers: Model['answers']) =>
	readinessOf({ ...model, answers: { ...model.answers, ...answers } });

describe('two readinesses', () => {
	test('of the same answers differ in nothing', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const readiness = readinessOf(model);
				const { gatesWon, gatesLost, layers, ...pairs } = compareReadiness(readiness, readinessOf(model));
				expect([...gatesWon, ...gatesLost]).toEqual([]);
				for (const { before, after } of [...layers, ...Object.values(pairs)]) expect(after).toEqual(before);
			})
		);
	});

	test('the other way round swap what was won and lost', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const [a, b] = [
					readinessOf(model),
					supposing(model, unknownsTurn('well', model.questionnaire, model.scope, model.answers))
				];
				const there = compareReadiness(a, b);
				const back = compareReadiness(b, a);
				expect(back.gatesLost).toEqual(there.gatesWon);
				expect(back.supportedNow).toEqual({
					before: there.supportedNow.after,
					after: there.supportedNow.before
				});
			})
		);
	});

	test('gates that are won make the difference in how many are open, where both ask for the same', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const way = unknownsTurn('well', model.questionnaire, model.scope, model.answers);
				const { gates, gatesWon, gatesLost } = compareReadiness(readinessOf(model), supposing(model, way));
				expect(gates.after.through - gates.before.through).toBe(gatesWon.length - gatesLost.length);
			})
		);
	});
});

describe('supposed answers', () => {
	test('unknowns that turn out well give what is possible, and badly what is supported', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const { questionnaire, scope, answers } = model;
				const { possible, supportedNow, counts, layers } = readinessOf(model);
				// A layer without a question that counts stays unknown, whatever is answered.
				fc.pre(layers.every(({ notApplicable }) => !notApplicable));
				for (const [how, support] of [
					['well', possible],
					['badly', supportedNow]
				] as const) {
					const supposed = unknownsTurn(how, questionnaire, scope, answers);
					expect(Object.keys(supposed)).toHaveLength(counts.unknown + counts.unanswered);
					const then = supposing(model, supposed);
					// What is not asked stays unknown, at higher autonomies than the one asked for.
					const within = (level: number): number => Math.min(level, scope.autonomy);
					expect(within(then.supportedNow)).toBe(within(support));
					expect(within(then.possible)).toBe(within(support));
				}
			})
		);
	});

	test('the steps of the shortest way, taken, support what was asked for', () => {
		fc.assert(
			fc.property(randomModel(), ({ questionnaire, scope, answers }) => {
				const way = shortestWayTo(scope.autonomy, questionnaire, scope, answers);
				if (!way) return;
				const then = { ...answers, ...stepsTaken(way, answers) };
				expect(score(questionnaire, scope, then).verdict).toBe('go');
			})
		);
	});

	test('a step keeps where the evidence can be seen', () => {
		const answers = { q: { level: 1, evidence: 'document', reference: 'Page 3', note: 'x' } } as const;
		const step = {
			question: 'q',
			from: 1,
			to: 2,
			fromEvidence: 'document',
			evidence: 'document',
			steps: 1
		} as const;
		expect(stepsTaken([step], answers)).toEqual({
			q: { level: 2, evidence: 'document', reference: 'Page 3' }
		});
		expect(stepsTaken([{ ...step, from: null, evidence: 'asserted' }], {})).toEqual({ q: { level: 2 } });
	});
});
