/** Every assessment kept here: the list, the documents touched since the page was loaded, the clock of their changes. */
import { SvelteMap } from 'svelte/reactivity';
import type { Clock, Stamp } from '#lib/core/assessment/clock.ts';
import { receive, stampOf, startClock, tick } from '#lib/core/assessment/clock.ts';
import type { DocumentState, Entry, Operation } from '#lib/core/assessment/operation.ts';
import { fold, latestStamp } from '#lib/core/assessment/operation.ts';
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { writerName } from '#lib/core/assessment/writer-name.ts';
import type { AssessmentStore, OpenedStore } from '#lib/storage/assessment-store.ts';
import { AssessmentState } from './assessment.svelte.ts';

/** Of a random id, enough to tell page loads of one browser apart. */
const VISIT_LENGTH = 8;

/** How long a removed assessment can be brought back; at the next start after that it is erased. */
export const REMOVED_KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

export interface LibraryOptions {
	readonly openStore: () => Promise<Pick<OpenedStore, 'store' | 'issue'>>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly newId: () => string;
	/** This browser, in the stamps of its changes. */
	readonly browser: string;
	/** Calls back once the next frame is on the screen. */
	readonly afterPaint?: (run: () => void) => void;
}

export class Library {
	readonly #options: LibraryOptions;
	/** Kept after switching away: one may still have a change to keep, and its steps to undo. */
	readonly #held = new SvelteMap<string, AssessmentState>();
	#clock: Clock;
	#opening: Promise<AssessmentStore> | null = null;
	#store = $state.raw<AssessmentStore | null>(null);
	#kept = $state.raw<readonly AssessmentSummary[]>([]);
	#issue = $state.raw<StorageIssue | null>(null);

	/** Removed ones included, every held document as it is now, newest change first. */
	readonly list: readonly AssessmentSummary[] = $derived.by(() =>
		this.#kept.map((line) => this.#held.get(line.id)?.summary ?? line).sort((a, b) => b.updated - a.updated)
	);

	constructor(options: LibraryOptions) {
		this.#options = options;
		// A name for this page load: a copied tab is another writer.
		this.#clock = startClock(writerName(options.browser, options.newId().slice(0, VISIT_LENGTH)));
	}

	/** What storage refused last, outside the documents, which have their own. */
	get issue(): StorageIssue | null {
		return this.#issue;
	}

	get isLasting(): boolean {
		return this.#store?.lasting ?? true;
	}

	/** Opens the store, once, and reads the list. */
	open(): Promise<AssessmentStore> {
		this.#opening ??= this.#openOnce();
		return this.#opening;
	}

	/** The document, joined with what the store knows of it now; null when it is nowhere or cannot be read. */
	async find(id: string): Promise<AssessmentState | null> {
		const store = await this.open();
		const state = this.take(await store.load(id));
		const held = this.#held.get(id);
		if (state) this.#clock = receive(this.#clock, latestStamp(state));
		if (!held) return state && this.#hold(store, id, state);
		// Another tab may have changed it. What is held here counts also when the store fails.
		if (state) held.join(state);
		return held;
	}

	/** A new document of these entries, under the id wanted or another when that is taken; kept, or with its issue. */
	add(entries: readonly Entry[], wantedId?: string): Promise<AssessmentState> {
		const set = entries.filter(([, value]) => value !== null);
		return this.addOperations(
			(document) => set.map(([key, value]) => ({ stamp: this.nextStamp(), document, key, value })),
			wantedId
		);
	}

	/** The same of operations, made once the id is known. */
	async addOperations(
		make: (id: string) => readonly Operation[],
		wantedId?: string
	): Promise<AssessmentState> {
		const store = await this.open();
		const isFree = wantedId !== undefined && !this.#kept.some(({ id }) => id === wantedId);
		const id = isFree ? wantedId : this.#options.newId();
		const operations = make(id);
		const state = fold(operations);
		this.#clock = receive(this.#clock, latestStamp(state));
		const document = this.#hold(store, id, state, operations);
		this.#kept = [...this.#kept, document.summary];
		await document.flush();
		return document;
	}

	/** Changes a document and waits until that is kept; what storage says against it becomes the issue. */
	async change(id: string, run: (document: AssessmentState) => void): Promise<void> {
		const document = await this.find(id);
		if (!document) return;
		run(document);
		await document.flush();
		const { saved } = document;
		if (typeof saved === 'object' && 'failed' in saved) this.#issue = saved.failed;
	}

	/** What storage gave; null, and the issue to show, when it failed. */
	take<T>(outcome: Stored<T>): T | null {
		if (outcome.ok) return outcome.value;
		this.#issue = outcome.issue;
		return null;
	}

	/** Later than every stamp seen here. */
	nextStamp(): Stamp {
		this.#clock = tick(this.#clock, this.#options.now());
		return stampOf(this.#clock);
	}

	/** The page may be gone in a moment. */
	leave(): void {
		for (const document of this.#held.values()) document.leave();
	}

	async #openOnce(): Promise<AssessmentStore> {
		const { store, issue } = await this.#options.openStore();
		this.#issue = issue;
		const all = this.take(await store.list()) ?? [];
		const limit = this.#options.now() - REMOVED_KEPT_MILLISECONDS;
		const old = all.filter(({ removed, updated }) => removed && updated < limit);
		for (const { id } of old) this.take(await store.erase(id));
		this.#kept = all.filter((line) => !old.includes(line));
		this.#store = store;
		return store;
	}

	#hold(
		store: AssessmentStore,
		id: string,
		state: DocumentState,
		unkept: readonly Operation[] = []
	): AssessmentState {
		const nextStamp = (): Stamp => this.nextStamp();
		const onFirstAnswer = (): void => void store.persist();
		const { now, afterPaint } = this.#options;
		const document = new AssessmentState({
			...{ id, state, unkept, store, now, afterPaint },
			nextStamp,
			onFirstAnswer
		});
		this.#held.set(id, document);
		return document;
	}
}
