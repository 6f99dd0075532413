/**
 * What peers publish about blank answers, “don’t know”, “not applicable” and empty buckets, worked out on the same
 * few answers as ours. Their rules are those that design/peers.md and design/scoring.md §1 state, in a few lines
 * each; a cell is null where they state nothing.
 */
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import type { Level } from '#lib/core/pack/scale.ts';
import { score } from '#lib/core/scoring/score.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

/** One answer, on our levels 0 to 4. */
type Given = Level | 'blank' | 'unknown' | 'notApplicable';
type Bucket = readonly Given[];

const TOP = 4;
/** “Largely implemented” and “practice ticked” on our levels. */
const DONE = 3;

const isLevel = (given: Given): given is Level => typeof given === 'number';
const levels = (bucket: Bucket): Level[] => bucket.filter(isLevel);
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const countOf = (bucket: Bucket, of: Given): number => bucket.filter((given) => given === of).length;

/** AIA: risk is a sum of points; “a blank answer that lowers risk” adds none. It knows no “not applicable”. */
const aiaRisk = (bucket: Bucket): number =>
	levels(bucket).reduce<number>((sum, level) => sum + TOP - level, 0);

/** CISO Assistant: mean over what is answered; it “drops unanswered questions from the denominator”, and N/A too. */
const cisoMean = (bucket: Bucket): number | 'no number' =>
	levels(bucket).length === 0 ? 'no number' : mean(levels(bucket));

/** CISO Assistant with its option “N/A counts as target”, the target being the highest level. */
const cisoTarget = (bucket: Bucket): number | 'no number' =>
	cisoMean(bucket.map((given) => (given === 'notApplicable' ? TOP : given)));

/** SAMM’s workbook: 0 / .25 / .5 / 1 averaged; what a blank does to the formula “is hidden by an error handler”. */
function sammMean(bucket: Bucket): number | 'hidden' {
	const worth: Readonly<Record<Level, number>> = { 0: 0, 1: 0.25, 2: 0.5, 3: 1, 4: 1 };
	return bucket.every(isLevel) ? mean(bucket.map((level) => worth[level])) : 'hidden';
}

/** DSOMM keeps neither “don’t know” nor N/A apart from no: the share of what is done. */
const dsommShare = (bucket: Bucket): number =>
	bucket.filter((given) => isLevel(given) && given >= DONE).length / bucket.length;

/** C2M2: a level is reached only if all its practices, and those below, are largely or fully implemented. */
const c2m2Reached = (bucket: Bucket): boolean => bucket.every((given) => isLevel(given) && given >= DONE);

/** AWS Well-Architected counts risks, and tells UNANSWERED from NOT_APPLICABLE. */
const awsCounts = (bucket: Bucket) => ({
	risks: levels(bucket).filter((level) => level < DONE).length,
	unanswered: countOf(bucket, 'blank') + countOf(bucket, 'unknown'),
	notApplicable: countOf(bucket, 'notApplicable')
});

/** CSET keeps “don’t know” and N/A apart from no; how it adds them up is not in our notes. */
const csetCounts = (bucket: Bucket) => ({
	blank: countOf(bucket, 'blank'),
	unknown: countOf(bucket, 'unknown'),
	notApplicable: countOf(bucket, 'notApplicable')
});

