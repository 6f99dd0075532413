import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import type { FlipStep } from '#lib/core/scoring/readiness.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const scope = { autonomy: 2, depth: 'quick' } as const;
const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const shown = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ level, evidence: 'document' });

/** One layer: a weighs three times b. */
const plain = questionnaire([
	layer('care', [capability('one', [question('care.a', { weight: 3 }), question('care.b')])])
]);
const gated = questionnaire([
	layer('care', [capability('one', [question('care.a', { gate: { '1': 2, '3': 3 } }), question('care.b')])])
]);

const brief = (steps: readonly FlipStep[] | null) =>
	steps?.map(({ question, from, to, evidence, steps }) => [question, from, to, evidence, steps]) ?? null;
const way = (autonomy: Autonomy, pack: Questionnaire, answers: Answers) =>
	brief(shortestWayTo(autonomy, pack, scope, answers));

describe('shortestWayTo', () => {
	test('is empty when the level is supported already', () => {
		expect(way(1, plain, { 'care.a': { level: 2 }, 'care.b': { level: 2 } })).toEqual([]);
	});

	test('raises what weighs most first', () => {
		// 0.25 → 1.75 against 1.5: two levels of a, where b would have needed five
		expect(way(1, plain, { 'care.a': { level: 0 }, 'care.b': { level: 1 } })).toEqual([
			['care.a', 0, 2, 'asserted', 2]
		]);
	});

	test('goes on to the next when the first is at the top', () => {
		// 3.0 → 3.25 against 3.25, and the floor of level 4 is 3
		expect(way(4, plain, { 'care.a': { level: 4 }, 'care.b': { level: 0 } })).toEqual([
			['care.b', 0, 1, 'asserted', 1]
		]);
	});

	test('counts an unknown from 0, and names no level it came from', () => {
		expect(way(1, plain, { 'care.a': { unknown: true }, 'care.b': { level: 0 } })).toEqual([
			['care.a', null, 2, 'asserted', 2]
		]);
	});

	test('brings a gate its level and its evidence, a step each', () => {
		expect(way(1, gated, { 'care.a': { level: 1 }, 'care.b': { level: 4 } })).toEqual([
			['care.a', 1, 2, 'document', 2]
		]);
		expect(way(1, gated, { 'care.a': { level: 3 }, 'care.b': { level: 4 } })).toEqual([
			['care.a', 3, 3, 'document', 1]
		]);
		// level 3 instead of 2, and observed instead of a document; the floors hold
		expect(way(3, gated, { 'care.a': shown(2), 'care.b': { level: 4 } })).toEqual([
			['care.a', 2, 3, 'observed', 2]
		]);
	});

	test('a gate that was set aside needs nothing', () => {
		expect(way(1, gated, { 'care.a': aside, 'care.b': { level: 2 } })).toEqual([]);
	});

	test('a gate that may not be set aside is to be answered', () => {
		const never = questionnaire([
			layer('care', [capability('one', [question('care.a', { gate: { '1': 2 }, notApplicable: 'never' })])])
		]);
		expect(way(1, never, { 'care.a': aside })).toEqual([['care.a', null, 2, 'document', 3]]);
	});

	test.each<[string, Autonomy, Questionnaire, Answers]>([
		[
			'a gate that is not asked',
			4,
			questionnaire([
				layer('care', [
					capability('one', [question('care.a'), question('care.b', { depth: 'full', gate: { '4': 2 } })])
				])
			]),
			{ 'care.a': { level: 4 } }
		],
		['a layer in which nothing applies', 1, plain, { 'care.a': aside, 'care.b': aside }],
		[
			'a layer in which nothing is asked',
			1,
			questionnaire([layer('care', [capability('one', [question('care.a', { depth: 'full' })])])]),
			{}
		]
	])('there is none past %s', (_, autonomy, pack, answers) => {
		expect(way(autonomy, pack, answers)).toBeNull();
	});

	test('is empty where nothing applies and nothing is needed', () => {
		const none = { '1': 0, '2': 0, '3': 0, '4': 0 };
		const free = { ...plain.thresholds, layerFloor: none, overallFloor: none };
		expect(shortestWayTo(1, plain, scope, { 'care.a': aside, 'care.b': aside }, free)).toEqual([]);
	});

	test('can be asked with other thresholds', () => {
		const strict = { ...plain.thresholds, overallFloor: { '1': 4, '2': 4, '3': 4, '4': 4 } };
		expect(
			brief(shortestWayTo(1, plain, scope, { 'care.a': { level: 4 }, 'care.b': { level: 2 } }, strict))
		).toEqual([['care.b', 2, 4, 'asserted', 2]]);
	});

	test('an autonomy needs what lower ones need, even where its own thresholds ask for less', () => {
		const falling = {
			layerFloor: { '1': 0, '2': 3, '3': 1, '4': 1 },
			overallFloor: { '1': 0, '2': 1, '3': 1, '4': 1 },
			gateEvidence: { '1': 'document', '2': 'document', '3': 'asserted', '4': 'asserted' },
			pointCompleteness: 0.5
		} as const;
		expect(brief(shortestWayTo(3, gated, scope, { 'care.a': { level: 3 } }, falling))).toEqual([
			['care.a', 3, 4, 'document', 2],
			['care.b', null, 2, 'asserted', 2]
		]);
		const answers: Answers = { 'care.a': shown(4), 'care.b': { level: 4 } };
		expect(brief(flipSet(gated, scope, answers, falling).down)).toEqual([['care.a', 4, 4, 'asserted', 1]]);
	});
});

