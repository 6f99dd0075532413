import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { materialise } from '#lib/core/assessment/document.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { notStored } from '#lib/core/assessment/storage-issue.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import type { Send } from '#lib/state/save-queue.svelte.ts';
import type { AssessmentStore } from '#lib/storage/assessment-store.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import * as arbitrary from '../../fixtures/arbitrary-assessment.ts';
import { NOON } from '../../fixtures/page-load.ts';

const PACK: Operation = {
	stamp: '0',
	document: 'd',
	key: 'meta/pack',
	value: { id: 'cx', version: '1.0.0' }
};

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** An empty assessment in a store, with what it sends counted. */
function opened(store: AssessmentStore = memoryAssessments(), afterPaint?: (run: () => void) => void) {
	const sent: Operation[] = [];
	const ways: Send[] = [];
	const firsts: string[] = [];
	let ticks = 0;
	const counted = (send: Send) => (operations: readonly Operation[]) => {
		sent.push(...operations);
		ways.push(send);
		return store[send](operations);
	};
	const assessment = new AssessmentState({
		id: 'd',
		state: new Map([['meta/pack', PACK]]),
		unkept: [PACK],
		store: { append: counted('append'), appendLeaving: counted('appendLeaving') },
		nextStamp: () => `${String(++ticks).padStart(12, '0')}-0000-w`,
		now: () => NOON + ticks * 10_000,
		onFirstAnswer: () => firsts.push('asked'),
		afterPaint
	});
	const kept = async (): Promise<Assessment | null> => {
		const loaded = await store.load('d');
		return loaded.ok && loaded.value ? materialise('d', loaded.value) : null;
	};
	return { assessment, kept, sent, ways, firsts };
}

describe('the frame', () => {
	test('is untitled until a name is typed, and again when it is cleared', () => {
		const { assessment } = opened();
		expect(assessment.frame).toEqual({
			workflow: 'Untitled workflow',
			autonomy: 1,
			depth: 'quick',
			people: []
		});
		assessment.setFrame('workflow', ' Refunds ');
		expect([assessment.frame.workflow, assessment.summary.workflow]).toEqual(['Refunds', 'Refunds']);
		assessment.setFrame('workflow', '  ');
		expect(assessment.frame.workflow).toBe('Untitled workflow');
	});

	test('drops what is cleared or unusable', () => {
		const { assessment } = opened();
		assessment.setFrame('goLive', '2026-12-24');
		assessment.setFrame('teamSize', 12);
		assessment.setFrame('goLive', null);
		assessment.setFrame('teamSize', -1);
		expect(Object.keys(assessment.frame)).toEqual(['workflow', 'autonomy', 'depth', 'people']);
	});

	test('is kept', async () => {
		const { assessment, kept } = opened();
		assessment.setFrame('people', [{ id: 'jo', name: 'Jo', hats: ['maker'] }]);
		await assessment.flush();
		expect((await kept())?.frame.people).toEqual([{ id: 'jo', name: 'Jo', hats: ['maker'] }]);
	});
});

