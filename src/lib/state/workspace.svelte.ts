/** All assessments of this browser, and the one that is open. */
import { split } from '#lib/core/assessment/document.ts';
import { fileName } from '#lib/core/assessment/file-name.ts';
import { sameJson } from '#lib/core/assessment/json.ts';
import { PACK_KEY, frameKey } from '#lib/core/assessment/keys.ts';
import type { MergePreview } from '#lib/core/assessment/merge-file.ts';
import { EMPTY_STATE } from '#lib/core/assessment/operation.ts';
import type { Entry, Operation } from '#lib/core/assessment/operation.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { StorageIssue } from '#lib/core/assessment/storage-issue.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { tidyFrame } from '#lib/core/assessment/tidy-frame.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import { ok } from '#lib/core/shared/issue.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { LibraryOptions } from './library.svelte.ts';
import { Library } from './library.svelte.ts';
import { localDay } from './local-day.ts';

/** Id of a file that somebody wrote by hand: it names no document of its own. */
const BY_HAND = 'by-hand';

export interface WorkspaceOptions extends LibraryOptions {
	/** The pack that new assessments answer unless told otherwise. */
	readonly pack: PackReference;
	/** Calls back whenever the page may be gone in a moment; returns what stops it. */
	readonly whenLeaving?: (leave: () => void) => () => void;
}

export interface Imported {
	readonly document: AssessmentState;
	/** `same`: it was here already, unchanged. `copy`: what is here under its id differs, so it stands beside it. */
	readonly as: 'new' | 'same' | 'copy';
}

/** A file of an assessment that is here and differs: nothing has been changed yet. */
export interface Merge extends MergePreview {
	readonly as: 'merge';
	readonly document: AssessmentState;
	/** Joins the file and opens the assessment. */
	readonly accept: () => Promise<void>;
	/** Leaves what is here, and puts the file beside it. */
	readonly copy: () => Promise<void>;
}

export interface ExportedFile {
	readonly text: string;
	readonly name: string;
}

