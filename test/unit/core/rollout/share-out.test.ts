/** Sharing a day out, against every group of roles counted one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayWork } from '#lib/core/rollout/share-out.ts';
import { shortRoles } from '#lib/core/rollout/share-out.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** By how much these roles need more than everybody has who holds one of them. */
function missing({ needs, holders, units }: DayWork, roles: readonly number[]): number {
	const people = new Set(roles.flatMap((role) => holders[role] ?? []));
	return sum(roles.map((role) => needs[role] ?? 0)) - sum([...people].map((person) => units[person] ?? 0));
}

const groupsOf = (count: number): number[][] =>
	Array.from({ length: 2 ** count }, (_, mask) =>
		[...Array(count).keys()].filter((role) => (mask >> role) & 1)
	);

const anyDay: fc.Arbitrary<DayWork> = fc
	.tuple(
		fc.integer({ min: 1, max: 7 }),
		fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 })
	)
	.chain(([roles, units]) =>
		fc.record({
			needs: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: roles, maxLength: roles }),
			holders: fc.array(fc.subarray([...units.keys()]), { minLength: roles, maxLength: roles }),
			units: fc.constant(units)
		})
	);

describe('a day', () => {
	test('is shared out by handing work on', () => {
		// The first person could do both; only when they leave the first role to the other is there time for all.
		expect(shortRoles({ needs: [2, 2], holders: [[0, 1], [0]], units: [2, 2] })).toEqual([]);
		expect(shortRoles({ needs: [3, 2, 2], holders: [[0, 1], [1, 2], [2]], units: [2, 3, 2] })).toEqual([]);
	});

	test('names the roles that share too few hours, and nobody else', () => {
		expect(shortRoles({ needs: [1, 3, 2], holders: [[0], [1], [1]], units: [4, 4] })).toEqual([2, 1]);
		expect(shortRoles({ needs: [0, 1], holders: [[0], []], units: [4] })).toEqual([1]);
	});

	test('is short exactly when some group of roles needs more than its people have', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const short = shortRoles(day);
				const isShort = groupsOf(day.needs.length).some((roles) => missing(day, roles) > 0);
				expect(short.length > 0).toBe(isShort);
				if (short.length > 0) expect(missing(day, short)).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 }
		);
	});
});
