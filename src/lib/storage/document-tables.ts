/** Reading and writing one document within a transaction of the browser's database. */
import type { IDBPTransaction } from 'idb';
import { PACK_KEY } from '#lib/core/assessment/keys.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { summarise } from '#lib/core/assessment/summary.ts';
import { apartOf, isApart, withApart, withoutApart } from './apart.ts';
import type { Database, Tables } from './database.ts';

const TABLES = ['ops', 'state', 'apart', 'meta', 'chain'] as const;

export type Writing = IDBPTransaction<Tables, ['ops', 'state', 'apart', 'meta', 'chain'], 'readwrite'>;

type Requests = readonly Promise<unknown>[];

/**
 * One transaction over everything: complete when the disk has it, and undone whole when anything throws. What `run`
 * asks for before it first waits is on its way when this returns.
 */
export async function change(
	database: Database,
	run: (writing: Writing) => Requests | Promise<Requests>
): Promise<null> {
	const writing = database.transaction([...TABLES], 'readwrite', { durability: 'strict' });
	try {
		await Promise.all([...(await run(writing)), writing.done]);
		return null;
	} catch (error) {
		abort(writing);
		throw error;
	}
}

function abort(writing: Writing): void {
	// The error that led here is the one to report, not that of a transaction which ended by itself.
	writing.done.catch(() => undefined);
	try {
		writing.abort();
	} catch {
		// It had ended already.
	}
}

/** Every operation, link or row apart of a document: an empty list sorts after every text and number. */
export const allOf = (document: string): IDBKeyRange => IDBKeyRange.bound([document], [document, []]);

export const putOperations = (writing: Writing, operations: readonly Operation[]): Promise<unknown>[] =>
	operations.map((operation) => writing.objectStore('ops').put(operation));

/** The whole state of a document; undefined where there is none. */
export async function readState(database: Database, document: string): Promise<DocumentState | undefined> {
	const reading = database.transaction(['state', 'apart']);
	const [row, apart] = await Promise.all([
		reading.objectStore('state').get(document),
		reading.objectStore('apart').getAll(allOf(document))
	]);
	return row && withApart(row.state, apart);
}

/** As much of the state of a document as some keys need: all but what is kept apart under other keys. */
export async function readStateFor(
	writing: Writing,
	document: string,
	keys: Iterable<string>
): Promise<DocumentState | undefined> {
	const apart = [...new Set(keys)].filter(isApart);
	const [row, ...rows] = await Promise.all([
		writing.objectStore('state').get(document),
		...apart.map((key) => writing.objectStore('apart').get([document, key]))
	]);
	return (
		row &&
		withApart(
			row.state,
			rows.filter((each) => each !== undefined)
		)
	);
}

/** The state of a document, of what is kept apart as much as there is in it, and the line it has in the list. */
export const putState = (writing: Writing, document: string, state: DocumentState): Promise<unknown>[] => [
	writing.objectStore('state').put({ document, state: withoutApart(state) }),
	...apartOf(document, state).map((row) => writing.objectStore('apart').put(row)),
	writing.objectStore('meta').put({ name: `summary/${document}`, summary: summarise(document, state) })
];

export const markUnfolded = (writing: Writing, documents: Iterable<string>): Promise<unknown>[] =>
	[...documents].map((document) =>
		writing.objectStore('meta').put({ name: `unfolded/${document}`, unfolded: document })
	);

export const eraseDocument = (writing: Writing, document: string): Promise<unknown>[] => [
	writing.objectStore('ops').delete(allOf(document)),
	writing.objectStore('chain').delete(allOf(document)),
	writing.objectStore('state').delete(document),
	writing.objectStore('apart').delete(allOf(document)),
	writing.objectStore('meta').delete(`summary/${document}`),
	writing.objectStore('meta').delete(`unfolded/${document}`),
	writing.objectStore('meta').delete(`backup/${document}`)
];

/** Adds the whole log up again, after a page left without doing so. A log without a beginning was erased. */
export const foldAgain = (database: Database, document: string): Promise<null> =>
	change(database, async (writing) => {
		const operations = await writing.objectStore('ops').getAll(allOf(document));
		const keys = operations.map(({ key }) => key);
		const state = fold(operations, await readStateFor(writing, document, keys));
		if (!state.has(PACK_KEY)) return eraseDocument(writing, document);
		const unmark = writing.objectStore('meta').delete(`unfolded/${document}`);
		return [...putState(writing, document, state), unmark];
	});
