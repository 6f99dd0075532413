/** Don't knows: ranked by what answering them does, against answering them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { DontKnow } from '#lib/core/scoring/dont-knows.ts';
import { dontKnows } from '#lib/core/scoring/dont-knows.ts';
import { standingOf } from '#lib/core/scoring/flip-standing.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { asked, readinessOf, withAnswer } from '../../../fixtures/scored-model.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const PACK = questionnaire([
	layer('one', [
		capability('gated', [question('one.gate', { gate: { '1': 2 } }), question('one.free', { weight: 2 })])
	]),
	layer('two', [capability('plain', [question('two.free')])])
]);

const shown = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ level, evidence: 'document' });
const unknown: Answer = { unknown: true };
const of = ({ questionnaire: pack, scope, answers }: Model): DontKnow[] =>
	dontKnows(standingOf(pack, scope, answers, pack.thresholds));
const ask = (answers: Answers, autonomy: 1 | 2 = 1): DontKnow[] =>
	of({ questionnaire: PACK, scope: { autonomy, depth: 'quick' }, answers });

describe('a don’t know', () => {
	test('that is the only gate missing decides alone, both ways', () => {
		expect(ask({ 'one.gate': unknown, 'one.free': shown(4), 'two.free': shown(2) })).toEqual([
			{ question: 'one.gate', state: 'unknown', narrows: (4 * 1) / 3 / 2, raisesTo: 1, lowersTo: 0 }
		]);
	});

	test('that is one of several missing says that alone it raises nothing', () => {
		const found = ask({ 'one.gate': unknown, 'one.free': shown(4) });
		expect(found.map(({ question: id, raisesTo, lowersTo }) => [id, raisesTo, lowersTo])).toEqual([
			['two.free', null, 0],
			['one.gate', null, 0]
		]);
	});

	test('counts as one when it was never answered, and says so', () => {
		expect(ask({ 'one.gate': shown(2), 'one.free': shown(4) })).toMatchObject([
			{ question: 'two.free', state: 'unanswered', narrows: 2 }
		]);
	});

	test.each<[string, Answers]>([
		['where everything is known', { 'one.gate': shown(2), 'one.free': shown(2), 'two.free': shown(2) }],
		['where a failed gate stands in the way', { 'one.gate': shown(0), 'two.free': unknown }],
		[
			'where the level asked for is there without it',
			{ 'one.gate': shown(4), 'two.free': shown(4), 'one.free': unknown }
		]
	])('is none %s', (_, answers) => {
		expect(ask(answers)).toEqual([]);
	});

	test('those that decide alone come first, however little they weigh', () => {
		const found = ask({ 'one.gate': unknown, 'one.free': unknown, 'two.free': shown(4) });
		expect(found.map(({ question: id }) => id)).toEqual(['one.gate', 'one.free']);
		expect(found.map(({ lowersTo }) => lowersTo)).toEqual([0, null]);
	});
});

const best: Answer = { level: 4, evidence: 'observed' };
const worst: Answer = { level: 0 };
const hasNoLevel = ({ answers }: Model, id: string): boolean => {
	const answer = answers[id];
	return !answer || 'unknown' in answer || !('level' in answer || 'notApplicable' in answer);
};

test('narrowing and what it decides alone are what scoring says after answering', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			const before = readinessOf(model);
			const within = (support: number): number => Math.min(support, before.requested);
			for (const { question: id, narrows, raisesTo, lowersTo } of of(model)) {
				const well = readinessOf(withAnswer(model, id, best));
				const badly = readinessOf(withAnswer(model, id, worst));
				const width = (overall: typeof before.overall): number => overall!.hi - overall!.lo;
				expect(width(before.overall) - width(well.overall)).toBeCloseTo(narrows, 9);
				expect(width(before.overall) - width(badly.overall)).toBeCloseTo(narrows, 9);
				expect(raisesTo ?? within(before.supportedNow)).toBe(within(well.supportedNow));
				expect(lowersTo ?? within(before.possible)).toBe(within(badly.possible));
			}
		}),
		{ numRuns: 500 }
	);
});

test('none that could alone change the verdict is left out', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			const before = readinessOf(model);
			const listed = new Set(of(model).map(({ question: id }) => id));
			for (const { id } of asked(model).filter((one) => hasNoLevel(model, one.id))) {
				const after = [best, worst].map((answer) => readinessOf(withAnswer(model, id, answer)).verdict);
				if (after.some((verdict) => verdict !== before.verdict)) expect(listed).toContain(id);
			}
		}),
		{ numRuns: 500 }
	);
});
