import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedStart, stretchedDays } from '#lib/features/rollout/move-days.ts';
import { addDays, weekday } from '#lib/core/shared/day.ts';

const FIRST = '2026-12-01';
const OFF = ['2026-12-25', '2026-12-28'];
const works = (day: string): boolean => weekday(day) < 6 && !OFF.includes(day);

describe('moving', () => {
	test.each<[string, number, string]>([
		['2026-12-08', 2, '2026-12-10'],
		['2026-12-11', 1, '2026-12-14'],
		['2026-12-14', -1, '2026-12-11'],
		['2026-12-24', 1, '2026-12-29'],
		['2026-12-03', -9, FIRST]
	])('%s by %i days is %s', (start, days, moved) => {
		expect(movedStart({ start }, days, FIRST, works)).toBe(moved);
	});

	test('always ends on a working day of the plan', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -60, max: 60 }), (from, days) => {
				const moved = movedStart({ start: addDays(FIRST, from) }, days, FIRST, works);
				expect(works(moved)).toBe(true);
				expect(moved >= FIRST).toBe(true);
			})
		);
	});
});

describe('lengthening', () => {
	const task = { start: '2026-12-10', end: '2026-12-11' };
	test.each<[number, number]>([
		[0, 2],
		[1, 3],
		[3, 3],
		[4, 4],
		[-1, 1],
		[-9, 1]
	])('by %i days gives %i working days', (days, duration) => {
		expect(stretchedDays(task, days, works)).toBe(duration);
	});
});
