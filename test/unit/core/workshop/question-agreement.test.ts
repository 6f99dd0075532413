import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '#lib/core/assessment/consensus.ts';
import { consensusMeasure } from '#lib/core/workshop/consensus-measure.ts';
import { NOBODY, countOf, levelAt, lowerMedian, sumOf } from '#lib/core/workshop/distribution.ts';
import { questionAgreement } from '#lib/core/workshop/question-agreement.ts';
import {
	MAXIMUM_VARIANCE,
	UNIFORM_VARIANCE,
	withinGroup,
	withinGroupJ,
	withinGroupOverall
} from '#lib/core/workshop/within-group.ts';

const said = (levels: string, unknown = 0): Distribution =>
	sumOf([...Array.from(levels, (level) => countOf({ level: Number(level) as 0 })), { ...NOBODY, unknown }]);

describe('consensus of Tastle and Wierman', () => {
	test('the frequencies in the manual of R agrmt 1.42: .7256876', () => {
		expect(consensusMeasure([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7256876, 7);
	});

	test.each([
		['two of the first, one of the second and third of four', [2, 1, 1, 0], 0.43330336],
		['the same of three', [2, 1, 1], 0.7409565968],
		['half at either end of four', [2, 0, 0, 2], 1],
		['all of one kind', [0, 0, 0, 4], 0]
	])(
		'dissent in the tests of Stan’s posterior (test-discrete-summaries.R), 1 − consensus: %s',
		(_, counts, dissent) => {
			// There: −Σ p log₂(1 − |i − 1.75| / 3) with p = .5, .25, .25, and with / 2; worked out by hand here.
			expect(1 - (consensusMeasure(counts) ?? NaN)).toBeCloseTo(dissent, 8);
		}
	);

	test('the frequencies of Tastle and Wierman (2007), p. 537, as R consr cites them; value by hand: .5184', () => {
		// Mean 2.95 of 1 to 5: 1 + Σ p log₂(1 − |x − 2.95| / 4) with p = .19 .16 .26 .29 .10.
		expect(consensusMeasure([19, 16, 26, 29, 10])).toBeCloseTo(0.51841446, 8);
	});

	test('1 for one category and 0 for half at either end, by their axioms (2007)', () => {
		expect(consensusMeasure([0, 0, 7, 0, 0])).toBe(1);
		expect(consensusMeasure([5, 0, 0, 0, 5])).toBe(0);
	});

	test('five alike: by hand 1 + (2 log₂ ½ + 2 log₂ ¾) / 5 = .434, not .5', () => {
		expect(consensusMeasure([1, 1, 1, 1, 1])).toBeCloseTo(
			1 + (2 * Math.log2(0.5) + 2 * Math.log2(0.75)) / 5,
			12
		);
		expect(consensusMeasure([3, 3, 3, 3, 3])).toBeCloseTo(0.434, 3);
	});

	test('is not defined for nobody or for one category', () => {
		expect([consensusMeasure([0, 0, 0]), consensusMeasure([4]), consensusMeasure([])]).toEqual([
			null,
			null,
			null
		]);
	});

	test('stays within 0 and 1 and does not mind which end is which', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }), (counts) => {
				const found = consensusMeasure(counts);
				fc.pre(found !== null);
				expect(found).toBeGreaterThanOrEqual(-1e-9);
				expect(found).toBeLessThanOrEqual(1 + 1e-9);
				expect(consensusMeasure(counts.toReversed())).toBeCloseTo(found, 9);
			})
		);
	});
});

/**
 * Bliese, Multilevel Modeling in R (2.7), 3.2.1, prints r_wg of groups 1 to 10 of the item RELIG of bhr2000 (Bliese,
 * Halverson and Rothberg 2000), a data set of R multilevel; counts of its answers 1 to 5 as that package holds them.
 */
