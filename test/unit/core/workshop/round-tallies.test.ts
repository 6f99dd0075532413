import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Responses } from '#lib/core/workshop/merge-responses.ts';
import { tallyRounds } from '#lib/core/workshop/round-tallies.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';

const ASKED = ['governance.owners', 'governance.pause', 'quality.sample', 'a'];
const id = fc.constantFrom('w/1/r', 'w/1/s', 'w/2/r', 'w/2/s', 'v/1/r', 'w/x/r');
/** Some of a few responses, so that two documents often hold the same one. */
const pool = fc.array(arbitrary.response, { minLength: 3, maxLength: 3 });
const documents = pool.chain((few) =>
	fc.array(fc.dictionary(id, fc.constantFrom(...few)), { minLength: 1, maxLength: 5 })
);

const countsOf = (responses: Responses, before?: ReturnType<typeof tallyRounds>) => {
	const counted = tallyRounds(responses, 'w', ASKED, before);
	const some = [...counted.byRound].filter(([, { counts }]) => counts.some(Boolean));
	return { counted, rounds: new Map(some.map(([round, { counts }]) => [round, [...counts]])) };
};

test('counting on from before gives what counting afresh gives, and leaves what was before as it was', () => {
	fc.assert(
		fc.property(documents, (versions) => {
			let before: ReturnType<typeof tallyRounds> | undefined;
			for (const responses of versions) {
				const held = structuredClone(before?.byRound);
				const now = countsOf(responses, before);
				expect(now.rounds).toEqual(countsOf(responses).rounds);
				expect(before?.byRound).toEqual(held);
				before = now.counted;
			}
		})
	);
});

test('other questions or another workshop are counted afresh', () => {
	fc.assert(
		fc.property(fc.dictionary(id, arbitrary.response), (responses) => {
			const other = tallyRounds(responses, 'v', ASKED);
			expect(countsOf(responses, other).rounds).toEqual(countsOf(responses).rounds);
			const fewer = tallyRounds(responses, 'w', ASKED.slice(1));
			expect(countsOf(responses, fewer).rounds).toEqual(countsOf(responses).rounds);
		})
	);
});
