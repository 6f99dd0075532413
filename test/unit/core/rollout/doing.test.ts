import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import { applyEffects } from '#lib/core/rollout/apply-effects.ts';
import { doneEntries, proposeDone } from '#lib/core/rollout/doing.ts';
import { anyAnswers, at } from '../../../fixtures/rollout.ts';

const TASK = {
	id: 'a',
	raises: { p: 2, q: 3 },
	evidence: 'document',
	deliverable: 'One page of names'
} as const;
const DAY = '2026-12-03';
const proposed = (answers: Answers) => proposeDone(answers, TASK, DAY).answers;

describe('a task that is ticked done', () => {
	test('proposes the level and the evidence it promised, and what shows it', () => {
		expect(proposed({ p: at(1) })).toEqual([
			{
				question: 'p',
				from: 1,
				fromEvidence: 'asserted',
				to: 2,
				evidence: 'document',
				answer: { level: 2, evidence: 'document', reference: 'One page of names' }
			},
			{
				question: 'q',
				from: null,
				fromEvidence: 'asserted',
				to: 3,
				evidence: 'document',
				answer: { level: 3, evidence: 'document', reference: 'One page of names' }
			}
		]);
	});

	test.each<[string, Answers, string[]]>([
		['a higher level', { p: at(4), q: at(3, 'document') }, []],
		['the same level shown more strongly', { p: at(2, 'observed'), q: at(3, 'document') }, []],
		['the same level, asserted', { p: at(2), q: at(3, 'document') }, ['p']],
		[
			'what is not applicable',
			{ p: { notApplicable: { reason: 'No', approvedBy: 'Ann' } }, q: at(3, 'document') },
			[]
		]
	])('and leaves %s alone where it must', (_, answers, questions) => {
		expect(proposed(answers).map(({ question }) => question)).toEqual(questions);
	});

	test('keeps a reference that is there', () => {
		const answers: Answers = { p: { level: 1, reference: 'Wiki' }, q: at(4) };
		expect(proposed(answers)[0]?.answer).toEqual({ level: 2, evidence: 'document', reference: 'Wiki' });
	});

	test('never lowers a level, and confirmed does what the plan counted on', () => {
		fc.assert(
			fc.property(
				anyAnswers,
				fc.dictionary(fc.constantFrom('a.one', 'b.two'), fc.constantFrom(...LEVELS)),
				fc.constantFrom('document' as const, 'observed' as const),
				(answers, raises, evidence) => {
					const made = proposeDone(answers, { ...TASK, raises, evidence }, DAY).answers;
					for (const { from, to } of made) expect(to).toBeGreaterThanOrEqual(from ?? 0);
					const after = {
						...answers,
						...Object.fromEntries(made.map((each) => [each.question, each.answer]))
					};
					const planned = applyEffects(answers, [{ raises, evidence }]);
					for (const id of Object.keys(raises)) expect(levelOf(after[id])).toBe(levelOf(planned[id]));
				}
			)
		);
	});
});

test('a confirmed tick is written with its answers, and with no note that is there touched', () => {
	const proposal = proposeDone({ p: { level: 1, note: 'Ask Jo' } }, TASK, DAY);
	expect(doneEntries(proposal, proposal.answers.slice(0, 1))).toEqual([
		['tasksDone/a', { day: DAY }],
		['answers/p', { level: 2, evidence: 'document', reference: 'One page of names' }]
	]);
});
