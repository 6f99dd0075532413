import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnTask } from '#lib/core/assessment/plan-edit.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { proposeDone } from '#lib/core/rollout/doing.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { PlanEdits } from '#lib/state/plan-edits.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';

const PACK: Operation = {
	stamp: '0',
	document: 'd',
	key: 'meta/pack',
	value: { id: 'cx', version: '1.0.0' }
};
const OWN: OwnTask = {
	title: 'Tell the union',
	phase: 1,
	responsible: 'maker',
	effortHours: 2,
	durationDays: 1,
	after: []
};
const TASK = { id: 'a', raises: { q: 2 }, evidence: 'document', deliverable: 'A page' } as const;

let open: AssessmentState;
let edits: PlanEdits;

beforeEach(() => {
	let ticks = 0;
	open = new AssessmentState({
		id: 'd',
		state: new Map([['meta/pack', PACK]]),
		store: memoryAssessments(),
		nextStamp: () => `${String(++ticks).padStart(12, '0')}-0000-w`,
		now: () => ticks * 10_000
	});
	edits = new PlanEdits(
		() => open,
		() => 'one'
	);
});

describe('an edit', () => {
	test('adds to what was edited before, and null takes a part back', () => {
		edits.choose('a', 'pinned');
		edits.edit('a', { effortHours: 3, after: [] });
		expect(open.assessment.taskEdits).toEqual({ a: { choice: 'pinned', effortHours: 3, after: [] } });
		edits.choose('a', null);
		edits.edit('a', { after: null });
		expect(edits.editOf('a')).toEqual({ effortHours: 3 });
	});

	test('of nothing is none', () => {
		edits.edit('a', { effortHours: 0 });
		expect(open.assessment.taskEdits).toBeUndefined();
		edits.choose('a', 'excluded');
		edits.clear('a');
		expect(open.assessment.taskEdits).toBeUndefined();
	});

	test('of a task with too long an id is none: the file would be refused', () => {
		edits.choose('x'.repeat(121), 'pinned');
		expect(open.assessment.taskEdits).toBeUndefined();
	});

	test('all are taken back at once, and are back with one undo', () => {
		edits.choose('a', 'pinned');
		edits.choose('b', 'excluded');
		edits.clearAll();
		expect(open.assessment.taskEdits).toBeUndefined();
		open.undo();
		expect(open.assessment.taskEdits).toEqual({ a: { choice: 'pinned' }, b: { choice: 'excluded' } });
	});
});

describe('an own task', () => {
	test('has an id that no pack has', () => {
		expect(edits.add(OWN)).toBe('own.one');
		expect(open.assessment.ownTasks).toEqual({ 'own.one': OWN });
	});

	test('without a title is none', () => {
		expect(edits.add({ ...OWN, title: ' ' })).toBeNull();
		expect(open.assessment.ownTasks).toBeUndefined();
	});

	test('goes with its tick and its edits, in one step', () => {
		const id = edits.add(OWN) ?? '';
		edits.edit(id, { start: '2026-12-03' });
		edits.finish({ task: id, day: '2026-12-03', answers: [] }, []);
		edits.remove(id);
		const { ownTasks, taskEdits, tasksDone } = open.assessment;
		expect([ownTasks, taskEdits, tasksDone]).toEqual([undefined, undefined, undefined]);
		open.undo();
		expect(Object.keys(open.assessment.tasksDone ?? {})).toEqual([id]);
		expect(open.assessment.taskEdits).toEqual({ [id]: { start: '2026-12-03' } });
	});
});

describe('a tick', () => {
	test('is written with the confirmed answers, and undone with them', () => {
		open.setAnswer('q', { level: 1, note: 'Ask Jo' });
		const proposal = proposeDone(open.answers, TASK, '2026-12-03');
		expect(edits.finish(proposal, proposal.answers)).toBe(true);
		expect(open.assessment.tasksDone).toEqual({ a: { day: '2026-12-03' } });
		expect(open.answer('q')).toEqual({ level: 2, evidence: 'document', reference: 'A page', note: 'Ask Jo' });
		open.undo();
		expect(open.assessment.tasksDone).toBeUndefined();
		expect(open.answer('q')).toEqual({ level: 1, note: 'Ask Jo' });
	});

	test('taken away leaves the answers', () => {
		const proposal = proposeDone({}, TASK, '2026-12-03');
		edits.finish(proposal, proposal.answers);
		edits.unfinish('a');
		expect(open.assessment.tasksDone).toBeUndefined();
		expect(open.answer('q')).toMatchObject({ level: 2 });
	});

	test('on a day that does not exist is none', () => {
		expect(edits.finish({ task: 'a', day: '2026-02-30', answers: [] }, [])).toBe(false);
		expect(open.assessment.tasksDone).toBeUndefined();
	});
});

test('with nothing open, nothing happens', () => {
	const none = new PlanEdits(
		() => null,
		() => 'one'
	);
	none.choose('a', 'pinned');
	none.clearAll();
	expect(none.editOf('a')).toEqual({});
});