describe('an answer', () => {
	test('is kept at once, and keeps its note through a change of level', async () => {
		const { assessment, kept } = opened();
		assessment.setAnswer('q', { level: 2, note: 'why' });
		assessment.setAnswer('q', { level: 3, evidence: 'document' });
		await assessment.flush();
		expect((await kept())?.answers).toEqual({ q: { level: 3, evidence: 'document', note: 'why' } });
		assessment.setAnswer('q', null);
		expect(assessment.answers).toEqual({ q: { note: 'why' } });
	});

	test('leaves every other answer the object it was', () => {
		const { assessment } = opened();
		assessment.setAnswer('a', { level: 1 });
		const before = assessment.answers.a;
		assessment.setAnswer('b', { level: 2 });
		assessment.setNote('b', 'note');
		expect(assessment.answers.a).toBe(before);
		expect(assessment.answer('a')).toBe(before);
	});

	test('of not applicable is refused without its reason, and nothing is lost', () => {
		const { assessment } = opened();
		assessment.setAnswer('q', { level: 2 });
		expect(assessment.setAnswer('q', { notApplicable: { reason: ' ', approvedBy: 'Jo' } })).toBe(false);
		expect(assessment.answers).toEqual({ q: { level: 2 } });
	});

	test('that says what is there already sends nothing and is no step', () => {
		const { assessment, sent } = opened();
		assessment.setAnswer('q', { level: 2 });
		const before = sent.length;
		assessment.setAnswer('q', { level: 2 });
		assessment.setNote('q', '');
		assessment.undo();
		expect([sent.length, assessment.answers, assessment.canUndo]).toEqual([before + 1, {}, false]);
	});

	test('asks the browser to keep the data when it is the first', () => {
		const { assessment, firsts } = opened();
		assessment.setNote('q', 'only a note');
		assessment.setAnswer('q', { note: 'still only a note' });
		expect(firsts).toEqual([]);
		assessment.setAnswer('q', { unknown: true });
		assessment.setAnswer('r', { level: 0 });
		expect(firsts).toEqual(['asked']);
	});
});

describe('a note', () => {
	const noteKept = async (kept: () => Promise<Assessment | null>) => (await kept())?.answers.q;

	test('is seen at once and kept when the typing rests', async () => {
		const { assessment, kept, sent } = opened();
		for (const text of ['a', 'ab', 'abc']) {
			assessment.setNote('q', text);
			await vi.advanceTimersByTimeAsync(200);
		}
		expect(assessment.answers).toEqual({ q: { note: 'abc' } });
		expect([await noteKept(kept), assessment.saved]).toEqual([undefined, 'saving']);
		await vi.advanceTimersByTimeAsync(100);
		expect([await noteKept(kept), sent.length]).toEqual([{ note: 'abc' }, 2]);
		expect(assessment.saved).toHaveProperty('at');
	});

	const endings: readonly [string, (assessment: AssessmentState) => unknown][] = [
		['the page may be gone', (assessment) => assessment.leave()],
		['somebody waits for it', (assessment) => assessment.flush()],
		['another note begins', (assessment) => assessment.setNote('r', 'x')],
		['an answer is given', (assessment) => assessment.setAnswer('r', { level: 1 })],
		['the frame changes', (assessment) => assessment.setFrame('teamSize', 3)]
	];
	test.each(endings)('is kept before its time when %s', async (_, end) => {
		const { assessment, kept } = opened();
		assessment.setNote('q', 'abc');
		void end(assessment);
		await vi.advanceTimersByTimeAsync(1);
		expect(await noteKept(kept)).toEqual({ note: 'abc' });
	});

	test('and the level of its question are two steps back', () => {
		const { assessment } = opened();
		assessment.setAnswer('q', { level: 3 });
		assessment.setNote('q', 'abc');
		expect([assessment.undo(), assessment.answers]).toEqual([{ what: 'note', of: 'q' }, { q: { level: 3 } }]);
		expect([assessment.undo(), assessment.answers]).toEqual([{ what: 'answer', of: 'q' }, {}]);
	});

	test('goes when its text does', async () => {
		const { assessment, kept } = opened();
		assessment.setNote('q', 'abc');
		await assessment.flush();
		assessment.setNote('q', '');
		expect(assessment.answers).toEqual({});
		await assessment.flush();
		expect((await kept())?.answers).toEqual({});
	});
});

