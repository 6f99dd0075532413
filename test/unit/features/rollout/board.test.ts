/** The columns of the board by owner, and who comes next. */
import { describe, expect, test } from 'vitest';
import { columnsOf, nextOwner, ownerIds } from '#lib/features/rollout/board.ts';
import { gatePack, at, planOf } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const pack = gatePack(
	[question('a.one', { gate: { '1': 2 } }), question('a.two', { gate: { '1': 2 } })],
	[
		action('one', { 'a.one': 2 }, { responsible: 'tester', effortHours: 5 }),
		action('two', { 'a.two': 2 }, { responsible: 'maker', effortHours: 1 })
	]
);
const plan = planOf(pack, { 'a.one': at(0) });

describe('the board', () => {
	test('has a column for whoever does something, in the order of the roles, whatever the hours', () => {
		const roles = [{ id: 'writer' }, { id: 'maker' }, { id: 'tester' }];
		const columns = columnsOf(plan, ownerIds(plan, roles));
		expect(columns.map(({ role, hours }) => [role, hours])).toEqual([
			['maker', 1],
			['tester', 5],
			['business-owner', 0]
		]);
	});

	test('keeps the tasks of a role that the pack does not know, after all others', () => {
		const ids = ownerIds(plan, [{ id: 'business-owner' }, { id: 'tester' }]);
		expect(ids).toEqual(['business-owner', 'tester', 'maker']);
	});

	test.each<[string, 1 | -1, string | null]>([
		['b', 1, 'c'],
		['b', -1, 'a'],
		['a', -1, null],
		['c', 1, null]
	])('from %s by %i comes %s', (role, by, next) => {
		expect(nextOwner(['a', 'b', 'c'], role, by)).toBe(next);
	});
});
