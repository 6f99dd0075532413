import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '#lib/core/assessment/response.ts';
import { arrivalOf, joinResponses, mergeResponses } from '#lib/core/workshop/merge-responses.ts';
import type { Responses } from '#lib/core/workshop/merge-responses.ts';
import { arrivedOf, closedAt, receivedIn, responsesOf, tallyRound } from '#lib/core/workshop/responses.ts';
import { basisOf, tallyOf } from '#lib/core/workshop/tally.ts';
import { response, workshopDocument } from '../../../fixtures/workshop.ts';

/** Few respondents, times and answers, so that everything collides. */
const one: fc.Arbitrary<Response> = fc
	.record({
		time: fc.nat(2),
		received: fc.nat(2),
		perspective: fc.constantFrom('quality' as const, 'sponsor' as const),
		level: fc.constantFrom(0 as const, 1 as const)
	})
	.map(({ level, ...rest }) => ({ ...rest, answers: { a: { level } } }));
const some = fc
	.dictionary(fc.constantFrom('w/1/r', 'w/1/s', 'w/2/r'), one)
	.map((entries): Responses => ({ ...entries }));

describe('merging responses', () => {
	test('does not mind order, grouping or repetition', () => {
		fc.assert(
			fc.property(some, some, some, (a, b, c) => {
				expect(mergeResponses(a, b)).toEqual(mergeResponses(b, a));
				expect(mergeResponses(mergeResponses(a, b), c)).toEqual(mergeResponses(a, mergeResponses(b, c)));
				expect(mergeResponses(a, a)).toEqual(a);
				expect(mergeResponses(mergeResponses(a, b), b)).toEqual(mergeResponses(a, b));
			})
		);
	});

	const early = response({ time: 1, received: 9, answers: { a: { level: 1 } } });
	const late = response({ time: 2, received: 10, answers: { a: { level: 3 } } });

	test('keeps what the respondent sent last, whichever arrives first', () => {
		expect(joinResponses(early, late)).toBe(late);
		expect(joinResponses(late, early)).toBe(late);
	});

	test('keeps when a response first arrived', () => {
		expect(joinResponses(late, { ...late, received: 99 }).received).toBe(10);
	});

	test('keeps rounds apart', () => {
		expect(Object.keys(mergeResponses({ 'w/1/r': early }, { 'w/2/r': late }))).toEqual(['w/1/r', 'w/2/r']);
	});

	test.each([
		['new', undefined, early],
		['replaces', early, late],
		['older', late, early],
		['known', early, { ...early, received: 50 }]
	] as const)('tells of an arrival that it is %s', (arrival, held, incoming) => {
		expect(arrivalOf(held, incoming)).toBe(arrival);
	});
});

describe('the responses of a document', () => {
	const document = workshopDocument('named', {
		'w/1/r': response({
			perspective: 'quality',
			received: 5,
			answers: { a: { level: 1 }, gone: { level: 4 } }
		}),
		'w/1/s': response({ perspective: 'quality', received: 15, answers: { a: { unknown: true } } }),
		'w/2/r': response({ perspective: 'quality', received: 25, answers: { a: { level: 3 } } }),
		'v/1/r': response({ answers: { a: { level: 0 } } })
	});

	test('are those of its workshop, each with respondent and round', () => {
		expect(responsesOf(document, 'w').map(({ respondent, round }) => `${respondent}${round}`)).toEqual([
			'r1',
			's1',
			'r2'
		]);
	});

	test('are counted by round', () => {
		const [first, second] = [1, 2].map((round) => basisOf(tallyRound(document, 'w', round, ['a', 'b']), 'a'));
		expect(first).toEqual({ quality: { levels: [0, 1, 0, 0, 0], unknown: 1, notApplicable: 0 } });
		expect(second?.quality?.levels).toEqual([0, 0, 0, 1, 0]);
		expect(basisOf(tallyRound(document, 'w', 1, ['a']), 'b')).toEqual({});
	});

	test('are late after their round closed, and later than what was recorded', () => {
		const closed = { ...document, rounds: { 'w/1': { opened: 1, closed: 10 } } };
		const late = responsesOf(closed, 'w').map(
			({ round, response: { received } }) => received > closedAt(closed, 'w', round)
		);
		expect(late).toEqual([false, true, false]);
		expect(
			receivedIn(responsesOf(document, 'w'))
				.get(1)
				?.filter((moment) => moment > 10)
		).toHaveLength(1);
	});

	test('are told by perspective, as how many arrived', () => {
		const people = arrivedOf(responsesOf(document, 'w').filter(({ round }) => round === 1));
		expect(people.find(({ perspective }) => perspective === 'quality')?.people).toBe(2);
		expect(people).toHaveLength(6);
	});
});

test('counting is adding: any order, the same counts', () => {
	fc.assert(
		fc.property(fc.array(one), (all) => {
			expect(tallyOf(['a'], all).counts).toEqual(tallyOf(['a'], all.toReversed()).counts);
		})
	);
});
