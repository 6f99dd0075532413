import { describe, expect, test } from 'vitest';
import { combine, completeness, intervalOf, reaches, UNKNOWN } from '#lib/core/scoring/interval.ts';
import type { Interval } from '#lib/core/scoring/readiness.ts';
import { question } from '../../../fixtures/small-pack.ts';

const at = (level: number): Interval => ({ lo: level, point: level, hi: level });

describe('intervalOf', () => {
	const plain = question('care.a');
	const never = question('care.b', { notApplicable: 'never' });
	const aside = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };

	test.each([
		['a level', plain, { level: 3 as const }, at(3)],
		['level 0', plain, { level: 0 as const }, at(0)],
		['a level, whatever its evidence', plain, { level: 2 as const, evidence: 'observed' as const }, at(2)],
		["don't know", plain, { unknown: true as const }, UNKNOWN],
		['no answer', plain, undefined, UNKNOWN],
		['only a note', plain, { note: 'Ask Ada' }, UNKNOWN],
		['not applicable', plain, aside, null],
		['not applicable where that may not be', never, aside, UNKNOWN]
	])('%s', (_, asked, answer, interval) => {
		expect(intervalOf(asked, answer)).toEqual(interval);
	});
});

describe('combine', () => {
	test('is the mean by weight', () => {
		// (3·2 + 1·4) / 4
		expect(
			combine([
				{ weight: 3, interval: at(2) },
				{ weight: 1, interval: at(4) }
			])
		).toEqual(at(2.5));
	});

	test('counts an unknown as 0 to 4 in the bounds, and leaves it out of the point', () => {
		// lo (3·2 + 1·0) / 4, hi (3·2 + 1·4) / 4, point 2 alone
		expect(
			combine([
				{ weight: 3, interval: at(2) },
				{ weight: 1, interval: UNKNOWN }
			])
		).toEqual({ lo: 1.5, point: 2, hi: 2.5 });
	});

	test('leaves out what does not apply', () => {
		expect(
			combine([
				{ weight: 1, interval: at(3) },
				{ weight: 9, interval: null }
			])
		).toEqual(at(3));
	});

	test('has no point where nothing has one', () => {
		expect(
			combine([
				{ weight: 1, interval: UNKNOWN },
				{ weight: 2, interval: UNKNOWN }
			])
		).toEqual(UNKNOWN);
	});

	test.each([
		['nothing', []],
		['nothing that applies', [{ weight: 1, interval: null }]]
	])('is null over %s', (_, children) => {
		expect(combine(children)).toBeNull();
	});
});

describe('completeness', () => {
	test.each([
		[at(2), 1],
		[UNKNOWN, 0],
		[{ lo: 1, point: 2, hi: 3 }, 0.5]
	])('of %o is %d', (interval, share) => {
		expect(completeness(interval)).toBe(share);
	});
});

describe('reaches', () => {
	test.each([
		[2, 2, true],
		[2.1, 2, true],
		[2 - 0.9e-9, 2, true],
		[2 - 1.1e-9, 2, false],
		[1.96, 2, false]
	])('%d against %d: %s', (value, threshold, met) => {
		expect(reaches(value, threshold)).toBe(met);
	});

	test('forgives the noise of adding fractions', () => {
		const value = combine([0.1, 0.2, 0.7].map((weight) => ({ weight, interval: at(3) })))!.lo;
		expect(reaches(value, 3)).toBe(true);
	});
});
