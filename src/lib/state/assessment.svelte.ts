/** The assessment that is open: what it says, what can be undone, and whether it is kept. */
import { flushSync } from 'svelte';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Stamp } from '#lib/core/assessment/clock.ts';
import { wallOf } from '#lib/core/assessment/clock.ts';
import { answerEntries } from '#lib/core/assessment/document.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Change, ChangeLabel, History, Step } from '#lib/core/assessment/history.ts';
import { EMPTY_HISTORY, record, redo, undo } from '#lib/core/assessment/history.ts';
import type { Json } from '#lib/core/assessment/json.ts';
import { sameJson } from '#lib/core/assessment/json.ts';
import type { Family } from '#lib/core/assessment/keys.ts';
import {
	ANSWERING_KEY,
	FILED_KEY,
	PACK_KEY,
	REMOVED_KEY,
	THRESHOLDS_KEY,
	familyKey,
	frameKey,
	noteKey
} from '#lib/core/assessment/keys.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { DocumentState, Entry, Operation } from '#lib/core/assessment/operation.ts';
import { latestStamp } from '#lib/core/assessment/operation.ts';
import type { MergeChange } from '#lib/core/assessment/merge-file.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { Answering } from '#lib/core/assessment/response.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { tidyAnswer, tidyNote } from '#lib/core/assessment/tidy-answer.ts';
import { tidyFrame } from '#lib/core/assessment/tidy-frame.ts';
import type { AssessmentStore } from '#lib/storage/assessment-store.ts';
import { DocumentView } from './document-view.svelte.ts';
import { PickedAnswer } from './picked-answer.ts';
import type { Saved, Send } from './save-queue.svelte.ts';
import { SaveQueue } from './save-queue.svelte.ts';
import { TypedNote } from './typed-note.svelte.ts';

type EntryOf<F extends Family> = NonNullable<Assessment[F]>[string];

/** Fields typed letter by letter: typing that goes on is one step to undo. */
const TYPED_FIELDS: readonly string[] = ['workflow', 'organisation', 'outcome', 'monthlyVolume', 'teamSize'];

export interface AssessmentStateOptions {
	readonly id: string;
	readonly state: DocumentState;
	/** Those operations of `state` that the store does not have yet. */
	readonly unkept?: readonly Operation[];
	readonly store: Pick<AssessmentStore, Send>;
	readonly nextStamp: () => Stamp;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Calls back once the next frame is on the screen; at once where there is no screen. */
	readonly afterPaint?: ((run: () => void) => void) | undefined;
	/** Called when the first question of an assessment without answers is answered. */
	readonly onFirstAnswer?: () => void;
}

export class AssessmentState {
	readonly id: string;
	readonly #options: AssessmentStateOptions;
	readonly #view: DocumentView;
	readonly #queue: SaveQueue;
	#history = $state.raw<History>(EMPTY_HISTORY);
	readonly #picked: PickedAnswer<Send>;
	readonly #note = new TypedNote<Send>((...typed) => this.#setNote(...typed));

	constructor(options: AssessmentStateOptions) {
		const { id, state, store, now, unkept = [], afterPaint = (run) => run() } = options;
		this.#picked = new PickedAnswer((...picked) => this.#setAnswer(...picked), afterPaint);
		this.id = id;
		this.#options = options;
		this.#view = new DocumentView(id, state);
		const everything = (): Operation[] => this.#view.operations();
		const sendShown = (): void => void this.#picked.settle();
		this.#queue = new SaveQueue({ store, everything, now, keptAt: wallOf(latestStamp(state)), sendShown });
		this.#queue.add(unkept);
	}

	/** The pack it answers. */
	get pack(): PackReference {
		return this.#view.pack;
	}

	get frame(): Frame {
		return this.#view.frame;
	}

	/** All answers. An answer that did not change is the same object as before. */
	get answers(): Answers {
		return this.#view.answers;
	}

	/** What one question was answered with: who reads this hears of no other answer that changes. */
	answer(question: string): Answer | undefined {
		return this.#view.answer(question);
	}

	/** The thresholds of this assessment; null where the pack's hold. */
	get thresholds(): Thresholds | null {
		return this.#view.thresholds;
	}

