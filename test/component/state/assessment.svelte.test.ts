/** Who hears of a change: runes in a real browser, where the unit tests run them without reactivity. */
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';

const PACK: Operation = {
	stamp: '0',
	document: 'd',
	key: 'meta/pack',
	value: { id: 'cx', version: '1.0.0' }
};

function opened(): AssessmentState {
	let ticks = 0;
	return new AssessmentState({
		id: 'd',
		state: new Map([['meta/pack', PACK]]),
		unkept: [PACK],
		store: memoryAssessments(),
		nextStamp: () => `${String(++ticks).padStart(12, '0')}-0000-w`,
		now: () => ticks
	});
}

/** Everything `read` has given so far, once more at each change it hears of. */
function heard<T>(read: () => T): { values: T[]; stop: () => void } {
	const values: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			values.push(read());
		});
	});
	flushSync();
	return { values, stop };
}

test('an answer is heard by who reads it, and by nobody else', () => {
	const assessment = opened();
	assessment.setAnswer('a', { level: 0 });
	assessment.setAnswer('b', { level: 0 });
	const [a, b, frame, all] = [
		heard(() => assessment.answer('a')),
		heard(() => assessment.answer('b')),
		heard(() => assessment.frame),
		heard(() => assessment.answers)
	];
	assessment.setAnswer('a', { level: 1 });
	flushSync();
	assessment.setAnswer('b', { unknown: true });
	flushSync();
	assessment.setAnswer('a', { level: 2 });
	flushSync();
	expect(a.values).toEqual([{ level: 0 }, { level: 1 }, { level: 2 }]);
	expect(b.values).toEqual([{ level: 0 }, { unknown: true }]);
	expect(frame.values.length).toBe(1);
	expect(all.values.length).toBe(4);
	for (const { stop } of [a, b, frame, all]) stop();
});

test('the frame, undo and the saved time are heard', async () => {
	const assessment = opened();
	const [workflow, canUndo, saved] = [
		heard(() => assessment.frame.workflow),
		heard(() => assessment.canUndo),
		heard(() => (assessment.saved === 'saving' ? 'saving' : 'at' in assessment.saved))
	];
	assessment.setFrame('workflow', 'Refunds');
	flushSync();
	await assessment.flush();
	flushSync();
	assessment.undo();
	flushSync();
	await assessment.flush();
	flushSync();
	expect(workflow.values).toEqual(['Untitled workflow', 'Refunds', 'Untitled workflow']);
	expect(canUndo.values).toEqual([false, true, false]);
	expect([saved.values.includes('saving'), saved.values.at(-1)]).toEqual([true, true]);
	for (const { stop } of [workflow, canUndo, saved]) stop();
});

test('values from a form, which are proxies, are kept as plain ones', async () => {
	const form = $state({ people: [{ id: 'jo', name: 'Jo', hats: ['maker'] }] });
	const assessment = opened();
	assessment.setFrame('people', form.people);
	form.people[0]!.name = 'Changed later';
	expect(assessment.frame.people).toEqual([{ id: 'jo', name: 'Jo', hats: ['maker'] }]);
	expect(() => structuredClone(assessment.frame)).not.toThrow();
	await assessment.flush();
});
