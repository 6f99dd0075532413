import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampOf } from '#lib/core/assessment/clock.ts';
import { idleOperations } from '#lib/core/assessment/compact-log.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { operation } from '../../../fixtures/arbitrary-assessment.ts';

const KEYS = ['frame/workflow', 'answers/q', 'notes/q'];
const history = fc
	.array(fc.tuple(operation, fc.constantFrom(...KEYS)), { maxLength: 120 })
	.map((pairs) => pairs.map(([each, key]) => ({ ...each, key })));

test('what a log adds up to never depends on what it can do without', () => {
	fc.assert(
		fc.property(history, (operations) => {
			const idle = new Set(idleOperations(operations));
			const kept = operations.filter((each) => !idle.has(each));
			expect(Object.fromEntries(fold(kept))).toEqual(Object.fromEntries(fold(operations)));
		}),
		{ numRuns: 1000 }
	);
});

test('the last twenty changes of an answer are kept, and of everything else the one that holds', () => {
	const changes = (key: string): Operation[] =>
		Array.from({ length: 25 }, (_, wall) => ({
			stamp: stampOf({ wall, counter: 0, writer: 'w' }),
			document: 'd',
			key,
			value: wall
		}));
	const operations = KEYS.flatMap(changes).reverse();
	const idle = idleOperations(operations);
	const kept = operations.filter((each) => !idle.includes(each));
	const values = (key: string) => kept.filter((each) => each.key === key).map(({ value }) => value);
	expect(KEYS.map((key) => values(key).length)).toEqual([1, 20, 20]);
	expect(Math.min(...values('answers/q').map(Number))).toBe(5);
	expect(idleOperations(kept)).toEqual([]);
});
