/** Finds out at the start whether the browser keeps what it is given, and works in memory where it does not. */
import type { AssessmentStore, OpenedStore } from './assessment-store.ts';
import { attempt } from './attempt.ts';
import { databaseAssessments } from './assessments.ts';
import type { Connection } from './database.ts';
import { connect } from './database.ts';
import { takeLastWords } from './last-words.ts';
import { packLines } from './pack-keys.ts';

const DATABASE = 'airworthy';

/** Some browsers have no database where others have one that refuses. */
const hasDatabase = (factory: IDBFactory | null | undefined): boolean => Boolean(factory);

/** Some private modes open a database and refuse every write: only a write tells. Finds out if packs are kept. */
async function testWrite(connection: Connection): Promise<boolean> {
	if (!hasDatabase(globalThis.indexedDB)) throw new DOMException('There is no database.', 'SecurityError');
	const writing = (await connection.open()).transaction('meta', 'readwrite');
	const opened = await writing.store.get('opened');
	const [packs] = await Promise.all([
		writing.store.count(packLines()),
		writing.store.put(opened ?? { name: 'opened', document: null }),
		writing.done
	]);
	return packs > 0;
}

/** Few browsers need it, so the first question does not wait for it. */
const inMemory = async (): Promise<AssessmentStore> =>
	(await import('./memory-assessments.ts')).memoryAssessments();

/** What a newer page left, where it can be read. */
async function readOnly(name: string): Promise<AssessmentStore> {
	const read = await attempt(async () => (await import('./newer-assessments.ts')).newerAssessments(name));
	return read.ok ? read.value : inMemory();
}

/** The lasting store, or the one in memory and why. `name` of the database is for tests. */
export async function openAssessments(name = DATABASE): Promise<OpenedStore> {
	const connection = connect(name);
	const tried = await attempt(() => testWrite(connection));
	if (tried.ok) {
		const store = databaseAssessments(connection);
		// Of an assessment that was deleted meanwhile nothing is written: then they are gone with it.
		for (const operations of takeLastWords()) await store.append(operations);
		return { store, connection, hasPacks: tried.value, issue: null };
	}
	connection.close();
	const store = await (tried.issue.code === 'storage.newer' ? readOnly(name) : inMemory());
	return { store, connection: null, hasPacks: false, issue: tried.issue };
}
