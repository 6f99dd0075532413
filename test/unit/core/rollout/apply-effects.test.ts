import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { applyEffects, changedQuestions } from '#lib/core/rollout/apply-effects.ts';
import type { Effect } from '#lib/core/rollout/apply-effects.ts';

const notApplicable: Answer = { notApplicable: { reason: 'No bots', approvedBy: 'Ann' } };

describe('one answer after one piece of work', () => {
	test.each<[string, Answer | undefined, Effect['raises'][string], Effect['evidence'], Answer | undefined]>([
		['rises', { level: 1, evidence: 'asserted' }, 2, 'document', { level: 2, evidence: 'document' }],
		['rises from unanswered', undefined, 2, 'observed', { level: 2, evidence: 'observed' }],
		['rises from unknown', { unknown: true }, 1, 'document', { level: 1, evidence: 'document' }],
		['rises from a mere note', { note: 'ask Bo' }, 1, 'document', { level: 1, evidence: 'document' }],
		[
			'rises and takes the weaker evidence',
			{ level: 2, evidence: 'observed' },
			3,
			'document',
			{ level: 3, evidence: 'document' }
		],
		['is shown at the same level', { level: 2 }, 2, 'document', { level: 2, evidence: 'document' }],
		[
			'keeps stronger evidence',
			{ level: 2, evidence: 'observed' },
			2,
			'document',
			{ level: 2, evidence: 'observed' }
		],
		['keeps a higher level and its evidence', { level: 3 }, 2, 'observed', { level: 3 }],
		['stays not applicable', notApplicable, 3, 'observed', notApplicable],
		['stays unknown when level 0 is reached', { unknown: true }, 0, 'document', { unknown: true }]
	])('%s', (_, before, level, evidence, after) => {
		const answers: Answers = before ? { q: before } : {};
		const effect = { raises: { q: level }, evidence };
		expect(applyEffects(answers, [effect]).q).toEqual(after);
		expect(changedQuestions(answers, effect)).toEqual(
			before === after || JSON.stringify(before) === JSON.stringify(after) ? [] : ['q']
		);
	});
});

test('answers that no work touches stay as they are', () => {
	const answers: Answers = { a: { level: 1, note: 'kept' }, b: { unknown: true } };
	expect(applyEffects(answers, [{ raises: { c: 2 }, evidence: 'document' }])).toEqual({
		...answers,
		c: { level: 2, evidence: 'document' }
	});
});

const level = fc.constantFrom(0, 1, 2, 3, 4);
const effects = fc.array(
	fc.record({
		raises: fc.dictionary(fc.constantFrom('a', 'b'), level, { maxKeys: 2 }),
		evidence: fc.constantFrom('document', 'observed')
	}),
	{ maxLength: 6 }
);

test('neither the order of the work nor doing it twice matters', () => {
	fc.assert(
		fc.property(effects, fc.option(level), (list, before) => {
			const answers = (before === null ? {} : { a: { level: before } }) as Answers;
			const once = applyEffects(answers, list);
			expect(applyEffects(answers, list.toReversed())).toEqual(once);
			expect(applyEffects(once, list)).toEqual(once);
		})
	);
});