describe('flipSet', () => {
	test('up aims one level higher, down loses the one supported now', () => {
		// 2.25 supports level 2 exactly: 2.75 needs one more of a, and any one level less loses it
		const flip = flipSet(plain, scope, { 'care.a': { level: 2 }, 'care.b': { level: 3 } });
		expect(brief(flip.up)).toEqual([['care.a', 2, 3, 'asserted', 1]]);
		expect(brief(flip.down)).toEqual([['care.a', 2, 1, 'asserted', 1]]);
		expect([flip.upSteps, flip.downSteps]).toEqual([1, 1]);
	});

	test('counts the steps down of the nearest condition', () => {
		// one level of a leaves 3.25, the floor itself; two leave 2.5
		const flip = flipSet(plain, scope, { 'care.a': { level: 4 }, 'care.b': { level: 4 } });
		expect(flip.up).toBeNull();
		expect(brief(flip.down)).toEqual([['care.a', 4, 2, 'asserted', 2]]);
	});

	test('closes a gate by its level or by its evidence, whichever is nearer', () => {
		const both = flipSet(gated, scope, { 'care.a': shown(4), 'care.b': { level: 4 } });
		expect(brief(both.down)).toEqual([['care.a', 4, 4, 'asserted', 1]]);
		const observed = flipSet(gated, scope, {
			'care.a': { level: 2, evidence: 'observed' },
			'care.b': { level: 4 }
		});
		expect(brief(observed.down)).toEqual([['care.a', 2, 1, 'observed', 1]]);
	});

	test('has nothing to lose at level 0', () => {
		const flip = flipSet(plain, scope, {});
		expect([flip.down, flip.downSteps]).toEqual([null, null]);
		expect(flip.upSteps).toBe(2);
	});

	test('cannot lose a level that needs nothing', () => {
		const none = { '1': 0, '2': 0, '3': 0, '4': 0 };
		const flip = flipSet(
			plain,
			scope,
			{ 'care.a': { level: 0 } },
			{
				...plain.thresholds,
				layerFloor: none,
				overallFloor: none
			}
		);
		expect(flip).toEqual({ up: null, upSteps: null, down: null, downSteps: null });
	});
});
