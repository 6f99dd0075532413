import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedCell, foldRoles, isWorthFolding } from '#lib/core/raci/fold-roles.ts';
import { frames, ROLE_IDS } from '../../../fixtures/raci-random.ts';
import { cell, column, frameOf, person, raciRow } from '../../../fixtures/raci.ts';

const FRAME = frameOf([
	person('Ann', ['a', 'b', 'crew']),
	person('Ben', ['c', 'b2', 'a2']),
	person('Cy', ['c'])
]);
const ROLES = [
	column('a'),
	column('c'),
	column('b'),
	column('crew', { kind: 'vendor' }),
	column('x'),
	column('y')
];

test('hats of exactly the same people stand in one column, where the first of them stood', () => {
	expect(foldRoles(ROLES, FRAME).map((roles) => roles.map(({ id }) => id))).toEqual([
		['a', 'b'],
		['c'],
		// A vendor is no hat, and two roles that nobody holds are two vacancies.
		['crew'],
		['x'],
		['y']
	]);
});

test.each([
	['A by one hat, R by the other', { a: cell('A', 'Ann'), b: cell('R', 'Ann') }, 'AR'],
	['the stronger of two', { a: cell('I'), b: cell('C') }, 'C'],
	['A beats C', { a: cell('C'), b: cell('A', 'Ann') }, 'A'],
	['the only one', { b: cell('R', 'Ann') }, 'R'],
	['nothing', {}, undefined]
])('a folded cell shows %s', (_, cells, letter) => {
	const [both] = foldRoles(ROLES, FRAME);
	expect(both && foldedCell(both, raciRow('row', cells))?.letter).toBe(letter);
});

test('folding keeps every role, once', () => {
	const roles = ROLE_IDS.map((id) => column(id));
	fc.assert(
		fc.property(frames(ROLE_IDS), (frame) => {
			const folded = foldRoles(roles, frame).flat();
			expect(folded.map(({ id }) => id).sort()).toEqual([...ROLE_IDS].sort());
		})
	);
});

test.each([
	[4, 3, true],
	[4, 4, false],
	[5, 4, false],
	[20, 15, true],
	[20, 16, false],
	[3, 2, true],
	// One column alone compares nothing.
	[2, 1, false]
])('of %i columns %i: folded unasked is %s', (all, folded, expected) => {
	const roles = Array.from({ length: all }, (_, at) => column(String(at)));
	expect(isWorthFolding(roles, roles.slice(0, folded))).toBe(expected);
});
