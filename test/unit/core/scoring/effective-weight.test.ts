import { describe, expect, test } from 'vitest';
import { askedTree } from '#lib/core/scoring/asked-tree.ts';
import { levers } from '#lib/core/scoring/effective-weight.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const small = questionnaire([
	layer(
		'care',
		[
			capability('first', [question('care.a', { weight: 3 }), question('care.b', { weight: 1 })], 2),
			capability('second', [question('care.c')], 3)
		],
		1
	),
	layer('work', [capability('third', [question('work.d', { notApplicable: 'never' })])], 4)
]);

const aside = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const effects = (answers = {}) =>
	levers(askedTree(small, { depth: 'quick', autonomy: 1 }), answers).map(
		({ question, onLayer, onOverall }) => [
			question.id,
			Number(onLayer.toFixed(6)),
			Number(onOverall.toFixed(6))
		]
	);

describe('levers', () => {
	test('multiply the normalised weights on the path', () => {
		expect(effects()).toEqual([
			['care.a', 0.3, 0.06], // 3/4 · 2/5, times 1/5
			['care.b', 0.1, 0.02],
			['care.c', 0.6, 0.12],
			['work.d', 1, 0.8]
		]);
	});

	test('share the weight of what does not apply among the rest', () => {
		expect(effects({ 'care.a': aside })).toEqual([
			['care.b', 0.4, 0.08],
			['care.c', 0.6, 0.12],
			['work.d', 1, 0.8]
		]);
		expect(effects({ 'care.a': aside, 'care.b': aside })).toEqual([
			['care.c', 1, 0.2],
			['work.d', 1, 0.8]
		]);
	});

	test('lose a layer in which nothing applies', () => {
		expect(effects({ 'care.a': aside, 'care.b': aside, 'care.c': aside })).toEqual([['work.d', 1, 1]]);
	});

	test('keep a question that may never be set aside', () => {
		expect(effects({ 'work.d': aside })).toHaveLength(4);
	});
});
