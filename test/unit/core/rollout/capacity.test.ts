import { describe, expect, test } from 'vitest';
import { roleUnitsOn } from '#lib/core/rollout/capacity.ts';
import { person, teams } from '../../../fixtures/teams.ts';

describe('quarter-hours a day', () => {
	test('three hours by default, the hours of the frame, or those of the person', () => {
		expect(teams([], ['a'])).toEqual({ a: 12 });
		expect(teams([], ['a'], 5)).toEqual({ a: 20 });
		expect(teams([person('ann', ['a'])], ['a'], 5)).toEqual({ a: 20 });
		expect(teams([person('ann', ['a'], { hoursPerDay: 1.5 })], ['a'], 5)).toEqual({ a: 6 });
	});

	test('at least one quarter for somebody who has any time', () => {
		expect(teams([person('ann', ['a'], { hoursPerDay: 0.1 })], ['a'])).toEqual({ a: 1 });
	});

	test('add up over the people who hold a role', () => {
		expect(teams([person('ann', ['a']), person('bo', ['a'], { hoursPerDay: 1 })], ['a'])).toEqual({ a: 16 });
	});

	test('are none on leave, first and last day included', () => {
		const leave = [{ from: '2026-12-02', to: '2026-12-03' }];
		const staffing = { people: [person('ann', ['a'], { leave }), person('bo', ['a'], { hoursPerDay: 1 })] };
		const units = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) =>
			roleUnitsOn(staffing, 'a', day)
		);
		expect(units).toEqual([16, 4, 4, 16]);
	});
});
