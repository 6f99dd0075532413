/** Sends operations to the store as they come, and keeps those it refused until it takes them. */
import type { Operation } from '#lib/core/assessment/operation.ts';
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import type { AssessmentStore } from '#lib/storage/assessment-store.ts';

/** When all was last known to be on the disk, that something is on its way, or why it is not kept. */
export type Saved = { readonly at: Date } | 'saving' | { readonly failed: StorageIssue };

/** The usual way, or the one for a page that may be gone in a moment. */
export type Send = 'append' | 'appendLeaving';

export interface SaveQueueOptions {
	readonly store: Pick<AssessmentStore, Send>;
	/** Every operation of the document: what to send when the store lost it. */
	readonly everything: () => readonly Operation[];
	readonly now: () => number;
	/** Milliseconds since 1970 of the last change that is already kept. */
	readonly keptAt: number;
	/** Sends what the page shows and has not sent: called before anything is called saved. */
	readonly sendShown: () => void;
}

export class SaveQueue {
	readonly #options: SaveQueueOptions;
	/** What is on its way the usual way, of which a page that is left would not hear any more. */
	readonly #sending = new Map<Promise<void>, readonly Operation[]>();
	/** Kept here until the store takes them: sending one twice is harmless, losing one is not. */
	#refused: readonly Operation[] = [];
	#saved = $state.raw<Saved>('saving');
	#isRescued = $state.raw(false);

	constructor(options: SaveQueueOptions) {
		this.#options = options;
		this.#saved = { at: new Date(options.keptAt) };
	}

	get saved(): Saved {
		return this.#saved;
	}

	/** Whether the store had lost the document, and was given all of it again. */
	get isRescued(): boolean {
		return this.#isRescued;
	}

	/** Sends the operations at once, with those that were refused before; a leaving page also what is on its way. */
	add(operations: readonly Operation[], send: Send = 'append'): void {
		const again = send === 'appendLeaving' ? this.#takeUnderWay() : [];
		const batch = [...again, ...this.#refused, ...operations];
		if (batch.length === 0) return;
		this.#refused = [];
		this.#saved = 'saving';
		const sending = this.#outcome(batch, send).then((outcome) => {
			this.#sending.delete(sending);
			this.#heard(batch, outcome);
		});
		this.#sending.set(sending, send === 'append' ? batch : []);
	}

	/** Resolves when nothing is on its way any more, kept or refused. */
	async settled(): Promise<void> {
		while (this.#sending.size > 0) await Promise.all(this.#sending.keys());
	}

	#takeUnderWay(): readonly Operation[] {
		const batches = [...this.#sending.values()];
		for (const sending of this.#sending.keys()) this.#sending.set(sending, []);
		return batches.flat();
	}

	async #outcome(batch: readonly Operation[], send: Send): Promise<Stored<null>> {
		const { store, everything } = this.#options;
		const outcome = await store[send](batch);
		const isGone = !outcome.ok && outcome.issue.code === 'storage.gone';
		// The user cleared the browser's data under an open page: what is on the screen is all there is.
		if (!isGone) return outcome;
		const again = await store.append(everything());
		this.#isRescued = again.ok;
		return again;
	}

	#heard(batch: readonly Operation[], outcome: Stored<null>): void {
		if (!outcome.ok) {
			this.#refused = [...this.#refused, ...batch];
			this.#saved = { failed: outcome.issue };
			return;
		}
		if (!this.#isAllKept()) return;
		this.#options.sendShown();
		if (this.#isAllKept()) this.#saved = { at: new Date(this.#options.now()) };
	}

	#isAllKept(): boolean {
		return this.#refused.length === 0 && this.#sending.size === 0;
	}
}
