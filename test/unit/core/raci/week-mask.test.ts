import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from '#lib/core/assessment/frame.ts';
import { countMinutes, weekMask } from '#lib/core/raci/week-mask.ts';

const MONDAY_0930 = 1n << BigInt(9 * 60 + 30);

describe('weekMask', () => {
	test.each<[string, Hours, number]>([
		['a working day', { days: [1], from: '09:00', to: '17:00' }, 480],
		['a day named twice', { days: [1, 1], from: '09:00', to: '17:00' }, 480],
		['the whole week', { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }, 10_080],
		['past midnight', { days: [5], from: '22:00', to: '02:00' }, 240],
		['nights that meet the next day', { days: [1, 2], from: '12:00', to: '12:00' }, 2880]
	])('%s', (_, hours, minutes) => {
		expect(countMinutes(weekMask(hours))).toBe(minutes);
	});

	test('begins on Monday and ends before the last minute', () => {
		const mask = weekMask({ days: [1], from: '09:30', to: '09:31' });
		expect(mask).toBe(MONDAY_0930);
	});

	test('runs from Sunday night into Monday morning', () => {
		const night = weekMask({ days: [7], from: '22:00', to: '10:00' });
		expect(night & MONDAY_0930).toBe(MONDAY_0930);
		expect(countMinutes(night)).toBe(720);
	});

	test('never leaves the week, and together with the hours outside it fills every chosen day', () => {
		const clock = fc
			.integer({ min: 0, max: 1439 })
			.map(
				(minute) =>
					`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
			);
		const days = [1, 2, 3, 4, 5, 6, 7];
		fc.assert(
			fc.property(clock, clock, (from, to) => {
				const inside = weekMask({ days, from, to });
				const outside = weekMask({ days, from: to, to: from });
				expect(inside >> 10_080n).toBe(0n);
				expect(countMinutes(inside | outside)).toBe(10_080);
				expect(countMinutes(inside & outside)).toBe(from === to ? 10_080 : 0);
			})
		);
	});
});