export class Workspace {
	readonly #options: WorkspaceOptions;
	readonly #library: Library;
	#current = $state.raw<AssessmentState | null>(null);
	#isReady = $state.raw(false);
	#stop: (() => void) | undefined;
	#markReady: () => void = () => undefined;
	/** Resolves once it is known what is kept here. */
	readonly whenReady = new Promise<void>((resolve) => (this.#markReady = resolve));

	/** Newest change first. */
	readonly assessments: readonly AssessmentSummary[] = $derived.by(() =>
		this.#library.list.filter(({ removed }) => !removed)
	);
	/** Removed ones that can still be restored. */
	readonly removed: readonly AssessmentSummary[] = $derived.by(() =>
		this.#library.list.filter(({ removed }) => removed)
	);

	constructor(options: WorkspaceOptions) {
		this.#options = options;
		this.#library = new Library(options);
	}

	/** The assessment that is open in this tab. */
	get current(): AssessmentState | null {
		return this.#current;
	}

	/** Why nothing lasts here, or what storage refused last outside the open assessment, which has its own. */
	get issue(): StorageIssue | null {
		return this.#library.issue;
	}

	/** This browser, as the log names it. */
	get browser(): string {
		return this.#options.browser;
	}

	/** False when nothing outlives the page: never say "saved" then. */
	get isLasting(): boolean {
		return this.#library.isLasting;
	}

	/** Whether it is known what is kept here; before, an empty list means nothing. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/** Finds what is kept and opens what this tab showed last. In the browser only. */
	async start(): Promise<void> {
		this.#stop = this.#options.whenLeaving?.(() => this.#library.leave());
		const store = await this.#library.open();
		const id = this.#library.take(await store.current());
		if (id !== null && !this.#current) await this.open(id);
		this.#isReady = true;
		this.#markReady();
	}

	/** Ends what `start` began. */
	stop(): void {
		this.#stop?.();
	}

	/** Opens an assessment; false when it is not there or storage fails, and what was open stays open. */
	async open(id: string): Promise<boolean> {
		const document = await this.#library.find(id);
		if (document) await this.#show(document);
		return document !== null;
	}

	/** Takes in what other tabs have kept of a document. */
	async refresh(id: string): Promise<void> {
		await this.#library.find(id);
	}

	/** A new assessment, open; 'Untitled workflow' until a name is given. */
	create(workflow = '', pack = this.#options.pack): Promise<AssessmentState> {
		const name = tidyFrame('workflow', workflow);
		return this.begin([
			[PACK_KEY, pack],
			[frameKey('workflow'), name]
		]);
	}

	/** A new document of these entries, open. */
	async begin(entries: readonly Entry[]): Promise<AssessmentState> {
		return this.#show(await this.#library.add(entries));
	}

	/** Names the workflow, and with it the assessment; a blank name makes it untitled again. */
	rename(id: string, workflow: string): Promise<void> {
		return this.#library.change(id, (document) => document.setFrame('workflow', workflow));
	}

	/** A copy beside it, not opened; null when there is nothing to copy. */
	async duplicate(id: string): Promise<AssessmentState | null> {
		const original = (await this.#library.find(id))?.assessment;
		if (!original) return null;
		const workflow = tidyFrame('workflow', `Copy of ${original.frame.workflow}`) ?? original.frame.workflow;
		return this.#library.add(split({ ...original, frame: { ...original.frame, workflow } }));
	}

	/** Takes an assessment off the list and closes it; `restore` brings it back for a day. */
	async remove(id: string): Promise<void> {
		await this.#library.change(id, (document) => document.setRemoved(true));
		if (this.#current?.id === id) await this.#show(null);
	}

	/** Brings a removed assessment back to the list, not opened. */
	restore(id: string): Promise<void> {
		return this.#library.change(id, (document) => document.setRemoved(false));
	}

	/**
	 * Reads a file's text. What is not here yet is opened; what is here and differs is only shown, to be joined or not.
	 * Nothing that is here is ever overwritten.
	 */
	async importText(text: string): Promise<Result<Imported | Merge>> {
		// The schemas come only now: the first page does without them.
		const { readAssessment } = await import('#lib/core/assessment/read-assessment.ts');
		const read = readAssessment(text);
		return read.ok ? ok(await this.#import(read.value)) : read;
	}

	/** The text and file name of an assessment, or of the open one; null when there is none. It then counts as saved. */
	async exportText(id = this.#current?.id): Promise<ExportedFile | null> {
		const document = id === undefined ? null : await this.#library.find(id);
		if (!document) return null;
		const text = await this.#textOf(document);
		document.setFiled();
		return { text, name: fileName(document.frame.workflow, localDay(this.#options.now())) };
	}

	/** The same text for a file that is written again and again. */
	async fileText(id: string): Promise<string | null> {
		const document = await this.#library.find(id);
		return document && this.#textOf(document);
	}

	async #textOf(document: AssessmentState): Promise<string> {
		const { stampsOf } = await import('#lib/core/assessment/merge-file.ts');
		await document.flush();
		return writeAssessment({ ...document.assessment, stamps: stampsOf(document.state) });
	}

	/** Every change of the open assessment that is kept, once those under way are. */
	async log(): Promise<readonly Operation[]> {
		const store = await this.#library.open();
		const document = this.#current;
		if (!document) return [];
		await document.flush();
		return this.#library.take(await store.log(document.id)) ?? [];
	}

	/** The packs that assessments answer, removed ones and those of other tabs included; null when storage fails. */
	async packsInUse(): Promise<PackReference[] | null> {
		const store = await this.#library.open();
		return this.#library.take(await store.list())?.map(({ pack }) => pack) ?? null;
	}

	/** Opens the worked example: the one that is here, with whatever was changed in it, or a fresh one. */
	async openExample(example: Assessment): Promise<AssessmentState> {
		const here = await this.#listed(example.id);
		return this.#show(here ?? (await this.#library.add(split(example), example.id)));
	}

	async #import(assessment: Assessment): Promise<Imported | Merge> {
		const { fileOperations, previewMerge } = await import('#lib/core/assessment/merge-file.ts');
		const nextStamp = (): string => this.#library.nextStamp();
		const id = assessment.id === BY_HAND ? undefined : assessment.id;
		const here = id === undefined ? null : await this.#listed(id);
		const add = async (): Promise<AssessmentState> =>
			this.#show(
				await this.#library.addOperations(
					(own) => fileOperations(assessment, own, EMPTY_STATE, nextStamp),
					id
				)
			);
		if (!here) return { document: await add(), as: 'new' };
		const { stamps, ...said } = assessment;
		if (sameJson(here.assessment, said)) return { document: await this.#show(here), as: 'same' };
		if (!stamps) return { document: await add(), as: 'copy' };
		const operations = fileOperations(assessment, here.id, here.state, nextStamp);
		const preview = previewMerge(here.state, operations);
		if (preview.changes.length === 0) return { document: await this.#show(here), as: 'same' };
		const accept = async (): Promise<void> => {
			here.merge(operations, (state) => previewMerge(state, operations).changes);
			await this.#show(here);
		};
		const copy = async (): Promise<void> => {
			await add();
		};
		return { ...preview, as: 'merge', document: here, accept, copy };
	}

	/** A document that is on the list, not one that was removed. */
	async #listed(id: string): Promise<AssessmentState | null> {
		await this.#library.open();
		return this.assessments.some((line) => line.id === id) ? this.#library.find(id) : null;
	}

	async #show<T extends AssessmentState | null>(document: T): Promise<T> {
		const store = await this.#library.open();
		void this.#current?.flush();
		this.#current = document;
		this.#library.take(await store.setCurrent(document?.id ?? null));
		return document;
	}
}
