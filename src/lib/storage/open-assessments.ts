/** Finds out at the start whether the browser keeps what it is given, and works in memory where it does not. */
import type { OpenedStore } from './assessment-store.ts';
import { attempt } from './attempt.ts';
import { databaseAssessments } from './assessments.ts';
import type { Connection } from './database.ts';
import { connect } from './database.ts';
import { memoryAssessments } from './memory-assessments.ts';
import { memoryPacks } from './memory-packs.ts';
import { databasePacks } from './packs.ts';

const DATABASE = 'airworthy';

/** Some browsers have no database where others have one that refuses. */
const hasDatabase = (factory: IDBFactory | null | undefined): boolean => Boolean(factory);

/** Some private modes open a database and refuse every write: only a write tells. */
async function testWrite(connection: Connection): Promise<void> {
	if (!hasDatabase(globalThis.indexedDB)) throw new DOMException('There is no database.', 'SecurityError');
	const writing = (await connection.open()).transaction('meta', 'readwrite');
	const opened = await writing.store.get('opened');
	await Promise.all([writing.store.put(opened ?? { name: 'opened', document: null }), writing.done]);
}

/** The lasting store, or the one in memory and why. `name` of the database is for tests. */
export async function openAssessments(name = DATABASE): Promise<OpenedStore> {
	const connection = connect(name);
	const tried = await attempt(() => testWrite(connection));
	if (tried.ok)
		return { store: databaseAssessments(connection), packs: databasePacks(connection), issue: null };
	connection.close();
	return { store: memoryAssessments(), packs: memoryPacks(), issue: tried.issue };
}