	/** Milestones, decisions, edits of plan and matrix: all that is kept by family. */
	get families(): Pick<Assessment, Family> {
		return this.#view.families;
	}

	/** The document as it would be saved now. */
	get assessment(): Assessment {
		return this.#view.assessment;
	}

	/** Questions that are settled in one way or another; one with only a note does not count. */
	get answered(): number {
		return this.#view.answered;
	}

	/** Whether it is the worked example, whose figures are invented. */
	get example(): boolean {
		return this.#view.example;
	}

	/** The round of a workshop that it answers for one respondent; null on every other document. */
	get answering(): Answering | null {
		return this.#view.answering;
	}

	/** The line of this assessment in the list of assessments. */
	get summary(): AssessmentSummary {
		return this.#view.summary;
	}

	/** `at` is set only after the disk has everything; a note being typed is not saved yet. */
	get saved(): Saved {
		return this.#note.isWaiting ? 'saving' : this.#queue.saved;
	}

	/** Whether this browser had lost it under the open page, and it was kept again from what is here. */
	get isRescued(): boolean {
		return this.#queue.isRescued;
	}

	get canUndo(): boolean {
		return this.#history.done.length > 0 || this.#note.isWaiting;
	}

	get canRedo(): boolean {
		return this.#history.undone.length > 0 && !this.#note.isWaiting;
	}

