import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import {
	UNTITLED_WORKFLOW,
	answerEntries,
	answerOf,
	hasNoName,
	materialise,
	split
} from '#lib/core/assessment/document.ts';
import { Frame } from '#lib/core/assessment/frame.ts';
import { FRAME_KEYS } from '#lib/core/assessment/keys.ts';
import type { DocumentState, Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { Assessment } from '#lib/core/assessment/schema.ts';
import { assessment } from '../../../fixtures/arbitrary-assessment.ts';
import { runs } from '../../../fixtures/runs.ts';

let count = 0;
const written = (entries: readonly Entry[], onto?: DocumentState): DocumentState =>
	fold(
		entries.map(([key, value]) => ({ stamp: String(count++).padStart(9, '0'), document: 'd', key, value })),
		onto
	);

test('an assessment comes back from its keys as it was', () => {
	fc.assert(
		fc.property(assessment, (original) => {
			expect(materialise(original.id, written(split(original)))).toEqual(original);
		}),
		{ numRuns: runs(250, 1000) }
	);
});

test('random assessments are valid documents', () => {
	fc.assert(
		fc.property(assessment, (original) => {
			expect(Assessment.parse(original)).toEqual(original);
		})
	);
});

test('the keys of the frame are all of its fields', () => {
	expect(FRAME_KEYS.toSorted()).toEqual(Object.keys(Frame.shape).toSorted());
});

test('an empty document is a valid one without a name', () => {
	const empty = materialise('d', fold([]));
	expect(Assessment.safeParse(empty).success).toBe(true);
	expect([empty.frame.workflow, hasNoName(empty.frame), empty.answers]).toEqual([
		UNTITLED_WORKFLOW,
		true,
		{}
	]);
});

test('a name that nobody typed is not kept', () => {
	const keys = split(materialise('d', fold([]))).map(([key]) => key);
	expect(keys).not.toContain('frame/workflow');
});

describe('an answer', () => {
	const noted = written(answerEntries('q', { level: 3, evidence: 'document', note: 'why' }));
	const cases: readonly [string, Answer | null, Answer | undefined][] = [
		['keeps the note of the one before', { level: 1 }, { level: 1, note: 'why' }],
		['brings its own note', { unknown: true, note: 'how' }, { unknown: true, note: 'how' }],
		['leaves the note when it is taken away', null, { note: 'why' }],
		['is taken away by a note alone', { note: 'only' }, { note: 'only' }]
	];
	test.each(cases)('%s', (_, answer, expected) => {
		expect(answerOf(written(answerEntries('q', answer), noted), 'q')).toEqual(expected);
	});

	test('is nowhere when neither level nor note is left', () => {
		const state = written([...answerEntries('q', null), ['notes/q', null]], noted);
		expect(materialise('d', state).answers).toEqual({});
	});

	test('meets a note written elsewhere at the same time', () => {
		const level = written(answerEntries('q', { level: 4 }));
		expect(answerOf(written([['notes/q', 'theirs']], level), 'q')).toEqual({ level: 4, note: 'theirs' });
	});

	test('of a question named like a prototype reaches none', () => {
		const { answers } = materialise('d', written(answerEntries('__proto__', { level: 4 })));
		expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
		expect(({} as { level?: unknown }).level).toBeUndefined();
	});
});
