import { describe, expect, test } from 'vitest';
import { askedQuestions, gateLevel, isAsked, placedQuestions } from '#lib/core/pack/questions.ts';
import { AUTONOMIES, DEPTHS } from '#lib/core/pack/scale.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const small = questionnaire([
	layer('care', [
		capability('first', [question('care.quick'), question('care.standard', { depth: 'standard' })]),
		capability('second', [question('care.full', { depth: 'full', gate: { '3': 2 } })])
	]),
	layer('work', [capability('third', [question('work.quick')])])
]);
const ids = (placed: ReturnType<typeof placedQuestions>) => placed.map(({ question }) => question.id);

describe('placedQuestions', () => {
	test('come in reading order, each with where it stands', () => {
		const placed = placedQuestions(small);
		expect(placed.map((p) => [p.layer.id, p.capability.id, p.question.id])).toEqual([
			['care', 'first', 'care.quick'],
			['care', 'first', 'care.standard'],
			['care', 'second', 'care.full'],
			['work', 'third', 'work.quick']
		]);
	});
});

describe('gateLevel', () => {
	test.each([
		['no gate', undefined, [null, null, null, null]],
		['an empty gate', {}, [null, null, null, null]],
		['from autonomy 1', { '1': 2 }, [2, 2, 2, 2]],
		['higher later', { '1': 2, '3': 3 }, [2, 2, 3, 3]],
		['entering late', { '3': 2 }, [null, null, 2, 2]],
		['only at the last', { '4': 1 }, [null, null, null, 1]]
	] as const)('%s', (_, gate, levels) => {
		const asked = question('care.gate', gate ? { gate } : {});
		expect(AUTONOMIES.map((autonomy) => gateLevel(asked, autonomy))).toEqual(levels);
	});
});

describe('isAsked', () => {
	test.each([
		['quick', [true, true, true]],
		['standard', [false, true, true]],
		['full', [false, false, true]]
	] as const)('a %s question at each depth', (depth, asked) => {
		const plain = question('care.plain', { depth });
		expect(DEPTHS.map((of) => isAsked(plain, of, 4))).toEqual(asked);
	});

	test('a gate is asked at any depth from the autonomy at which it enters', () => {
		const gate = question('care.gate', { depth: 'full', gate: { '3': 2 } });
		expect(AUTONOMIES.map((autonomy) => isAsked(gate, 'quick', autonomy))).toEqual([
			false,
			false,
			true,
			true
		]);
	});
});

describe('askedQuestions', () => {
	test('are those of the depth and the gates up to the autonomy', () => {
		expect(ids(askedQuestions(small, { depth: 'quick', autonomy: 2 }))).toEqual(['care.quick', 'work.quick']);
		expect(ids(askedQuestions(small, { depth: 'quick', autonomy: 3 }))).toEqual([
			'care.quick',
			'care.full',
			'work.quick'
		]);
	});
});