const answerOf = (given: Given): Answer | undefined => {
	if (isLevel(given)) return { level: given };
	if (given === 'unknown') return { unknown: true };
	return given === 'blank' ? undefined : { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
};

/** One capability a bucket, in one layer. */
function ours(...buckets: Bucket[]) {
	const pack = questionnaire([
		layer(
			'care',
			buckets.map((bucket, b) =>
				capability(
					`care.${String(b)}`,
					bucket.map((_, q) => question(`care.${String(b)}.q${String(q)}`))
				)
			)
		)
	]);
	const given = buckets.flat();
	const answers: Answers = Object.fromEntries(
		placedQuestions(pack).flatMap(({ question: { id } }, index) => {
			const answer = answerOf(given[index] ?? 'blank');
			return answer ? [[id, answer] as const] : [];
		})
	);
	return score(pack, { autonomy: 1, depth: 'quick' }, answers);
}

/** Cautious bound, point and hopeful bound of the overall level; null where there is none. */
function oursOverall(...buckets: Bucket[]): readonly [number, number | null, number] | null {
	const { overall } = ours(...buckets);
	return overall && [overall.lo, overall.point, overall.hi];
}

const WHOLE: Bucket = [3, 1];
const BLANK: Bucket = [3, 'blank'];
const UNKNOWN: Bucket = [3, 'unknown'];
const ASIDE: Bucket = [3, 'notApplicable'];
const EMPTY: Bucket = ['notApplicable', 'notApplicable'];

describe('the same answers by each rule', () => {
	test.each<[peer: string, rule: (bucket: Bucket) => unknown, ...results: unknown[]]>([
		// Peer, its rule, and: all answered, one blank, one don’t know, one not applicable, nothing applicable.
		['AIA, points of risk', aiaRisk, 4, 1, 1, 1, 0],
		['CISO Assistant, mean', cisoMean, 2, 3, 3, 3, 'no number'],
		['CISO Assistant, N/A counts as target', cisoTarget, 2, 3, 3, 3.5, 4],
		['SAMM workbook, 0 to 1', sammMean, 0.625, 'hidden', 'hidden', 'hidden', 'hidden'],
		['DSOMM, share done', dsommShare, 0.5, 0.5, 0.5, 0.5, 0],
		['C2M2, level reached', c2m2Reached, false, false, false, null, null],
		[
			'AWS Well-Architected, counts',
			awsCounts,
			{ risks: 1, unanswered: 0, notApplicable: 0 },
			{ risks: 0, unanswered: 1, notApplicable: 0 },
			{ risks: 0, unanswered: 1, notApplicable: 0 },
			{ risks: 0, unanswered: 0, notApplicable: 1 },
			{ risks: 0, unanswered: 0, notApplicable: 2 }
		],
		[
			'CSET, kept apart',
			csetCounts,
			{ blank: 0, unknown: 0, notApplicable: 0 },
			{ blank: 1, unknown: 0, notApplicable: 0 },
			{ blank: 0, unknown: 1, notApplicable: 0 },
			{ blank: 0, unknown: 0, notApplicable: 1 },
			{ blank: 0, unknown: 0, notApplicable: 2 }
		],
		[
			'ours: cautious, as answered, hopeful',
			oursOverall,
			[2, 2, 2],
			[1.5, 3, 3.5],
			[1.5, 3, 3.5],
			[3, 3, 3],
			null
		]
	])('%s', (_, rule, ...results) => {
		const buckets = [WHOLE, BLANK, UNKNOWN, ASIDE, EMPTY];
		for (const [index, stated] of results.entries()) {
			if (stated !== null || rule === oursOverall) expect(rule(buckets[index]!)).toEqual(stated);
		}
	});
});

describe('where they go wrong and we do not', () => {
	test('a blank is better than a poor answer with AIA and CISO Assistant; ours is never above the worst', () => {
		const poor: Bucket = [3, 1];
		expect(aiaRisk(BLANK)).toBeLessThan(aiaRisk(poor));
		expect(cisoMean(BLANK)).toBeGreaterThan(Number(cisoMean(poor)));
		expect(oursOverall(BLANK)![0]).toBe(oursOverall([3, 0])![0]);
	});

	test('three good answers of ten score high with CISO Assistant; ours prints no point and no support', () => {
		const early: Bucket = [4, 4, 4, ...Array.from({ length: 7 }, () => 'blank' as const)];
		expect(cisoMean(early)).toBe(4);
		const { overall, supportedNow, counts } = ours(early);
		expect(overall!.lo).toBeCloseTo(1.2);
		expect(overall!.completeness).toBeLessThan(0.5);
		expect([supportedNow, counts.unanswered]).toEqual([0, 7]);
	});

	test('a blank hides the number in the SAMM workbook; ours stays, and says what is missing', () => {
		expect(sammMean(BLANK)).toBe('hidden');
		expect(ours(BLANK).counts).toMatchObject({ answered: 1, unanswered: 1 });
	});

	test('N/A earns full marks where it counts as target; ours is neutral', () => {
		expect(cisoTarget([1, 'notApplicable'])).toBeGreaterThan(Number(cisoTarget([1])));
		expect(oursOverall([1, 'notApplicable'])).toEqual(oursOverall([1]));
	});

	test('N/A is the same as no where it is not kept apart, as in DSOMM; ours is counted apart', () => {
		expect(dsommShare(ASIDE)).toBe(dsommShare([3, 0]));
		expect(ours(ASIDE).counts).toMatchObject({ answered: 1, notApplicable: 1, unanswered: 0 });
		expect(oursOverall(ASIDE)).not.toEqual(oursOverall([3, 0]));
	});

	test('an average over an empty bucket is no number, or nought; ours leaves the bucket out', () => {
		expect(mean(levels(EMPTY))).toBeNaN();
		expect(oursOverall([3, 1], EMPTY)).toEqual(oursOverall([3, 1]));
		const { capabilities, layers } = ours(EMPTY);
		expect(capabilities).toEqual([]);
		expect(layers[0]).toMatchObject({ lo: 0, hi: 4, notApplicable: true, met: false });
	});

	test('like C2M2 and AWS, a gate holds whatever the average is', () => {
		const most: Bucket = [4, 4, 4, 4, 0];
		expect(c2m2Reached(most)).toBe(false);
		expect(awsCounts(most).risks).toBe(1);
		const gated = questionnaire([
			layer('care', [
				capability(
					'care.all',
					most.map((_, index) => question(`q${String(index)}`, index === 4 ? { gate: { '1': 2 } } : {}))
				)
			])
		]);
		const answers = Object.fromEntries(
			most.map((given, index) => [`q${String(index)}`, { level: given as Level }])
		);
		const readiness = score(gated, { autonomy: 1, depth: 'quick' }, answers);
		expect([readiness.overall!.lo, readiness.supportedNow, readiness.possible]).toEqual([3.2, 0, 0]);
	});
});
