import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, History, Step } from '#lib/core/assessment/history.ts';
import { EMPTY_HISTORY, record, redo, undo } from '#lib/core/assessment/history.ts';
import type { Json } from '#lib/core/assessment/json.ts';

/** What a user sees, with its history: the smallest thing that can be undone. */
class Page {
	readonly values = new Map<string, Json>();
	history: History = EMPTY_HISTORY;

	read = (key: string): Json => this.values.get(key) ?? null;

	set(key: string, after: Json, at = 0, typed = false): void {
		const change: Change = {
			label: { what: 'answer', of: key },
			edits: [{ key, before: this.read(key), after }],
			at,
			typed
		};
		this.history = record(this.history, change);
		this.write(key, after);
	}

	write(key: string, value: Json): void {
		if (value === null) this.values.delete(key);
		else this.values.set(key, value);
	}

	step(step: Step | null): string | null {
		if (!step) return null;
		this.history = step.history;
		for (const [key, value] of step.entries) this.write(key, value);
		return step.label.of;
	}

	undo = (): string | null => this.step(undo(this.history, this.read));
	redo = (): string | null => this.step(redo(this.history, this.read));
	get seen(): Record<string, Json> {
		return Object.fromEntries(this.values);
	}
}

const edits = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.nat(3)) }), {
	maxLength: 20
});

describe('undo', () => {
	test('of everything leads back to the start, and redo of everything to the end', () => {
		fc.assert(
			fc.property(edits, (list) => {
				const page = new Page();
				for (const { key, value } of list) page.set(key, value);
				const end = page.seen;
				while (page.undo() !== null);
				expect(page.seen).toEqual({});
				while (page.redo() !== null);
				expect(page.seen).toEqual(end);
			})
		);
	});

	test('then redo is identity, at every point', () => {
		fc.assert(
			fc.property(edits, fc.nat(20), (list, back) => {
				const page = new Page();
				for (const { key, value } of list) page.set(key, value);
				for (let step = 0; step < back; step++) page.undo();
				const [seen, history] = [page.seen, page.history];
				if (page.undo() === null) return;
				page.redo();
				expect(page.seen).toEqual(seen);
				expect(page.history.done.length).toBe(history.done.length);
			})
		);
	});

	test('says what it took back, and nothing when there is nothing', () => {
		const page = new Page();
		page.set('a', 1);
		page.set('b', 1);
		expect([page.undo(), page.undo(), page.undo(), page.redo(), page.redo(), page.redo()]).toEqual([
			'b',
			'a',
			null,
			'a',
			'b',
			null
		]);
	});

	test('leaves alone what somebody else has written since', () => {
		const page = new Page();
		page.set('a', 'mine');
		page.set('b', 'mine');
		page.write('b', 'theirs');
		expect(page.undo()).toBe('a');
		expect(page.seen).toEqual({ b: 'theirs' });
	});

	test('forgets what could be redone when something new is done', () => {
		const page = new Page();
		page.set('a', 1);
		page.undo();
		page.set('b', 2);
		expect(page.redo()).toBeNull();
	});

	test('does not count a change that changes nothing', () => {
		const page = new Page();
		page.set('a', 1);
		page.set('a', 1);
		page.undo();
		expect(page.seen).toEqual({});
	});
});

describe('typing', () => {
	const typing = (...strokes: readonly [text: string, at: number][]): Page => {
		const page = new Page();
		for (const [text, at] of strokes) page.set('note', text, at, true);
		return page;
	};

	test('that goes on is one step', () => {
		const page = typing(['a', 0], ['ab', 1000], ['abc', 2500]);
		page.undo();
		expect(page.seen).toEqual({});
	});

	test('after a pause is a new step', () => {
		const page = typing(['a', 0], ['ab', 10_000]);
		page.undo();
		expect(page.seen).toEqual({ note: 'a' });
	});

	test('elsewhere is a new step', () => {
		const page = typing(['a', 0]);
		page.set('other', 'b', 10, true);
		page.undo();
		expect(page.seen).toEqual({ note: 'a' });
	});

	test('that ends where it began leaves no step', () => {
		const page = new Page();
		page.set('note', 'a', 0);
		page.set('note', 'ab', 10_000, true);
		page.set('note', 'a', 10_100, true);
		page.undo();
		expect(page.seen).toEqual({});
	});

	test('after a redo is a new step', () => {
		const page = typing(['a', 0]);
		page.undo();
		page.redo();
		page.set('note', 'ab', 100, true);
		page.undo();
		expect(page.seen).toEqual({ note: 'a' });
	});

	test('of a level is never joined', () => {
		const page = new Page();
		page.set('level', 1, 0);
		page.set('level', 2, 1);
		page.undo();
		expect(page.seen).toEqual({ level: 1 });
	});
});