const RELIGION = [
	[[14, 11, 18, 8, 8], 0.11046172],
	[[14, 9, 15, 4, 3], 0.26363636],
	[[18, 20, 24, 13, 8], 0.21818983],
	[[4, 6, 9, 5, 2], 0.31923077],
	[[16, 16, 25, 17, 8], 0.22064137],
	[[1, 8, 3, 3, 1], 0.41875],
	[[6, 0, 8, 2, 2], 0.05882353],
	[[6, 6, 5, 4, 0], 0.38333333],
	[[9, 4, 9, 7, 2], 0.1483871],
	[[10, 7, 9, 6, 3], 0.13865546]
] as const;

describe('agreement within a group in a published example: Bliese, Multilevel Modeling in R', () => {
	test.each(RELIGION)('%j against five equally likely answers: %d', (counts, wanted) => {
		expect(withinGroup(counts)?.uniform).toBeCloseTo(wanted, 8);
	});

	test('group 72 of the same data is not clipped to 0, as r_wg would be: 1 − var / 2 in R is −.25', () => {
		expect(withinGroup([4, 1, 1, 1, 1])?.uniform).toBeCloseTo(-0.25, 12);
	});
});

/** Counts of the eleven leadership items of lq2002, one company each; values by rwg.j and rwg.j.lindell of R multilevel 2.7. */
const LEADERSHIP = [
	[
		'6',
		'01272 01632 22341 31440 02361 12351 11361 02190 42240 24330 12171',
		{ clipped: 0.8876628556, unclipped: 0.4180440771 }
	],
	[
		'7',
		'12291 00591 05523 11562 05451 013a1 14541 00672 05613 00744 01572',
		{ clipped: 0.9330486202, unclipped: 0.5588744589 }
	],
	[
		'2',
		'364b0 435a2 69360 723a2 48840 263c1 53952 443b2 56481 343c2 46770',
		{ clipped: 0.8075272584, unclipped: 0.2761034256 }
	]
] as const;

describe('agreement within a group over several questions, as R computes it from published data (lq2002)', () => {
	test.each(LEADERSHIP)('company %s', (_, items, wanted) => {
		const questions = items
			.split(' ')
			.map((counts) => Array.from(counts, (count) => Number.parseInt(count, 16)));
		expect(withinGroupJ(questions)).toBeCloseTo(wanted.clipped, 9);
		expect(withinGroupOverall(questions)?.uniform).toBeCloseTo(wanted.unclipped, 9);
	});
});

describe('agreement within a group, recomputed by hand from 1 − s² / σ²', () => {
	test('null variances of five options: 2, as the manual of R multilevel has it, and (K − 1)² / 4 = 4', () => {
		expect([UNIFORM_VARIANCE, MAXIMUM_VARIANCE]).toEqual([2, 4]);
	});

	test('people who answer as the null says have none, by definition (James, Demaree and Wolf 1984)', () => {
		const many = 1e6;
		expect(withinGroup([many, many, many, many, many])?.uniform).toBeCloseTo(0, 5);
		expect(withinGroup([many, 0, 0, 0, many])?.maximum).toBeCloseTo(0, 5);
	});

	test.each([
		['all alike', [0, 0, 6, 0, 0], 1, 1],
		// 1 2 3: s² = 1.
		['one level apart', [0, 1, 1, 1, 0], 0.5, 0.75],
		// 0 0 4 4: s² = 16 / 3, more than the largest variance of a population.
		['split at the ends', [2, 0, 0, 0, 2], 1 - 8 / 3, 1 - 4 / 3],
		// 2 2 3 3: s² = 1 / 3.
		['two and two', [0, 0, 2, 2, 0], 1 - 1 / 6, 1 - 1 / 12]
	])('%s', (_, counts, uniform, maximum) => {
		const found = withinGroup(counts);
		expect(found?.uniform).toBeCloseTo(uniform, 12);
		expect(found?.maximum).toBeCloseTo(maximum, 12);
	});

	test('is not defined under two people', () => {
		expect(withinGroup([0, 1, 0, 0, 0])).toBeNull();
		expect(withinGroupJ([[0, 1, 0, 0, 0]])).toBeNull();
	});

	test('over several questions: q is the mean of s² / σ²', () => {
		// s² of 1 and of 1 / 3: q = (1 / 2 + 1 / 6) / 2 = 1 / 3; J = 2: 2 · 2/3 / (2 · 2/3 + 1/3) = 4 / 5.
		const questions = [
			[0, 1, 1, 1, 0],
			[0, 0, 2, 2, 0],
			[0, 0, 0, 0, 1]
		];
		expect(withinGroupOverall(questions)?.uniform).toBeCloseTo(2 / 3, 12);
		expect(withinGroupJ(questions)).toBeCloseTo(0.8, 12);
		expect(withinGroupJ([[2, 0, 0, 0, 2]])).toBeNull();
	});
});

