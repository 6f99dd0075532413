import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock } from '#lib/core/assessment/clock.ts';
import { stampOf, startClock, tick } from '#lib/core/assessment/clock.ts';
import { materialise, split } from '#lib/core/assessment/document.ts';
import { fileOperations, previewMerge, stampsOf } from '#lib/core/assessment/merge-file.ts';
import type { DocumentState } from '#lib/core/assessment/operation.ts';
import { EMPTY_STATE, fold, join } from '#lib/core/assessment/operation.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';
import { runs } from '../../../fixtures/runs.ts';

function stamper(writer: string, start: number): () => string {
	let clock: Clock = startClock(writer);
	return () => stampOf((clock = tick(clock, start)));
}

function stateOf(assessment: Assessment, nextStamp: () => string): DocumentState {
	return fold(split(assessment).map(([key, value]) => ({ stamp: nextStamp(), document: 'd', key, value })));
}

const fileOf = (state: DocumentState): Assessment => {
	const text = writeAssessment({ ...materialise('d', state), stamps: stampsOf(state) });
	const read = readAssessment(text);
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	return read.value;
};
const never = (): string => {
	throw new Error('Nothing was edited by hand.');
};

test('a file joined by its stamps is the two documents joined, whichever way round, and twice the same', () => {
	fc.assert(
		fc.property(arbitrary.assessment, arbitrary.assessment, fc.nat(3), (first, second, shift) => {
			const here = stateOf(first, stamper('a.1', 1000));
			const there = stateOf(second, stamper('b.1', 1000 + shift - 1));
			const merged = fold(fileOperations(fileOf(there), 'd', here, never), here);
			const expected = materialise('d', join(here, there));
			expect(materialise('d', merged)).toEqual(expected);
			expect(materialise('d', fold(fileOperations(fileOf(here), 'd', there, never), there))).toEqual(
				expected
			);
			expect(previewMerge(merged, fileOperations(fileOf(there), 'd', merged, never)).changes).toEqual([]);
		}),
		{ numRuns: runs(60, 200) }
	);
});

test('keys that no document has are passed over', () => {
	const state = stateOf(
		{
			...{ format: 'airworthy', version: 1, id: 'd', pack: { id: 'cx', version: '1' }, answers: {} },
			frame: { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [] }
		},
		stamper('a.1', 1)
	);
	const file = { ...fileOf(state), stamps: { ...stampsOf(state), 'meta/removed': 'x', strange: 'x' } };
	expect(fileOperations(file, 'd', EMPTY_STATE, never).map(({ key }) => key)).not.toContain('strange');
	expect(fileOperations(file, 'd', EMPTY_STATE, never).map(({ key }) => key)).not.toContain('meta/removed');
});
