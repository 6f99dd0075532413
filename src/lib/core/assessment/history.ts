/** Undo and redo: what the user did, as edits whose inverse is written as new operations. Nothing is ever unwritten. */
import type { Json } from './json.ts';
import type { Family } from './keys.ts';
import { sameJson } from './json.ts';
import type { Entry } from './operation.ts';

/** One key before and after; null is "not there". */
export interface Edit {
	readonly key: string;
	readonly before: Json;
	readonly after: Json;
}

/**
 * What a change was about, for "Undo: …" and for showing the place. `of` is a question, a frame field, a pack's id,
 * or the id of an entry of a family; `several` is a change of many things at once, such as a repair.
 */
export interface ChangeLabel {
	readonly what:
		'answer' | 'note' | 'frame' | 'pack' | 'thresholds' | 'report' | 'answering' | Family | 'several';
	readonly of: string;
}

export interface Change {
	readonly label: ChangeLabel;
	readonly edits: readonly Edit[];
	/** Milliseconds since 1970 of its last edit. */
	readonly at: number;
	/** Typing: a next change of the same key soon after belongs to this one. */
	readonly typed: boolean;
	/** What is written slice by slice is one step: slices of one have the same number. */
	readonly step?: number | undefined;
}

export interface History {
	/** Oldest first. */
	readonly done: readonly Change[];
	/** The one to redo next is last. */
	readonly undone: readonly Change[];
}

/** A step back or forth: what to write, what it was about, and the history after it. */
export interface Step {
	readonly label: ChangeLabel;
	readonly entries: readonly Entry[];
	readonly history: History;
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** A pause in typing that begins a new step; ours, long enough for a thought within a sentence. */
const TYPING_PAUSE_MILLISECONDS = 3000;
/** Steps kept; ours, far beyond what anybody walks back. */
const STEPS_KEPT = 500;

const changes = ({ before, after }: Edit): boolean => !sameJson(before, after);
const onlyKey = ({ edits }: Change): string | undefined => (edits.length === 1 ? edits[0]?.key : undefined);

function continues(last: Change, change: Change): boolean {
	if (change.step !== undefined) return change.step === last.step;
	const isTyping = last.typed && change.typed && change.at - last.at <= TYPING_PAUSE_MILLISECONDS;
	return isTyping && onlyKey(last) !== undefined && onlyKey(last) === onlyKey(change);
}

/** Both changes as one: from before the first to after the second. */
function merged(first: Change, second: Change): Change {
	const edits = new Map(first.edits.map((edit) => [edit.key, edit]));
	for (const edit of second.edits) {
		const whole = { ...edit, before: (edits.get(edit.key) ?? edit).before };
		if (changes(whole)) edits.set(edit.key, whole);
		else edits.delete(edit.key);
	}
	return { ...second, edits: [...edits.values()] };
}

/** The history with a change added; what was undone before it can no longer be redone. */
export function record(history: History, change: Change): History {
	const last = history.done.at(-1);
	const before = last && continues(last, change) ? history.done.slice(0, -1) : history.done;
	const added = last && before !== history.done ? merged(last, change) : change;
	const done = added.edits.some(changes) ? [...before, added] : before;
	return { done: done.slice(-STEPS_KEPT), undone: [] };
}

type Read = (key: string) => Json;

/** The change without edits whose key somebody else has written since: their work is not ours to take back. */
const stillOurs = (change: Change, side: 'before' | 'after', read: Read): Change => ({
	...change,
	edits: change.edits.filter((edit) => sameJson(edit[side], read(edit.key)))
});

/** The last change of a list that can still be stepped over, and the changes before it. */
function lastUsable(
	list: readonly Change[],
	side: 'before' | 'after',
	read: Read
): [Change, readonly Change[]] | null {
	for (let index = list.length - 1; index >= 0; index--) {
		const change = list[index];
		const ours = change && stillOurs(change, side, read);
		if (ours && ours.edits.length > 0) return [ours, list.slice(0, index)];
	}
	return null;
}

/** One step back, or null when there is none. `read` gives what a key holds now. */
export function undo(history: History, read: Read): Step | null {
	const found = lastUsable(history.done, 'after', read);
	if (!found) return null;
	const [change, done] = found;
	const entries = change.edits.map(({ key, before }): Entry => [key, before]);
	// Typing that goes on after an undo is a new step.
	const undone = [...history.undone, { ...change, typed: false }];
	return { label: change.label, entries, history: { done, undone } };
}

/** One step forth again, or null when nothing was undone since the last change. */
export function redo(history: History, read: Read): Step | null {
	const found = lastUsable(history.undone, 'before', read);
	if (!found) return null;
	const [change, undone] = found;
	const entries = change.edits.map(({ key, after }): Entry => [key, after]);
	return { label: change.label, entries, history: { done: [...history.done, change], undone } };
}
