/** What moved the verdict, against every choice of changes on small models. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { askedQuestions } from '#lib/core/pack/questions.ts';
import { EVIDENCES, LEVELS } from '#lib/core/pack/scale.ts';
import { changedAnswers } from '#lib/core/progress/changed-answers.ts';
import { smallestSet } from '#lib/core/progress/smallest-set.ts';
import { whatMoved } from '#lib/core/progress/what-moved.ts';
import type { Cause } from '#lib/core/progress/what-moved.ts';
import { explains, fewest, randomPair, subsets } from '../../../fixtures/two-moments.ts';
import type { Pair } from '../../../fixtures/two-moments.ts';
import { runs } from '../../../fixtures/runs.ts';

const SIZE = { layers: 3, capabilities: 2, questions: 2 };

const small = (settings: 'same' | 'other'): fc.Arbitrary<Pair> =>
	randomPair(SIZE, settings).filter(
		({ questionnaire, from, to }) =>
			from.said !== to.said && changedAnswers(questionnaire, from.answers, to.answers).length <= 9
	);

const moved = ({ questionnaire, from, to }: Pair) => whatMoved(questionnaire, from, to)!;

test('with the same settings it is as small as brute force on small models', () => {
	fc.assert(
		fc.property(small('same'), (pair) => {
			const { questions, proved, causes } = moved(pair);
			expect({ size: questions.length, proved, causes }).toEqual({
				size: fewest(pair, []),
				proved: true,
				causes: []
			});
		}),
		{ numRuns: runs(200, 1000) }
	);
}, 120_000);

test('applied alone it gives the level, and no proper subset of it does', () => {
	fc.assert(
		fc.property(small('same'), (pair) => {
			const { questions } = moved(pair);
			const enough = subsets(questions).filter((set) => explains(pair, set, []));
			expect(enough).toEqual([enough.at(-1)]);
			expect(enough[0]).toHaveLength(questions.length);
		}),
		{ numRuns: runs(200, 1000) }
	);
}, 120_000);

test('where settings changed they are named first, and the questions are the fewest under them', () => {
	fc.assert(
		fc.property(small('other'), (pair) => {
			const { questions, causes } = moved(pair);
			const choices: Cause[][] = [[], ['thresholds'], ['asked'], ['thresholds', 'asked']];
			const alone = choices.find((choice) => explains(pair, [], choice));
			if (alone) {
				expect({ questions, causes }).toEqual({ questions: [], causes: alone });
				return;
			}
			const first = choices.find((choice) => fewest(pair, choice) !== null)!;
			expect({ causes, size: questions.length }).toEqual({ causes: first, size: fewest(pair, first) });
		}),
		{ numRuns: runs(200, 500) }
	);
}, 120_000);

/** Mostly set aside on one side and answered on the other. */
const shifting: fc.Arbitrary<Answer | undefined> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant({ notApplicable: { reason: 'No such case', approvedBy: 'Ada' } }) },
	{
		weight: 3,
		arbitrary: fc.record({ level: fc.constantFrom(...LEVELS), evidence: fc.constantFrom(...EVIDENCES) })
	}
);

/** Questions that are asked, and set aside on one side only. */
const setAsideOnce = ({ questionnaire, from, to }: Pair): number =>
	askedQuestions(questionnaire, from.scope).filter(({ question: { id, notApplicable } }) => {
		const isAside = [from, to].map(({ answers }) => stateOf(answers[id]) === 'notApplicable');
		return notApplicable !== 'never' && isAside[0] !== isAside[1];
	}).length;

test('beyond the choices that are tried, a set that is enough is found, and said not to be proved', () => {
	const large = randomPair({ layers: 4, capabilities: 3, questions: 8 }, 'same', shifting).filter(
		(pair) => pair.from.said !== pair.to.said && setAsideOnce(pair) > 8
	);
	fc.assert(
		fc.property(large, (pair) => {
			const { questionnaire, from, to } = pair;
			const changed = changedAnswers(questionnaire, from.answers, to.answers).map(({ question }) => question);
			const set = smallestSet({
				questionnaire,
				...from,
				before: from.answers,
				after: to.answers,
				changed,
				target: to.said,
				direction: to.said > from.said ? 'rose' : 'fell'
			})!;
			expect(set.proved).toBe(false);
			expect(explains(pair, set.questions, [])).toBe(true);
			for (const question of set.questions) {
				const fewer = set.questions.filter((one) => one !== question);
				expect(explains(pair, fewer, [])).toBe(false);
			}
		}),
		{ numRuns: runs(3, 20) }
	);
}, 120_000);
