import { describe, expect, test } from 'vitest';
import { calendarFrom, dayNumber, launchRange, phaseRange } from '#lib/core/rollout/calendar.ts';
import { PHASES } from '#lib/core/pack/scale.ts';
import { addDays } from '#lib/core/shared/day.ts';

// A Tuesday; day 22 is Tuesday 22 December, day 28 Monday 28 December, day 30 Wednesday 30 December.
const START = '2026-12-01';
const calendar = calendarFrom(START, { daysOff: ['2026-12-25'] });
const dayOf = (of: typeof calendar, number: number) => of.days[number];

describe('the window', () => {
	test('is 30 calendar days, the start included', () => {
		expect([calendar.start, calendar.end]).toEqual([START, '2026-12-30']);
	});

	test('has Mondays to Fridays without days off as working days', () => {
		const working = calendar.days.slice(0, calendar.window);
		expect(working.slice(0, 6)).toEqual([
			'2026-12-01',
			'2026-12-02',
			'2026-12-03',
			'2026-12-04',
			'2026-12-07',
			'2026-12-08'
		]);
		expect(working).toHaveLength(21);
		expect(working).not.toContain('2026-12-25');
		expect(working.at(-1)).toBe('2026-12-30');
	});

	test('is followed by as many working days as are asked for', () => {
		const long = calendarFrom(START, { daysOff: ['2027-01-01'] }, 30);
		expect(long.days).toHaveLength(30);
		expect(long.window).toBe(22);
		expect(long.days.slice(22, 25)).toEqual(['2026-12-31', '2027-01-04', '2027-01-05']);
	});

	test('may be all days off: the working days come after it', () => {
		const off = Array.from({ length: 30 }, (_, index) => addDays(START, index));
		expect(calendarFrom(START, { daysOff: off })).toMatchObject({ window: 0, days: ['2026-12-31'] });
	});
});

test('a day falls on the first working day on or after it', () => {
	expect(dayNumber(calendar, '2026-12-05')).toBe(4);
	expect(dayNumber(calendar, '2026-11-01')).toBe(0);
	expect(dayNumber(calendar, '2030-01-01')).toBe(calendar.days.length);
});

describe('the phases', () => {
	test('begin a week after each other, and are due before the next begins', () => {
		const ranges = PHASES.map((phase) => phaseRange(calendar, phase));
		expect(ranges.map(({ release }) => dayOf(calendar, release))).toEqual([
			'2026-12-01',
			'2026-12-08',
			'2026-12-15',
			'2026-12-22'
		]);
		expect(ranges.map(({ due }) => dayOf(calendar, due - 1))).toEqual([
			'2026-12-07',
			'2026-12-14',
			'2026-12-21',
			'2026-12-28'
		]);
	});

	test('begin on the next working day when theirs is none', () => {
		const from = calendarFrom('2026-11-28', { daysOff: ['2026-12-05', '2026-12-07'] });
		expect(dayOf(from, phaseRange(from, 1).release)).toBe('2026-11-30');
		expect(dayOf(from, phaseRange(from, 2).release)).toBe('2026-12-08');
	});
});

describe('the launch may be', () => {
	test.each([
		['on any working day of days 22 to 28', undefined, '2026-12-22', '2026-12-28'],
		['on the go-live date among them', '2026-12-24', '2026-12-24', '2026-12-24'],
		['on the working day after a go-live date on a day off', '2026-12-25', '2026-12-28', '2026-12-28'],
		['on any when the go-live date is earlier', '2026-12-21', '2026-12-22', '2026-12-28'],
		['on any when the go-live date is later', '2026-12-29', '2026-12-22', '2026-12-28']
	])('%s', (_, goLive, first, last) => {
		const range = launchRange(calendar, goLive);
		expect([dayOf(calendar, range.first), dayOf(calendar, range.last)]).toEqual([first, last]);
	});

	test('on the last working day among them when the go-live date has none after it', () => {
		// Day 28 is a Sunday here.
		const from = calendarFrom('2026-11-30', {});
		const range = launchRange(from, '2026-12-27');
		expect([dayOf(from, range.first), dayOf(from, range.last)]).toEqual(['2026-12-25', '2026-12-25']);
	});

	test('on the next working day when all of them are days off', () => {
		const off = Array.from({ length: 7 }, (_, index) => addDays('2026-12-22', index));
		const closed = calendarFrom(START, { daysOff: off });
		const range = launchRange(closed);
		expect([dayOf(closed, range.first), dayOf(closed, range.last)]).toEqual(['2026-12-29', '2026-12-29']);
	});
});
