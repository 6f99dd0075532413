import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAWS, alphaInterval } from '#lib/core/workshop/alpha-interval.ts';
import { krippendorffAlpha } from '#lib/core/workshop/krippendorff-alpha.ts';
import type { Unit } from '#lib/core/workshop/krippendorff-alpha.ts';

const unitOf = (values: readonly string[], first = 0): Unit =>
	[0, 1, 2, 3, 4].map((level) => values.filter((value) => value === String(level + first)).length);

/** One line a rater, one column a unit; a point is missing. */
const byRater = (lines: readonly string[], first = 0): Unit[] => {
	const rows = lines.map((line) => line.split(' '));
	return (rows[0] ?? []).map((_, unit) =>
		unitOf(
			rows.map((row) => row[unit] ?? '.'),
			first
		)
	);
};

const value = (units: readonly Unit[]): number => {
	const alpha = krippendorffAlpha(units);
	if (!alpha.ok) throw new Error(alpha.why);
	return alpha.value;
};

/** Hayes and Krippendorff (2007), "Answering the call for a standard reliability measure": 40 units, 5 observers. */
const HAYES = `112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1
	212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222.
	222.2 223.2 222.2 22.12 2222. 111.1`
	.split(/\s+/)
	.map((unit) => unitOf(Array.from(unit)));

describe('ordinal alpha of published data', () => {
	test('Krippendorff (2011), part A: two observers, ten units, two values: .095', () => {
		const units = byRater(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']);
		expect(value(units)).toBeCloseTo(0.095, 3);
	});

	test('Krippendorff (2011), parts C and E: four observers, twelve units, values missing: .815', () => {
		const units = byRater(
			[
				'1 2 3 3 2 1 4 1 2 . . .',
				'1 2 3 3 2 2 4 1 2 5 . 3',
				'. 3 3 3 2 3 4 2 2 5 1 .',
				'1 2 3 3 2 4 4 1 2 5 1 .'
			],
			1
		);
		expect(value(units)).toBeCloseTo(0.815, 3);
	});

	test('Hayes and Krippendorff (2007): .7598', () => {
		expect(HAYES).toHaveLength(40);
		expect(value(HAYES)).toBeCloseTo(0.7598, 4);
	});
});

const units = fc.array(fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const same = (a: readonly Unit[], b: readonly Unit[]): void => {
	const [one, two] = [krippendorffAlpha(a), krippendorffAlpha(b)];
	if (one.ok && two.ok) expect(one.value).toBeCloseTo(two.value, 9);
	else expect(two).toEqual(one);
};

/** All values of all units in one bag, and every pair of values compared: Krippendorff's definition, no shortcut. */
function byDefinition(all: readonly Unit[]): number | null {
	const kept = all.map((counts) =>
		counts.flatMap((count, level) => Array.from({ length: count }, () => level))
	);
	const pairable = kept.filter((values) => values.length >= 2);
	const bag = pairable.flat();
	const named = (level: number): number => bag.filter((each) => each === level).length;
	const apart = (a: number, b: number): number => {
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		const between = [0, 1, 2, 3, 4].filter((each) => each >= low && each <= high).map(named);
		return (between.reduce((sum, count) => sum + count, 0) - (named(low) + named(high)) / 2) ** 2;
	};
	const pairs = (values: readonly number[]): number =>
		values
			.flatMap((a, i) => values.map((b, j) => (i === j ? 0 : apart(a, b))))
			.reduce((sum, d) => sum + d, 0);
	const expected = pairs(bag) / (bag.length * (bag.length - 1));
	const observed =
		pairable.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / bag.length;
	return bag.length < 2 || expected === 0 ? null : 1 - observed / expected;
}

describe('alpha', () => {
	test('is what its definition says, pair by pair', () => {
		fc.assert(
			fc.property(units, (all) => {
				const alpha = krippendorffAlpha(all);
				const wanted = byDefinition(all);
				if (alpha.ok) expect(alpha.value).toBeCloseTo(wanted ?? NaN, 9);
				else expect(wanted).toBeNull();
			})
		);
	});

	test('does not depend on the order of units, on a unit with one answer, or on turning the scale round', () => {
		fc.assert(
			fc.property(units, fc.nat(4), (all, level) => {
				same(all, all.toReversed());
				same(all, [...all, unitOf([String(level)])]);
				same(
					all,
					all.map((counts) => counts.toReversed())
				);
			})
		);
	});

	test('of an ordinal scale does not change when the levels in use are renumbered in the same order', () => {
		const low = fc.array(fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });
		fc.assert(
			fc.property(low, (all) => {
				same(
					all.map(([a = 0, b = 0, c = 0]) => [a, b, c, 0, 0]),
					all.map(([a = 0, b = 0, c = 0]) => [a, 0, b, 0, c])
				);
			})
		);
	});

	test('is 1 for people who agree on everything but not everywhere on the same', () => {
		expect(value([unitOf(['1', '1']), unitOf(['3', '3', '3'])])).toBe(1);
	});

	test.each([
		['no question was answered twice', [unitOf(['1']), unitOf(['2']), unitOf([])], 'noPairs'],
		[
			'everybody gave the same level everywhere',
			[unitOf(['2', '2']), unitOf(['2', '2', '2'])],
			'noVariation'
		],
		['there is no question', [], 'noPairs']
	])('is not defined when %s', (_, all, why) => {
		expect(krippendorffAlpha(all)).toEqual({ ok: false, why });
	});
});

describe('the interval of alpha', () => {
	test('holds the value, is the same each time, and counts its draws', () => {
		const interval = alphaInterval(HAYES);
		expect(interval).toEqual(alphaInterval(HAYES));
		expect(interval?.draws).toBe(DRAWS);
		expect(interval?.undefinedDraws).toBe(0);
		expect(interval?.low).toBeLessThan(0.7598);
		expect(interval?.high).toBeGreaterThan(0.7598);
		expect((interval?.high ?? 9) - (interval?.low ?? 0)).toBeLessThan(0.3);
	});

	test('is hidden under ten questions that two people answered', () => {
		expect(alphaInterval([...HAYES.slice(0, 9), unitOf(['1'])])).toBeNull();
		expect(alphaInterval(HAYES.slice(0, 10))).not.toBeNull();
	});

	test('leaves draws without variation out and says how many', () => {
		const flat = Array.from({ length: 11 }, () => unitOf(['2', '2']));
		const found = alphaInterval([...flat, unitOf(['1', '2'])], 500);
		expect(found?.undefinedDraws).toBeGreaterThan(100);
		expect(alphaInterval(flat)).toBeNull();
	});
});
