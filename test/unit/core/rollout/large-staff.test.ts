/** The shipped pack's plan among many people with several hats: nobody is double booked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { workedDays } from '#lib/core/rollout/day-loads.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { frame } from '../../../fixtures/rollout.ts';
import { runs } from '../../../fixtures/runs.ts';
import { shippedPack } from '../../../fixtures/shipped-pack.ts';
import { anyStaff, overbookedDays, ringOf } from '../../../fixtures/staff.ts';

const pack = shippedPack();
const roles = pack.work.roles.map(({ id }) => id);

/** Nothing answered and everything asked. */
function planOf(of: Frame, schedules: number): Plan {
	const made = planRollout(pack, { frame: of, answers: {} }, { schedules });
	if (!made.ok) throw new Error(JSON.stringify(made.issues));
	return made.value;
}

function overbooked(of: Frame, schedules: number): { fits: boolean; days: string[] } {
	const plan = planOf(of, schedules);
	return { fits: plan.fits, days: overbookedDays(plan, of, workedDays(plan, of)) };
}

describe('people with three hats each', () => {
	const rings = [
		[14, 7, 11],
		[14, 4, 9],
		[13, 2, 5],
		[12, 1, 3]
	] as const;
	test.each(rings)(
		'%i of them who tie all roles together keep their day in a plan that fits',
		(count, ...steps) => {
			const of = frame({ autonomy: 2, people: ringOf(roles, count, steps) });
			expect(overbooked(of, 50)).toEqual({ fits: true, days: [] });
		}
	);
});

describe('any people', () => {
	test(
		'are never asked for more than their day, away or not, whatever their hours',
		{ timeout: 60_000 },
		() => {
			const staffed = fc.tuple(
				anyStaff(roles, 6, 14),
				fc.constantFrom(1 as const, 2 as const),
				fc.constantFrom(2, 3, 5)
			);
			fc.assert(
				fc.property(staffed, ([people, autonomy, hoursPerDay]) => {
					expect(overbooked(frame({ autonomy, people, hoursPerDay }), 20).days).toEqual([]);
				}),
				{ numRuns: runs(20, 400) }
			);
		}
	);
});