describe('saved', () => {
	/** A store that answers when told to, and how. */
	function slow() {
		const store = memoryAssessments();
		const waiting: ((isFull: boolean) => void)[] = [];
		const append: AssessmentStore['append'] = async (operations) => {
			const isFull = await new Promise<boolean>((resolve) => waiting.push(resolve));
			return isFull ? notStored({ code: 'storage.quota' }) : store.append(operations);
		};
		const answer = async (isFull = false): Promise<void> => {
			waiting.shift()?.(isFull);
			await vi.advanceTimersByTimeAsync(1);
		};
		return { store: { ...store, append }, answer };
	}

	test('is said only when the store has everything', async () => {
		const { store, answer } = slow();
		const { assessment } = opened(store);
		assessment.setAnswer('a', { level: 1 });
		await answer();
		expect(assessment.saved).toBe('saving');
		await answer();
		expect(assessment.saved).toEqual({ at: new Date(NOON + 10_000) });
	});

	test('is not said after a refusal, and the next change takes the refused one along', async () => {
		const { store, answer } = slow();
		const { assessment, kept } = opened(store);
		await answer();
		assessment.setAnswer('a', { level: 1 });
		assessment.setAnswer('b', { level: 2 });
		await answer(true);
		await answer(false);
		expect(assessment.saved).toEqual({ failed: { code: 'storage.quota' } });
		expect([assessment.answers, (await kept())?.answers]).toEqual([
			{ a: { level: 1 }, b: { level: 2 } },
			{ b: { level: 2 } }
		]);
		assessment.setAnswer('c', { level: 3 });
		await answer(false);
		expect(assessment.saved).toHaveProperty('at');
		expect((await kept())?.answers).toEqual(assessment.answers);
	});

	test('is tried again on demand', async () => {
		const { store, answer } = slow();
		const { assessment, kept } = opened(store);
		await answer(true);
		const flushed = assessment.flush();
		await answer(false);
		await flushed;
		expect([assessment.saved, (await kept())?.pack.id]).toEqual([{ at: new Date(NOON) }, 'cx']);
	});

	test('covers the whole document again when the browser lost it', async () => {
		const { store, answer } = slow();
		const { assessment, kept } = opened(store);
		assessment.setAnswer('a', { level: 1 });
		await answer();
		await answer();
		await store.erase('d');
		assessment.setAnswer('b', { level: 2 });
		await answer();
		await answer();
		expect((await kept())?.answers).toEqual({ a: { level: 1 }, b: { level: 2 } });
		expect(assessment.saved).toHaveProperty('at');
		expect(assessment.isRescued).toBe(true);
	});
});

