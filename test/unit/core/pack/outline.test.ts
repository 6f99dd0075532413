import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorded, outline } from '#lib/core/pack/outline.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import { AUTONOMIES, DEPTHS, LEVELS } from '#lib/core/pack/scale.ts';
import { flipSet } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import { shippedPack } from '../../../fixtures/shipped-pack.ts';

const { questionnaire } = shippedPack();
const small = outline(questionnaire);
const ids = placedQuestions(questionnaire).map(({ question }) => question.id);

const frame = fc.record({ autonomy: fc.constantFrom(...AUTONOMIES), depth: fc.constantFrom(...DEPTHS) });
const answers = fc.dictionary(
	fc.constantFrom(...ids),
	fc.record({
		level: fc.constantFrom(...LEVELS),
		evidence: fc.constantFrom('asserted', 'document', 'observed')
	})
);

describe('an outline', () => {
	test('is scored exactly as the whole', () => {
		fc.assert(
			fc.property(frame, answers, (asked, given) => {
				expect(score(small, asked, given)).toEqual(score(questionnaire, asked, given));
				expect(flipSet(small, asked, given)).toEqual(flipSet(questionnaire, asked, given));
			}),
			{ numRuns: 25 }
		);
	});

	test('keeps the quick set word for word, and no words of the rest', () => {
		const whole = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question]));
		for (const { question } of placedQuestions(small)) {
			if (question.depth === 'quick') expect(question).toEqual({ ...whole.get(question.id), sources: [] });
			else
				expect([question.title, question.text, question.help, question.levels[4]]).toEqual(['', '', '', '']);
		}
	});
});

test('asking the quick set needs no more than the outline, asking deeper or for more does', () => {
	expect(isWorded(small, { depth: 'quick', autonomy: 1 })).toBe(true);
	expect(isWorded(small, { depth: 'quick', autonomy: 2 })).toBe(true);
	expect(isWorded(small, { depth: 'quick', autonomy: 3 })).toBe(false);
	expect(isWorded(small, { depth: 'standard', autonomy: 1 })).toBe(false);
	expect(isWorded(questionnaire, { depth: 'full', autonomy: 4 })).toBe(true);
});