	/** Sets a field of the frame to what is usable of `value`; nothing usable or null clears it. */
	setFrame<K extends keyof Frame>(field: K, value: Frame[K] | null): void {
		const given = $state.snapshot<unknown>(value ?? null) as Required<Frame>[K] | null;
		const kept = given === null ? null : tidyFrame(field, given);
		this.#change({ what: 'frame', of: field }, [[frameKey(field), kept]], {
			typed: TYPED_FIELDS.includes(field)
		});
	}

	/**
	 * Answers a question; null takes the answer away. Either keeps the note, unless the answer brings its own.
	 * False, and nothing changed, when a not applicable lacks its reason or who approved it.
	 */
	setAnswer(question: string, answer: Answer | null): boolean {
		this.#picked.settle();
		return this.#setAnswer(question, answer);
	}

	/**
	 * The same for a radio button that the browser has checked by itself: what follows from the answer waits until
	 * that is painted. Whatever else is done before, leaving the page included, comes after this answer.
	 */
	pickAnswer(question: string, answer: Answer): void {
		this.#picked.hold(question, answer);
	}

	/** Holds this assessment to thresholds of its own; null: to the pack's again. They must not fall as autonomy rises. */
	setThresholds(thresholds: Thresholds | null): void {
		const kept = thresholds && $state.snapshot<Thresholds>(thresholds);
		this.#change({ what: 'thresholds', of: '' }, [[THRESHOLDS_KEY, kept]]);
	}

	/** Sets one entry of a family, such as a milestone or an edit of a task; null takes it away. */
	setEntry<F extends Family>(family: F, id: string, entry: EntryOf<F> | null): void {
		const kept = $state.snapshot<unknown>(entry) as Json;
		this.#change({ what: family, of: id }, [[familyKey(family, id), kept]]);
	}

	/**
	 * Makes a change of several keys as one step to undo. The caller has tidied the values. Changes with the same
	 * `step`, one after another, are one: what is too much for one moment is written in slices.
	 */
	change(label: ChangeLabel, entries: readonly Entry[], step?: number): void {
		this.#change(label, entries, { step });
	}

	/** Moves on to another edition of the pack, with what its answers become, as one step to undo. */
	movePack(pack: PackReference, entries: readonly Entry[]): void {
		this.#change({ what: 'pack', of: pack.id }, [[PACK_KEY, pack], ...entries]);
	}

	/** Shows the note at once and writes it when the typing rests; an empty text removes it. */
	setNote(question: string, text: string): void {
		this.#picked.settle();
		const note = tidyNote(text);
		this.#note.hold(question, note);
		this.#view.showNote(question, note);
	}

	/** Takes the last change back; what it was about, or null when there was none. */
	undo(): ChangeLabel | null {
		// Painted as an answer first: a radio button that was never checked for us would not be unchecked either.
		if (this.#picked.settle()) flushSync();
		this.#settle();
		return this.#step(undo(this.#history, this.#read));
	}

	/** Makes the change that was taken back last again; what it was about, or null when there was none. */
	redo(): ChangeLabel | null {
		this.#settle();
		return this.#step(redo(this.#history, this.#read));
	}

	/** Writes the note being typed, tries again what was refused; resolves when nothing is on its way. */
	async flush(): Promise<void> {
		this.#settle();
		this.#queue.add([]);
		await this.#queue.settled();
	}

	/** The page may be gone in a moment: writes the note being typed, and what is on its way, in the way that needs no answer. */
	leave(): void {
		this.#settle('appendLeaving');
		this.#queue.add([], 'appendLeaving');
	}

	/** Takes it off the list of assessments, or back onto it; not a step to undo. */
	setRemoved(isRemoved: boolean): void {
		this.#settle();
		this.#write([[REMOVED_KEY, isRemoved || null]]);
	}

	/** Every key as it is now, with its stamp; a note being typed is not in it yet. */
	get state(): DocumentState {
		return this.#view.state;
	}

	/** Joins what a file says, as one step to undo; `changesIn` names what that changes here. */
	merge(operations: readonly Operation[], changesIn: (state: DocumentState) => readonly MergeChange[]): void {
		this.#settle();
		const changes = changesIn(this.#view.state);
		const label = { what: 'several', of: '' } as const;
		this.#history = record(this.#history, { label, edits: changes, at: this.#options.now(), typed: false });
		this.#view.fold(operations);
		this.#queue.add(operations);
	}

	/** Whether a file of it was ever saved from this browser. */
	get isFiled(): boolean {
		return this.#view.state.has(FILED_KEY);
	}

	/** A file of it was saved; not a step to undo. */
	setFiled(): void {
		this.#write([[FILED_KEY, this.#options.now()]]);
	}

	/** Who answers for which perspective, and when it was handed in; not a step to undo. */
	setAnswering(answering: Answering): void {
		this.#settle();
		this.#write([[ANSWERING_KEY, $state.snapshot<unknown>(answering)]]);
	}

	/** Takes in what the store or another tab knows of this document. */
	join(state: DocumentState): void {
		this.#settle();
		this.#view.join(state);
	}

	#setAnswer(question: string, answer: Answer | null, send?: Send): boolean {
		const kept = answer === null ? null : tidyAnswer($state.snapshot<Answer>(answer));
		if (answer !== null && kept === null) return false;
		const before = this.answered;
		this.#change({ what: 'answer', of: question }, answerEntries(question, kept), {}, send);
		if (before === 0 && this.answered > 0) this.#options.onFirstAnswer?.();
		return true;
	}

	readonly #read = (key: string): Json => this.#view.read(key);

	#setNote(question: string, text: string, send?: Send): void {
		this.#change({ what: 'note', of: question }, [[noteKey(question), text || null]], { typed: true }, send);
	}

	/** Takes in what the page shows already. */
	#settle(send?: Send): void {
		this.#picked.settle(send);
		this.#note.settle(send);
	}

	/** Writes what differs from what is there, as one step to undo. */
	#change(
		label: ChangeLabel,
		entries: readonly Entry[],
		{ typed = false, step }: Partial<Pick<Change, 'typed' | 'step'>> = {},
		send?: Send
	): void {
		this.#settle();
		const edits = entries
			.map(([key, after]) => ({ key, before: this.#read(key), after }))
			.filter(({ before, after }) => !sameJson(before, after));
		if (edits.length === 0) return;
		this.#history = record(this.#history, { label, edits, at: this.#options.now(), typed, step });
		const changed = edits.map(({ key, after }): Entry => [key, after]);
		this.#write(changed, send);
	}

	#step(step: Step | null): ChangeLabel | null {
		if (!step) return null;
		this.#history = step.history;
		this.#write(step.entries);
		return step.label;
	}

	#write(entries: readonly Entry[], send?: Send): void {
		const { id, nextStamp } = this.#options;
		const operations = entries.map(([key, value]) => ({ stamp: nextStamp(), document: id, key, value }));
		this.#view.fold(operations);
		this.#queue.add(operations, send);
	}
}