describe('medians and quartiles are levels', () => {
	test.each([
		['1', 1, 1, 1],
		['13', 1, 1, 3],
		['1234', 2, 1, 3],
		['00004', 0, 0, 0],
		['01234', 2, 1, 3]
	])('of %s', (levels, median, low, high) => {
		const of = said(levels);
		expect([lowerMedian(of), levelAt(of, 0.25), levelAt(of, 0.75)]).toEqual([median, low, high]);
	});

	/** Values in order as levels: nearest rank picks the same place whatever the values are. */
	test.each([
		['15 20 35 40 50', '01234', { 0.05: 0, 0.3: 1, 0.4: 1, 0.5: 2, 1: 4 }],
		['3 6 | 7 | 8 8 | 10 13 | 15 16 20', '0012233444', { 0.25: 1, 0.5: 2, 0.75: 4, 1: 4 }],
		['3 6 | 7 8 8 | 9 10 13 | 15 | 16 20', '00111222344', { 0.25: 1, 0.5: 2, 0.75: 3, 1: 4 }]
	])('of %s are those in Wikipedia’s “Percentile”, nearest rank', (_, levels, wanted) => {
		const found = Object.keys(wanted).map((share) => [share, levelAt(said(levels), Number(share))]);
		expect(Object.fromEntries(found)).toEqual(wanted);
	});

	test('are those of the sorted list by nearest rank', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(4), { minLength: 1, maxLength: 30 }),
				fc.constantFrom(0.25, 0.5, 0.75),
				(all, share) => {
					const wanted = all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1];
					expect(levelAt(said(all.join('')), share)).toBe(wanted);
				}
			)
		);
	});

	test('of nobody are not there', () => {
		expect([lowerMedian(NOBODY), lowerMedian(said('', 3))]).toEqual([null, null]);
	});
});

describe('the label', () => {
	test.each([
		['too few: nobody', '', 0, 'tooFew'],
		['too few: one', '2', 0, 'tooFew'],
		['agreed: two alike', '22', 0, 'agreed'],
		['agreed: one apart', '2223', 0, 'agreed'],
		['check: half do not know', '22', 2, 'check'],
		['check: consensus under .7', '0012', 0, 'check'],
		['discuss: quartiles two apart', '112233', 0, 'discuss'],
		['discuss: three apart and three answers', '2225', 0, 'discuss'],
		['discuss: both tails hold a quarter', '1223', 0, 'discuss'],
		['discuss: split at the ends', '0044', 0, 'discuss'],
		['check: nobody knows', '', 3, 'check']
	])('%s', (_, levels, unknown, label) => {
		expect(questionAgreement(said(levels.replace('5', '0'), unknown)).label).toBe(label);
	});

	test('says discuss where two perspectives are two levels apart, however calm the whole looks', () => {
		const [high, low] = [said('3333333333'), said('11')];
		expect(questionAgreement(said('3333333333')).label).toBe('agreed');
		const found = questionAgreement(sumOf([high, low]), [high, low, NOBODY]);
		expect([found.gap, found.label]).toEqual([2, 'discuss']);
	});

	test('counts don’t know and not applicable apart from levels', () => {
		const of = sumOf([
			countOf({ level: 3 }),
			countOf({ unknown: true }),
			countOf({ notApplicable: { reason: 'No phones' } }),
			countOf({ note: 'Later' })
		]);
		expect(of).toEqual({ levels: [0, 0, 0, 1, 0], unknown: 1, notApplicable: 1 });
		const found = questionAgreement(of);
		expect([found.levels, found.unknowns, found.least, found.most, found.withinGroup]).toEqual([
			1,
			1,
			3,
			3,
			null
		]);
	});
});
