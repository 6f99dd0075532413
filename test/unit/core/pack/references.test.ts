import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionCycle, checkReferences } from '#lib/core/pack/references.ts';
import type { Action } from '#lib/core/pack/schema.ts';
import { action, capability, duty, layer, pack, question } from '../../../fixtures/small-pack.ts';

const waiting = (after: Record<string, string[]>) =>
	Object.entries(after).map(([id, before]) => action(id, {}, { after: before }));

describe('actionCycle', () => {
	test.each([
		['no actions', {}, []],
		['a chain', { a: [], b: ['a'], c: ['b', 'a'] }, []],
		['two ways to one action', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
		['an action that is not there', { a: ['gone'] }, []],
		['one that waits for itself', { a: [], b: ['b'] }, ['b']],
		['two that wait for each other', { a: ['b'], b: ['a'] }, ['a', 'b']],
		['a circle behind a chain: only the circle', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd']]
	])('%s', (_, after, cycle) => {
		expect(actionCycle(waiting(after))).toEqual(cycle);
	});

	/** Takes away, again and again, what waits for nothing that is left; a circle is what remains. */
	function stuck(actions: readonly Action[]): readonly Action[] {
		const waits = ({ after }: Action): boolean => after.some((id) => actions.some((a) => a.id === id));
		const left = actions.filter(waits);
		return left.length === actions.length ? left : stuck(left);
	}

	test('finds a circle exactly where there is one: each waits for the next, and the last for the first', () => {
		const any = fc
			.array(fc.array(fc.nat({ max: 9 }), { maxLength: 2 }), { minLength: 1, maxLength: 10 })
			.map((lists) =>
				lists.map((list, index) => action(`a${index}`, {}, { after: list.map((i) => `a${i}`) }))
			);
		fc.assert(
			fc.property(any, (actions) => {
				const cycle = actionCycle(actions);
				expect(cycle.length > 0).toBe(stuck(actions).length > 0);
				for (const [at, id] of cycle.entries()) {
					const next = cycle[(at + 1) % cycle.length];
					expect(actions.find((a) => a.id === id)?.after).toContain(next);
				}
			})
		);
	});
});

describe('checkReferences', () => {
	const layers = [layer('care', [capability('service', [question('care.pause')])])];

	test('finds nothing where everything leads somewhere', () => {
		const whole = pack(layers, [action('a', { 'care.pause': 2 })], [duty('d', { gates: ['care.pause'] })]);
		expect(checkReferences(whole)).toEqual([]);
	});

	test('a question replaces those of earlier editions, none of its own', () => {
		const heir = question('care.new', { replaces: ['care.old', 'care.pause'] });
		const torn = pack([layer('care', [capability('service', [question('care.pause'), heir])])], []);
		expect(checkReferences(torn)).toEqual([
			{
				code: 'pack.replaces-own',
				path: ['questionnaire', 'layers', 0, 'capabilities', 0, 'questions', 1, 'replaces', 1],
				values: { id: 'care.pause' }
			}
		]);
	});

	test('gives each issue its place and what should be there', () => {
		const torn = pack(layers, [action('a', {}), action('b', { 'care.gone': 2 })]);
		expect(checkReferences(torn)).toEqual([
			{
				code: 'pack.unknown-id',
				path: ['work', 'actions', 1, 'raises', 'care.gone'],
				values: { id: 'care.gone', kind: 'question' }
			}
		]);
	});

	test('who is kept apart on an action has to be a role', () => {
		const torn = pack(layers, [action('a', { 'care.pause': 2 }, { separate: ['maker', 'nobody'] })]);
		expect(checkReferences(torn)).toEqual([
			{
				code: 'pack.unknown-id',
				path: ['work', 'actions', 0, 'separate', 1],
				values: { id: 'nobody', kind: 'role' }
			}
		]);
	});

	test('an id may stand once among its own kind, and again among another', () => {
		const twice = pack(layers, [action('same', {}), action('same', {})], [duty('same')]);
		expect(checkReferences(twice)).toEqual([
			{ code: 'pack.duplicate-id', path: ['work', 'actions', 1, 'id'], values: { id: 'same' } }
		]);
	});
});
