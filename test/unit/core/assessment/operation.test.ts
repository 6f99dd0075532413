import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import {
	apply,
	byDocument,
	fold,
	join,
	latestStamp,
	operationsOf,
	valueAt
} from '#lib/core/assessment/operation.ts';
import { operation } from '../../../fixtures/arbitrary-assessment.ts';
import { runs } from '../../../fixtures/runs.ts';

const history = fc.array(operation, { maxLength: 30 });
const RUNS = { numRuns: runs(2000, 20_000) };

const set = (stamp: string, key: string, value: Operation['value']): Operation => ({
	stamp,
	document: 'd',
	key,
	value
});
const plain = (state: DocumentState) => Object.fromEntries(state);

/** The history in another order, with some operations twice, cut into parts that are joined afterwards. */
const delivery = history.chain((operations) =>
	fc.record({
		operations: fc.constant(operations),
		delivered: fc
			.subarray(operations)
			.chain((again) =>
				fc.shuffledSubarray([...operations, ...again], { minLength: operations.length + again.length })
			),
		cut: fc.nat(40)
	})
);

describe('joining', () => {
	test('gives the same state for any order, repetition and split of a history', () => {
		fc.assert(
			fc.property(delivery, ({ operations, delivered, cut }) => {
				const expected = plain(fold(operations));
				expect(plain(fold(delivered))).toEqual(expected);
				expect(plain(join(fold(delivered.slice(0, cut)), fold(delivered.slice(cut))))).toEqual(expected);
				expect(plain(delivered.reduce(apply, fold([])))).toEqual(expected);
			}),
			RUNS
		);
	});

	test('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(history, history, history, (first, second, third) => {
				const [a, b, c] = [fold(first), fold(second), fold(third)];
				expect(plain(join(a, b))).toEqual(plain(join(b, a)));
				expect(plain(join(join(a, b), c))).toEqual(plain(join(a, join(b, c))));
				expect(join(a, a)).toBe(a);
			}),
			RUNS
		);
	});

	test('gives the same object when nothing new arrives', () => {
		const state = fold([set('2', 'k', 'new')]);
		expect(apply(state, set('1', 'k', 'old'))).toBe(state);
	});
});

describe('a key', () => {
	test('keeps the value with the larger stamp', () => {
		expect(valueAt(fold([set('2', 'k', 'late'), set('1', 'k', 'early')]), 'k')).toBe('late');
	});

	test('keeps the larger JSON of equal stamps, whatever the order of its keys', () => {
		const small = set('1', 'k', { a: 1, b: 1 });
		const large = set('1', 'k', { b: 2, a: 1 });
		expect(valueAt(fold([large, small]), 'k')).toEqual({ a: 1, b: 2 });
	});

	test('stays deleted when an older value arrives late', () => {
		expect(valueAt(fold([set('2', 'k', null), set('1', 'k', 'old')]), 'k')).toBeNull();
	});

	test('may have any name', () => {
		const state = fold([set('1', '__proto__', 'x')]);
		expect([valueAt(state, '__proto__'), valueAt(state, 'toString')]).toEqual(['x', null]);
	});
});

test('a state gives back operations that lead to it', () => {
	fc.assert(
		fc.property(history, (operations) => {
			const state = fold(operations);
			expect(plain(fold(operationsOf('d', state)))).toEqual(plain(state));
		})
	);
});

test('the latest stamp is the largest, deletions included', () => {
	expect(latestStamp(fold([set('1', 'a', 1), set('3', 'b', null), set('2', 'c', 1)]))).toBe('3');
	expect(latestStamp(fold([]))).toBe('');
});

test('operations are told apart by document, in their order', () => {
	const other = { ...set('2', 'k', 2), document: 'e' };
	const groups = byDocument([set('1', 'k', 1), other, set('3', 'k', 3)]);
	expect([...groups].map(([id, list]) => [id, list.map(({ stamp }) => stamp)])).toEqual([
		['d', ['1', '3']],
		['e', ['2']]
	]);
});
