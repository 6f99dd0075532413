/** Where assessments are kept, as the rest of the app sees it. Every failure is data; nothing here throws. */
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import type { Connection } from './database.ts';

export interface AssessmentStore {
	/** False when everything is gone with the page: then the page must say so. */
	readonly lasting: boolean;
	/** All assessments, removed ones included, last changed first. */
	list(): Promise<Stored<readonly AssessmentSummary[]>>;
	/** Null when there is no such assessment. */
	load(id: string): Promise<Stored<DocumentState | null>>;
	/**
	 * Keeps operations, of any documents, all or none; resolves once they are on the disk. The same operation twice
	 * is harmless. Fails with `storage.gone` for a document that is not there, unless its beginning is among them.
	 */
	append(operations: readonly Operation[]): Promise<Stored<null>>;
	/**
	 * The same for a page that is going away: asks nothing first, so that it gets through although the page will
	 * not be there to hear an answer. The next load adds up what was kept.
	 */
	appendLeaving(operations: readonly Operation[]): Promise<Stored<null>>;
	/** Every operation that is kept of an assessment, by stamp; empty when there is none. */
	log(id: string): Promise<Stored<readonly Operation[]>>;
	/** Deletes for good what is kept of an assessment, its operations too. */
	erase(id: string): Promise<Stored<null>>;
	/** The assessment open in this tab, or else the last one opened anywhere; null when neither is known. */
	current(): Promise<Stored<string | null>>;
	setCurrent(id: string | null): Promise<Stored<null>>;
	/** Asks the browser not to clear this site by itself; whether it agreed. Some browsers ask the user. */
	persist(): Promise<boolean>;
}

/** Stores that can be used, and why they are not the lasting ones where they are not. */
export interface OpenedStore {
	readonly store: AssessmentStore;
	/** Where packs of one's own are kept beside the assessments; null where nothing lasts. */
	readonly connection: Connection | null;
	/** Whether packs were kept at the start. */
	readonly hasPacks: boolean;
	readonly issue: StorageIssue | null;
}
