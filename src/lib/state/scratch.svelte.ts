/** A scratch copy of an open assessment: only what it says otherwise, until that is kept or discarded. */
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { MovedOn, ScratchChanges } from '#lib/core/assessment/scratch-changes.ts';
import {
	NO_CHANGES,
	applyChanges,
	changeAnswers,
	changeAutonomy,
	changeEntries,
	changeThresholds,
	movedOn,
	remaining
} from '#lib/core/assessment/scratch-changes.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { Evaluated } from './evaluation.svelte.ts';

/** What of an open assessment a scratch copy reads, and where it writes what is kept. */
export type Copied = Evaluated & Pick<AssessmentState, 'change'>;

/** One change, as it can be taken back. */
export type ChangedThing = { readonly question: string } | 'autonomy' | 'thresholds';

export class Scratch {
	readonly #open: Copied;
	#changes = $state.raw<ScratchChanges>(NO_CHANGES);
	#past = $state.raw<readonly ScratchChanges[]>([]);
	#undone = $state.raw<readonly ScratchChanges[]>([]);

	constructor(open: Copied) {
		this.#open = open;
	}

	/** What makes a difference to the assessment as it is now. */
	get changes(): ScratchChanges {
		return remaining(this.#changes, this.#real);
	}

	/** What was changed here and meanwhile became something else in the assessment. */
	get moved(): MovedOn {
		return movedOn(this.#changes, this.#real);
	}

	/** The assessment with the changes. */
	get document(): Evaluated {
		return applyChanges(this.#real, this.#changes);
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Answers questions otherwise, as one step; null is unanswered. */
	setAnswers(answers: Readonly<Record<string, Answer | null>>): void {
		this.#become(changeAnswers(this.#changes, this.#real, $state.snapshot(answers)));
	}

	setAutonomy(autonomy: Autonomy): void {
		this.#become(changeAutonomy(this.#changes, this.#real, autonomy));
	}

	/** Null is the pack's. They must not fall as autonomy rises. */
	setThresholds(thresholds: Thresholds | null): void {
		this.#become(changeThresholds(this.#changes, this.#real, thresholds));
	}

	/** Lets one thing be as the assessment has it. */
	takeBack(thing: ChangedThing): void {
		if (typeof thing === 'string') this.#become({ ...this.#changes, [thing]: null });
		else this.setAnswers({ [thing.question]: this.#real.answers[thing.question] ?? null });
	}

	/** Drops all changes; a step that can be undone like any other. */
	discard(): void {
		this.#become(NO_CHANGES);
	}

	/** Takes the last step back; nothing happens when there is none. */
	undo(): void {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#undone = [...this.#undone, this.#changes];
		this.#changes = last;
	}

	/** Makes the step that was taken back last again. */
	redo(): void {
		const next = this.#undone.at(-1);
		if (!next) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#past = [...this.#past, this.#changes];
		this.#changes = next;
	}

	/** Writes what differs into the assessment, as one step to undo there; the scratch copy is empty after it. */
	keep(): void {
		this.#open.change({ what: 'several', of: '' }, changeEntries(this.#changes, this.#real));
		this.#changes = NO_CHANGES;
		this.#past = [];
		this.#undone = [];
	}

	get #real(): Evaluated {
		const { frame, answers, thresholds, families } = this.#open;
		return { frame, answers, thresholds, families };
	}

	#become(changes: ScratchChanges): void {
		this.#past = [...this.#past, this.#changes];
		this.#undone = [];
		this.#changes = changes;
	}
}

/** One for each assessment that was opened in this tab: they last as long as the tab does, from page to page. */
const scratches = new WeakMap<Copied, Scratch>();

/** The scratch copy of an open assessment. */
export function scratchOf(open: Copied): Scratch {
	const scratch = scratches.get(open) ?? new Scratch(open);
	scratches.set(open, scratch);
	return scratch;
}
