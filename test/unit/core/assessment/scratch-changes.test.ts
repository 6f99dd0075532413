import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { materialise, split } from '#lib/core/assessment/document.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { ScratchChanges, ScratchSubject } from '#lib/core/assessment/scratch-changes.ts';
import {
	NO_CHANGES,
	applyChanges,
	changeAnswers,
	changeAutonomy,
	changeEntries,
	changeThresholds,
	countChanges,
	movedOn,
	remaining,
	withoutNote
} from '#lib/core/assessment/scratch-changes.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import { answer, assessment, questionId, thresholds } from '../../../fixtures/arbitrary-assessment.ts';

const stateOf = (entries: readonly Entry[], from = 0) =>
	entries.map(([key, value], index) => ({
		stamp: `${String(from + index).padStart(12, '0')}-0000-w`,
		document: 'd',
		key,
		value
	}));

/** The document once these entries were written into it. */
function written(document: Assessment, entries: readonly Entry[]): Assessment {
	const before = split(document);
	return materialise('d', fold([...stateOf(before), ...stateOf(entries, before.length)]));
}

const subjectOf = ({ frame, answers, thresholds: own }: Assessment): ScratchSubject => ({
	frame,
	answers,
	thresholds: own ?? null
});

const edits = fc.record({
	answers: fc.dictionary(questionId, fc.option(answer), { maxKeys: 4 }),
	autonomy: fc.constantFrom(...AUTONOMIES),
	thresholds: fc.option(thresholds)
});
type Edits = typeof edits extends fc.Arbitrary<infer E> ? E : never;

const made = (subject: ScratchSubject, { answers, autonomy, thresholds: own }: Edits): ScratchChanges =>
	changeThresholds(
		changeAutonomy(changeAnswers(NO_CHANGES, subject, answers), subject, autonomy),
		subject,
		own
	);

/** Of documents whose notes stand with an answer, as screens write them. */
const essence = ({ frame, answers, thresholds: own }: ScratchSubject) => ({ frame, answers, own });

describe('a scratch copy', () => {
	test('without changes is the assessment', () => {
		fc.assert(
			fc.property(assessment, (document) => {
				const subject = subjectOf(document);
				expect(applyChanges(subject, NO_CHANGES)).toEqual(subject);
				expect(changeEntries(NO_CHANGES, subject)).toEqual([]);
			})
		);
	});

	test('kept is what it showed', () => {
		fc.assert(
			fc.property(assessment, edits, (document, edit) => {
				const subject = subjectOf(document);
				const changes = made(subject, edit);
				const after = written(document, changeEntries(changes, subject));
				expect(essence(subjectOf(after))).toEqual(essence(applyChanges(subject, changes)));
			})
		);
	});

	test('writes exactly what differs: as many keys as changes, each to something else', () => {
		fc.assert(
			fc.property(assessment, edits, (document, edit) => {
				const subject = subjectOf(document);
				const changes = made(subject, edit);
				const entries = changeEntries(changes, subject);
				expect(entries).toHaveLength(countChanges(changes));
				const now = new Map(split(document));
				for (const [key, value] of entries) expect(value).not.toEqual(now.get(key) ?? null);
			})
		);
	});

	test('kept, has nothing left to keep', () => {
		fc.assert(
			fc.property(assessment, edits, (document, edit) => {
				const subject = subjectOf(document);
				const changes = made(subject, edit);
				const after = subjectOf(written(document, changeEntries(changes, subject)));
				expect(countChanges(remaining(changes, after))).toBe(0);
				expect(movedOn(changes, after)).toEqual({ questions: [], autonomy: false, thresholds: false });
			})
		);
	});

	test('changed back has no changes', () => {
		fc.assert(
			fc.property(assessment, edits, (document, edit) => {
				const subject = subjectOf(document);
				const changes = made(subject, edit);
				const back = Object.fromEntries(
					Object.keys(changes.answers).map((id) => [id, subject.answers[id] ?? null])
				);
				const { frame, thresholds: own } = subject;
				expect(
					changeThresholds(
						changeAutonomy(changeAnswers(changes, subject, back), subject, frame.autonomy),
						subject,
						own
					)
				).toEqual(NO_CHANGES);
			})
		);
	});

	test('leaves notes alone', () => {
		const noted: Answer = { level: 1, note: 'Ask Ada' };
		const subject = { ...base, answers: { q: noted } };
		const changes = changeAnswers(NO_CHANGES, subject, { q: { level: 3, note: 'Mine' } });
		expect(applyChanges(subject, changes).answers).toEqual({ q: { level: 3, note: 'Ask Ada' } });
		expect(changeEntries(changes, subject)).toEqual([['answers/q', { level: 3 }]]);
		const cleared = changeAnswers(NO_CHANGES, subject, { q: null });
		expect(applyChanges(subject, cleared).answers).toEqual({ q: { note: 'Ask Ada' } });
		expect(withoutNote({ note: 'Ask Ada' })).toBeNull();
	});
});

const base: ScratchSubject = {
	frame: { workflow: 'Refunds', autonomy: 2, depth: 'quick', people: [] },
	answers: { q: { level: 1 }, r: { unknown: true } },
	thresholds: null
};

describe('an assessment that moves on meanwhile', () => {
	const changes = changeAutonomy(
		changeAnswers(NO_CHANGES, base, { q: { level: 3 }, r: { level: 2 } }),
		base,
		3
	);

	test('is told by the questions that were answered otherwise there', () => {
		const later = { ...base, answers: { ...base.answers, q: { level: 2 as const } } };
		expect(movedOn(changes, later)).toEqual({ questions: ['q'], autonomy: false, thresholds: false });
		expect(changeEntries(changes, later).map(([key]) => key)).toEqual([
			'answers/q',
			'answers/r',
			'frame/autonomy'
		]);
	});

	test('is not told where it came to say the same, and that is not written again', () => {
		const later = { ...base, answers: { ...base.answers, q: { level: 3 as const, note: 'done' } } };
		expect(movedOn(changes, later).questions).toEqual([]);
		expect(changeEntries(changes, later).map(([key]) => key)).toEqual(['answers/r', 'frame/autonomy']);
	});

	test('is told once: a change made again is made to what it says now', () => {
		const later = { ...base, answers: { ...base.answers, q: { level: 2 as const } } };
		const again = changeAnswers(changes, later, { q: { level: 4 } });
		expect(movedOn(again, later).questions).toEqual([]);
	});
});
