/** The same store for a browser that keeps nothing: complete, and gone with the page. */
import { hasBeginning } from '#lib/core/assessment/document.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { EMPTY_STATE, byDocument, fold, operationsOf } from '#lib/core/assessment/operation.ts';
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import { notStored, stored } from '#lib/core/assessment/storage-issue.ts';
import { summarise } from '#lib/core/assessment/summary.ts';
import type { AssessmentStore } from './assessment-store.ts';

const done = <T>(value: T): Promise<Stored<T>> => Promise.resolve(stored(value));

/** A store in memory, with what is there at first; one with a refusal can only be read. */
export function memoryAssessments(
	initial: ReadonlyMap<string, DocumentState> = new Map(),
	refusal: StorageIssue | null = null
): AssessmentStore {
	const states = new Map(initial);
	let opened: string | null = null;

	const append = (operations: readonly Operation[]): Promise<Stored<null>> => {
		if (refusal) return Promise.resolve(notStored(refusal));
		const groups = [...byDocument(operations)];
		const isGone = groups.some(([document, own]) => !states.has(document) && !hasBeginning(own));
		if (isGone) return Promise.resolve(notStored({ code: 'storage.gone' }));
		for (const [document, own] of groups) states.set(document, fold(own, states.get(document)));
		return done(null);
	};
	const summaries = () => [...states].map(([id, state]) => summarise(id, state));

	return {
		lasting: false,
		list: () => done(summaries().sort((a, b) => b.updated - a.updated)),
		load: (id) => done(states.get(id) ?? null),
		log: (id) => done(operationsOf(id, states.get(id) ?? EMPTY_STATE)),
		append,
		appendLeaving: append,
		erase: (id) => {
			if (refusal) return Promise.resolve(notStored(refusal));
			states.delete(id);
			return done(null);
		},
		current: () => done(summaries().some(({ id, removed }) => id === opened && !removed) ? opened : null),
		setCurrent: (id) => {
			opened = id;
			return done(null);
		},
		persist: () => Promise.resolve(false)
	};
}