describe('whatever is done', () => {
	type Act = (assessment: AssessmentState) => unknown;
	const question = fc.constantFrom('a', 'b');
	const acts: fc.Arbitrary<Act> = fc.oneof(
		fc.tuple(question, fc.option(arbitrary.answer)).map(
			([q, answer]): Act =>
				(a) =>
					a.setAnswer(q, answer)
		),
		fc.tuple(question, fc.constantFrom('', 'x', 'xy')).map(
			([q, text]): Act =>
				(a) =>
					a.setNote(q, text)
		),
		fc.constantFrom('', 'Refunds', 'Returns').map(
			(name): Act =>
				(a) =>
					a.setFrame('workflow', name)
		),
		fc.option(fc.nat(9)).map(
			(size): Act =>
				(a) =>
					a.setFrame('teamSize', size)
		),
		fc.constant<Act>((a) => a.undo()),
		fc.constant<Act>((a) => a.redo())
	);
	const session = fc.array(acts, { maxLength: 25 });

	test('the store holds what is seen', async () => {
		await fc.assert(
			fc.asyncProperty(session, async (list) => {
				const { assessment, kept } = opened();
				for (const act of list) act(assessment);
				await assessment.flush();
				expect(await kept()).toEqual(assessment.assessment);
			}),
			{ numRuns: 500 }
		);
	});

	test('undo of all and redo of all lead back to it', () => {
		fc.assert(
			fc.property(session, (list) => {
				const { assessment } = opened();
				for (const act of list) act(assessment);
				while (assessment.redo());
				const end = assessment.assessment;
				while (assessment.undo());
				expect([assessment.answers, assessment.frame.workflow]).toEqual([{}, 'Untitled workflow']);
				while (assessment.redo());
				expect(assessment.assessment).toEqual(end);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('an answer whose radio button is checked already', () => {
	/** With frames that are painted when the test says so. */
	function painting() {
		const waiting: (() => void)[] = [];
		const parts = opened(memoryAssessments(), (run) => waiting.push(run));
		const paint = (): void => {
			for (const run of waiting.splice(0)) run();
		};
		return { ...parts, paint };
	}

	test('is taken in once it is painted, and only once', () => {
		const { assessment, sent, firsts, paint } = painting();
		const before = sent.length;
		assessment.pickAnswer('a', { level: 2 });
		expect([assessment.answers, sent.length, firsts]).toEqual([{}, before, []]);
		paint();
		expect(assessment.answers).toEqual({ a: { level: 2 } });
		expect([sent.length, firsts]).toEqual([before + 1, ['asked']]);
		paint();
		expect(sent.length).toBe(before + 1);
	});

	test('is taken in at once where there is no screen', () => {
		const { assessment } = opened();
		assessment.pickAnswer('a', { level: 2 });
		expect(assessment.answers).toEqual({ a: { level: 2 } });
	});

	test('is sent in the same task when the page is left, in the way that needs no answer', () => {
		const { assessment, sent, ways, paint } = painting();
		assessment.pickAnswer('a', { level: 2 });
		assessment.leave();
		expect(sent.at(-1)).toMatchObject({ value: { level: 2 } });
		expect(ways.at(-1)).toBe('appendLeaving');
		const count = sent.length;
		paint();
		expect(sent.length).toBe(count);
	});

	test('is sent again with the rest that is on its way when the page is left, and once only', () => {
		const { assessment, sent, ways } = opened();
		void assessment.setAnswer('a', { level: 2 });
		const before = sent.length;
		assessment.leave();
		expect(sent.slice(before)).toContainEqual(sent[before - 1]);
		expect(ways.at(-1)).toBe('appendLeaving');
		const count = sent.length;
		assessment.leave();
		expect(sent.length).toBe(count);
	});

	test.each<[string, (assessment: AssessmentState) => void]>([
		['another is picked', (assessment) => assessment.pickAnswer('b', { level: 0 })],
		['another question is answered', (assessment) => void assessment.setAnswer('b', { level: 0 })],
		['a note is typed', (assessment) => assessment.setNote('b', 'Seen')],
		['the frame changes', (assessment) => assessment.setFrame('teamSize', 4)],
		['thresholds change', (assessment) => assessment.setThresholds(null)],
		['an entry changes', (assessment) => assessment.setEntry('tasksDone', 't', null)],
		['it is closed', (assessment) => void assessment.flush()],
		['it is removed', (assessment) => assessment.setRemoved(true)],
		['another tab wrote', (assessment) => assessment.join(new Map())]
	])('comes before what is done next: %s', (_, go) => {
		const { assessment, sent } = painting();
		assessment.pickAnswer('a', { level: 2 });
		go(assessment);
		expect(assessment.answer('a')).toEqual({ level: 2 });
		const keys = sent.map(({ key }) => key).filter((key) => !key.startsWith('meta/pack'));
		expect(keys[0]).toContain('a');
	});

	test('and the last of two for one question stands, each a step to undo', () => {
		const { assessment, paint } = painting();
		assessment.pickAnswer('a', { level: 2 });
		assessment.pickAnswer('a', { level: 3 });
		paint();
		expect(assessment.answer('a')).toEqual({ level: 3 });
		assessment.undo();
		expect(assessment.answer('a')).toEqual({ level: 2 });
	});

	test('nothing is called saved while it waits, also where what came before it is', async () => {
		const { assessment, kept } = painting();
		assessment.setAnswer('b', { level: 1 });
		assessment.pickAnswer('a', { level: 2 });
		expect(assessment.saved).toBe('saving');
		await vi.waitUntil(() => assessment.saved !== 'saving');
		expect(assessment.saved).toHaveProperty('at');
		expect((await kept())?.answers).toEqual({ a: { level: 2 }, b: { level: 1 } });
	});

	test('is what undo takes back, also before it is painted', () => {
		const { assessment, paint } = painting();
		assessment.pickAnswer('a', { level: 2 });
		expect(assessment.undo()).toEqual({ what: 'answer', of: 'a' });
		expect(assessment.answers).toEqual({});
		paint();
		expect(assessment.answers).toEqual({});
		assessment.redo();
		expect(assessment.answers).toEqual({ a: { level: 2 } });
	});
});
