import { describe, expect, test } from 'vitest';
import type { Scope } from '#lib/core/scoring/gates.ts';
import { askedTree, questionsOf } from '#lib/core/scoring/asked-tree.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const small = questionnaire([
	layer('care', [
		capability('first', [question('care.quick'), question('care.standard', { depth: 'standard' })]),
		capability('second', [question('care.full', { depth: 'full' })])
	]),
	layer('work', [capability('third', [question('work.gate', { depth: 'full', gate: { '3': 2 } })])])
]);

const ids = (scope: Scope) => askedTree(small, scope).map((asked) => questionsOf(asked).map(({ id }) => id));

describe('askedTree', () => {
	test.each<[Scope, string[][]]>([
		[{ depth: 'quick', autonomy: 2 }, [['care.quick'], []]],
		[{ depth: 'standard', autonomy: 2 }, [['care.quick', 'care.standard'], []]],
		[{ depth: 'full', autonomy: 1 }, [['care.quick', 'care.standard', 'care.full'], ['work.gate']]],
		[{ depth: 'quick', autonomy: 3 }, [['care.quick'], ['work.gate']]]
	])('%o', (scope, asked) => {
		expect(ids(scope)).toEqual(asked);
	});

	test('drops capabilities without a question, and keeps their layers', () => {
		const tree = askedTree(small, { depth: 'quick', autonomy: 1 });
		expect(tree.map(({ capabilities }) => capabilities.map(({ capability }) => capability.id))).toEqual([
			['first'],
			[]
		]);
	});
});
