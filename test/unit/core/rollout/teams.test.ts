import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/core/assessment/frame.ts';
import { teamsOf } from '#lib/core/rollout/teams.ts';
import { DAY, person, teams } from '../../../fixtures/teams.ts';

describe('people with several hats', () => {
	test('have one capacity for all of them', () => {
		expect(teams([person('ann', ['a', 'b'])], ['a', 'b'])).toEqual({ 'a+b': 12 });
	});

	test('are not counted twice where they share a role with others', () => {
		const people = [person('ann', ['a', 'b']), person('bo', ['b'])];
		expect(teams(people, ['a', 'b'])).toEqual({ a: 12, 'a+b': 24 });
	});

	test('tie roles together through the people between them', () => {
		const people = [person('ann', ['a']), person('bo', ['a', 'b']), person('cy', ['b'])];
		expect(teams(people, ['a', 'b'])).toEqual({ a: 24, 'a+b': 36, b: 24 });
	});

	test('leave roles apart that share nobody', () => {
		expect(teams([person('ann', ['a']), person('bo', ['b'])], ['a', 'b'])).toEqual({ a: 12, b: 12 });
	});

	test('are a team too when it is asked for, without repetition', () => {
		const people = [person('ann', ['a']), person('bo', ['b']), person('cy', ['b', 'c'])];
		const ids = (groups: string[][]) => teamsOf({ people }, ['a', 'b', 'c'], groups).map(({ id }) => id);
		expect(ids([])).toEqual(['a', 'b+c', 'c']);
		expect(ids([['b'], ['a', 'c'], ['c', 'a']])).toEqual(['a', 'a+c', 'b+c', 'c']);
	});

	test('do not matter where their other hats have no work', () => {
		expect(teams([person('ann', ['a', 'z'])], ['a'])).toEqual({ a: 12 });
	});
});

/** Whether people can share out the work, one quarter-hour after the other, by augmenting paths. */
function canShareOut(people: readonly Person[], work: Record<string, number>): boolean {
	const given = people.map(() => [] as string[]);
	const assign = (role: string, seen: Set<number>): boolean =>
		people.some(({ hats, hoursPerDay = 0 }, index) => {
			if (!hats.includes(role) || seen.has(index)) return false;
			seen.add(index);
			const mine = given[index] ?? [];
			if (mine.length < hoursPerDay * 4) return mine.push(role) > 0;
			const moved = mine.findIndex((other) => assign(other, seen));
			if (moved !== -1) mine[moved] = role;
			return moved !== -1;
		});
	const quarters = Object.entries(work).flatMap(([role, units]) => Array.from({ length: units }, () => role));
	return quarters.every((role) => assign(role, new Set()));
}

test('work that fits every team is work that the people can share out, and the other way round', () => {
	const roles = ['a', 'b', 'c'];
	const somebody = fc.record({
		hats: fc.subarray(roles, { minLength: 1 }),
		hoursPerDay: fc.constantFrom(0.25, 0.5, 1)
	});
	const units = fc.integer({ min: 0, max: 6 });
	fc.assert(
		fc.property(
			fc.array(somebody, { maxLength: 4 }),
			fc.record({ a: units, b: units, c: units }),
			(some, work) => {
				const people = some.map(({ hats, hoursPerDay }, index) => person(`p${index}`, hats, { hoursPerDay }));
				const held = roles.filter((role) => people.some(({ hats }) => hats.includes(role)));
				const demand = (role: string): number => ({ ...work })[role] ?? 0;
				const fits = teamsOf({ people }, held).every(
					(team) => team.roles.reduce((sum, role) => sum + demand(role), 0) <= team.unitsOn(DAY)
				);
				expect(fits).toBe(canShareOut(people, Object.fromEntries(held.map((role) => [role, demand(role)]))));
			}
		),
		{ numRuns: 300 }
	);
});
