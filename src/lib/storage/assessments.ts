/** Assessments in the browser's database: every change is in the log and in the state, or in neither. */
import { hasBeginning } from '#lib/core/assessment/document.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { byDocument, fold } from '#lib/core/assessment/operation.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { attempt } from './attempt.ts';
import type { Connection, Database } from './database.ts';
import type { Writing } from './document-tables.ts';
import {
	allOf,
	change,
	eraseDocument,
	foldAgain,
	markUnfolded,
	putOperations,
	putState,
	readState,
	readStateFor
} from './document-tables.ts';
import { keepLastWords } from './last-words.ts';
import { readTab, writeTab } from './tab.ts';

/** As much of a document's state as the operations change, with them; throws when there is nothing to add them to. */
async function foldedState(
	writing: Writing,
	document: string,
	operations: readonly Operation[]
): Promise<DocumentState> {
	const keys = operations.map(({ key }) => key);
	const state = await readStateFor(writing, document, keys);
	if (!state && !hasBeginning(operations)) throw new DOMException(document, 'GoneError');
	return fold(operations, state);
}

const append = (database: Database, operations: readonly Operation[]): Promise<null> =>
	change(database, async (writing) => {
		const folding = [...byDocument(operations)].map(
			async ([document, own]) => [document, await foldedState(writing, document, own)] as const
		);
		const states = await Promise.all(folding);
		const rows = states.flatMap(([document, state]) => putState(writing, document, state));
		return [...putOperations(writing, operations), ...rows];
	});

const appendLeaving = (database: Database, operations: readonly Operation[]): Promise<null> =>
	change(database, (writing) => {
		const marks = markUnfolded(writing, byDocument(operations).keys());
		const requests = [...putOperations(writing, operations), ...marks];
		writing.commit();
		return requests;
	});

async function load(database: Database, id: string): Promise<DocumentState | null> {
	if (await database.get('meta', `unfolded/${id}`)) await foldAgain(database, id);
	return (await readState(database, id)) ?? null;
}

async function list(database: Database): Promise<AssessmentSummary[]> {
	const behind = (await database.getAll('meta')).flatMap((fact) =>
		'unfolded' in fact ? [fact.unfolded] : []
	);
	for (const document of behind) await foldAgain(database, document);
	const facts = await database.getAll('meta');
	const summaries = facts.flatMap((fact) => ('summary' in fact ? [fact.summary] : []));
	return summaries.sort((a, b) => b.updated - a.updated);
}

async function isThere(database: Database, id: string): Promise<boolean> {
	const fact = await database.get('meta', `summary/${id}`);
	return fact !== undefined && 'summary' in fact && !fact.summary.removed;
}

async function current(database: Database): Promise<string | null> {
	const opened = await database.get('meta', 'opened');
	const last = opened && 'document' in opened ? opened.document : null;
	for (const id of [readTab(), last]) if (id !== null && (await isThere(database, id))) return id;
	return null;
}

async function setCurrent(database: Database, id: string | null): Promise<null> {
	writeTab(id);
	await database.put('meta', { name: 'opened', document: id });
	return null;
}

const persist = async (): Promise<boolean> =>
	'storage' in navigator && (await navigator.storage.persist().catch(() => false));

/** The lasting store. */
export function databaseAssessments(connection: Connection): AssessmentStore {
	// No wait where the connection is open: what a leaving page writes must be on its way at once.
	const use = async <T>(run: (database: Database) => Promise<T>): Promise<Stored<T>> => {
		const outcome = await attempt(async () => run(connection.database ?? (await connection.open())));
		if (!outcome.ok && outcome.issue.code === 'storage.closed') connection.close();
		return outcome;
	};
	return {
		lasting: true,
		list: () => use(list),
		load: (id) => use((database) => load(database, id)),
		log: (id) => use((database) => database.getAll('ops', allOf(id))),
		append: (operations) => use((database) => append(database, operations)),
		appendLeaving: async (operations) => {
			const forget = keepLastWords(operations);
			const outcome = await use((database) => appendLeaving(database, operations));
			if (outcome.ok) forget();
			return outcome;
		},
		erase: (id) => use((database) => change(database, (writing) => eraseDocument(writing, id))),
		current: () => use(current),
		setCurrent: (id) => use((database) => setCurrent(database, id)),
		persist
	};
}
