import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	listed,
	plural,
	showCount,
	showDay,
	showDayShort,
	showFloor,
	showHours,
	showLevel,
	showNumber,
	showWeekday
} from '#lib/i18n/format.ts';

describe('showLevel', () => {
	test.each([
		[0, '0.0'],
		[2, '2.0'],
		[1.44, '1.4'],
		[1.45, '1.5'],
		[2.25, '2.3'],
		[2.35, '2.4'],
		[1.005, '1.0'],
		[2.45 - 2 ** -51, '2.5'], // 2.45 with the noise of a sum
		[3.9999, '4.0'],
		[-1.45, '-1.5'],
		[-1.44, '-1.4'],
		[-0.04, '0.0']
	])('%d is %s: half goes away from zero', (value, text) => {
		expect(showLevel(value)).toBe(text);
	});

	test.each([
		[1.96, 2, '1.96'],
		[1.94, 2, '1.9'],
		[1.996, 2, '1.996'],
		[1.9996, 2, 'under 2.0'],
		[2.24, 2.25, '2.2'],
		[2.2396, 2.24, '2.2'],
		[2.2799, 2.28, 'under 2.28']
	])('%d misses %d, and so does %s', (value, threshold, text) => {
		expect(showLevel(value, threshold)).toBe(text);
	});

	test.each([
		[2, 2, '2.0'],
		[2 - 1e-12, 2, '2.0'],
		[2.04, 2, '2.0'],
		[2.25, 2.25, '2.3'],
		[2.33, 2.32, '2.33'],
		[2.32, 2.32, '2.32'],
		[2.3204, 2.3204, '2.3204']
	])('%d meets %d, and so does %s', (value, threshold, text) => {
		expect(showLevel(value, threshold)).toBe(text);
	});

	test('the text always stands on the side of the threshold on which the value stands', () => {
		const hundredths = fc.integer({ min: 0, max: 400 }).map((count) => count / 100);
		const nearly = fc.tuple(hundredths, fc.constantFrom(-0.02, -0.001, -1e-5, 0, 1e-5, 0.001, 0.02));
		fc.assert(
			fc.property(nearly, ([threshold, off]) => {
				const text = showLevel(threshold + off, threshold);
				const met = !text.startsWith('under') && Number(text) >= threshold;
				expect(met).toBe(off >= 0);
			})
		);
	});
});

test.each([
	[2, '2.0'],
	[2.5, '2.5'],
	[2.25, '2.25']
])('the floor %d is shown as %s', (floor, text) => {
	expect(showFloor(floor)).toBe(text);
});

test.each([
	['2026-12-01', '1 December 2026', '1 Dec'],
	['2027-01-31', '31 January 2027', '31 Jan'],
	['0999-09-10', '10 September 999', '10 Sep']
])('%s is %s, in short %s', (day, long, short) => {
	expect(showDay(day)).toBe(long);
	expect(showDayShort(day)).toBe(short);
});

test('weekdays run from Monday, 1, to Sunday, 7', () => {
	expect([1, 2, 3, 4, 5, 6, 7].map(showWeekday)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
	expect(showWeekday(8)).toBe('');
});

test.each([
	[14, '14 h'],
	[0.5, '0.5 h'],
	[2.25, '2.25 h'],
	[1 / 3, '0.33 h'],
	[0.1 + 0.2, '0.3 h'],
	[1234.5, '1,234.5 h']
])('%d hours are %s', (hours, text) => {
	expect(showHours(hours)).toBe(text);
});

test.each([
	[0, '0'],
	[999, '999'],
	[12_400, '12,400'],
	[1_234_567, '1,234,567'],
	[-12_400, '-12,400'],
	[-123, '-123']
])('the count %d is %s', (count, text) => {
	expect(showCount(count)).toBe(text);
});

test.each([
	[0, 'no'],
	[1, 'one'],
	[12, 'twelve'],
	[13, '13'],
	[1200, '1,200'],
	[-1, '-1']
])('the number %d is %s', (count, text) => {
	expect(showNumber(count)).toBe(text);
});

test.each([
	[0, 'no gates'],
	[1, 'one gate'],
	[2, 'two gates'],
	[13, '13 gates']
])('plural of %d: %s', (count, text) => {
	expect(plural(count, 'gate')).toBe(text);
});

test('a noun may have a plural of its own', () => {
	expect(plural(1, 'person', 'people')).toBe('one person');
	expect(plural(3, 'person', 'people')).toBe('three people');
});

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c']
])('%j listed', (parts, text) => {
	expect(listed(parts)).toBe(text);
});
