/** The keys of one document as the screens read them: an answer that changes touches its own readers only. */
import { SvelteMap } from 'svelte/reactivity';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import {
	answerOf,
	answeringOf,
	answersOf,
	familiesOf,
	frameOf,
	isExample,
	materialise,
	packOf,
	questionsOf,
	thresholdsOf
} from '#lib/core/assessment/document.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Json } from '#lib/core/assessment/json.ts';
import type { Family } from '#lib/core/assessment/keys.ts';
import { isFrameKey, noteKey, questionOfKey } from '#lib/core/assessment/keys.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { fold, join, operationsOf, valueAt } from '#lib/core/assessment/operation.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { Answering } from '#lib/core/assessment/response.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { countAnswered, summarise } from '#lib/core/assessment/summary.ts';

export class DocumentView {
	readonly #id: string;
	/** By question, a note that is still being typed included. */
	readonly #answers: SvelteMap<string, Answer>;
	#state: DocumentState = $state.raw(new Map());
	#frame: Frame = $state.raw(frameOf(new Map()));
	#families: Pick<Assessment, Family> = $state.raw({});

	/** The same object until another pack is answered. */
	readonly pack: PackReference = $derived.by(() => packOf(this.#state));
	/** The thresholds of this assessment; null where the pack's hold. */
	readonly thresholds: Thresholds | null = $derived.by(() => thresholdsOf(this.#state));
	/** All answers. An answer that did not change is the same object as before. */
	readonly answers: Answers = $derived.by(() => Object.fromEntries(this.#answers));
	/** Questions that are settled in one way or another. */
	readonly answered: number = $derived.by(() => countAnswered(this.answers));
	/** Whether it is the worked example. */
	readonly example: boolean = $derived.by(() => isExample(this.#state));
	/** The round of a workshop that it answers for one respondent; null on every other document. */
	readonly answering: Answering | null = $derived.by(() => answeringOf(this.#state));
	/** Reads the whole document: where one part of it is wanted, that is cheaper to ask for. */
	readonly summary: AssessmentSummary = $derived.by(() => summarise(this.#id, this.#state));
	/** The document as it would be saved now. */
	readonly assessment: Assessment = $derived.by(() => ({
		...materialise(this.#id, this.#state, this.#families),
		frame: this.#frame,
		answers: this.answers
	}));

	constructor(id: string, state: DocumentState) {
		this.#id = id;
		this.#answers = new SvelteMap(Object.entries(answersOf(state)));
		this.#state = state;
		this.#frame = frameOf(state);
		this.#families = familiesOf(state);
	}

	get state(): DocumentState {
		return this.#state;
	}

	get frame(): Frame {
		return this.#frame;
	}

	/** Milestones, decisions, edits: all that is kept by family. A family that did not change is the same object. */
	get families(): Pick<Assessment, Family> {
		return this.#families;
	}

	answer(question: string): Answer | undefined {
		return this.#answers.get(question);
	}

	/** What a key holds; null when it is not set. */
	read(key: string): Json {
		return valueAt(this.#state, key);
	}

	/** Takes operations of this document in. */
	fold(operations: readonly Operation[]): void {
		this.#state = fold(operations, this.#state);
		const touched = operations.map(({ key }) => key);
		this.#families = familiesOf(this.#state, this.#families, touched);
		if (operations.some(({ key }) => isFrameKey(key))) this.#frame = frameOf(this.#state);
		for (const { key } of operations) this.#refresh(questionOfKey(key));
	}

	/** Takes in what somebody else knows of this document. */
	join(state: DocumentState): void {
		this.#state = join(this.#state, state);
		this.#frame = frameOf(this.#state);
		this.#families = familiesOf(this.#state);
		for (const question of questionsOf(state)) this.#refresh(question);
	}

	/** Shows a note that is not written yet, until the next change of its question. */
	showNote(question: string, note: string): void {
		const typed = new Map([...this.#state, [noteKey(question), { stamp: '', value: note || null }]]);
		this.#refresh(question, typed);
	}

	/** All that was ever said of this document, deletions included. */
	operations(): Operation[] {
		return operationsOf(this.#id, this.#state);
	}

	#refresh(question: string | null, state = this.#state): void {
		if (question === null) return;
		const answer = answerOf(state, question);
		if (answer) this.#answers.set(question, answer);
		else this.#answers.delete(question);
	}
}
