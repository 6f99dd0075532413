/**
 * A hash chain over the log of a document, so that damage to it can be found: each link holds the digests of the
 * operations sealed with it and the hash of the link before. Made after the operations are kept, never before.
 */
import { canonicalJson } from '#lib/core/assessment/json.ts';
import { LOG_LIMIT, idleOperations } from '#lib/core/assessment/compact-log.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { attempt } from './attempt.ts';
import type { ChainLink, Connection, Database, SealedOperation } from './database.ts';
import { allOf, change } from './document-tables.ts';
import { sha256 } from './sha256.ts';

/** Operations read and sealed at once: thousands of responses in one go would hold the page. */
const SEALED_AT_ONCE = 100;
/** Part of a long log that has to be idle before all of it is read to drop that; ours. */
const IDLE_SHARE = 0.25;

/** Of one operation, whatever order its parts are in. */
export const digestOf = ({ stamp, document, key, value }: Operation): Promise<string> =>
	sha256(canonicalJson({ stamp, document, key, value }));

/** Of one link over the one before. */
export const hashOf = ({ document, seq, sealed, previous }: Omit<ChainLink, 'hash'>): Promise<string> =>
	sha256(canonicalJson([document, seq, previous, sealed]));

/** The same for an operation and for what was sealed of it. */
export const placeOf = (stamp: string, key: string): string => `${stamp}/${key}`;

/** What is kept of a document, read at one moment. */
export async function readLog(
	database: Database,
	document: string
): Promise<{ operations: Operation[]; links: ChainLink[] }> {
	const reading = database.transaction(['ops', 'chain']);
	const [operations, links] = await Promise.all([
		reading.objectStore('ops').getAll(allOf(document)),
		reading.objectStore('chain').getAll(allOf(document))
	]);
	return { operations, links };
}

async function nextLink(
	document: string,
	operations: readonly Operation[],
	last: ChainLink | undefined
): Promise<ChainLink> {
	const sealed = await Promise.all(
		operations.map(async (each): Promise<SealedOperation> => [each.stamp, each.key, await digestOf(each)])
	);
	const link = { document, seq: (last?.seq ?? -1) + 1, sealed, previous: last?.hash ?? '' };
	return { ...link, hash: await hashOf(link) };
}

type Place = Pick<Operation, 'stamp' | 'key'>;

/** Where the operations of a document stand, without what they say, and the links over them. */
async function readPlaces(
	database: Database,
	document: string
): Promise<{ places: Place[]; links: ChainLink[] }> {
	const reading = database.transaction(['ops', 'chain']);
	const [keys, links] = await Promise.all([
		reading.objectStore('ops').getAllKeys(allOf(document)),
		reading.objectStore('chain').getAll(allOf(document))
	]);
	return { places: keys.map(([, stamp, key]) => ({ stamp, key })), links };
}

function unsealed(places: readonly Place[], links: readonly ChainLink[]): Place[] {
	const known = new Set(links.flatMap(({ sealed }) => sealed.map(([stamp, key]) => placeOf(stamp, key))));
	return places.filter(({ stamp, key }) => !known.has(placeOf(stamp, key)));
}

async function operationsAt(
	database: Database,
	document: string,
	places: readonly Place[]
): Promise<Operation[]> {
	const { store } = database.transaction('ops');
	const found = await Promise.all(places.map(({ stamp, key }) => store.get([document, stamp, key])));
	return found.filter((operation) => operation !== undefined);
}

/** Drops idle operations and starts the chain anew over the rest, on the hash it had. */
async function shorten(database: Database, document: string): Promise<null> {
	const { operations, links } = await readLog(database, document);
	const idle = idleOperations(operations);
	if (idle.length === 0) return null;
	const gone = new Set(idle);
	const kept = operations.filter((operation) => !gone.has(operation));
	const link = await nextLink(document, kept, links.at(-1));
	return change(database, (writing) => [
		...links.map(({ seq }) => writing.objectStore('chain').delete([document, seq])),
		// Refused where another tab has sealed meanwhile: then nothing of this happens.
		writing.objectStore('chain').add(link),
		...idle.map(({ stamp, key }) => writing.objectStore('ops').delete([document, stamp, key]))
	]);
}

async function seal(database: Database, document: string): Promise<null> {
	const { places, links } = await readPlaces(database, document);
	const fresh = unsealed(places, links);
	let last = links.at(-1);
	for (let from = 0; from < fresh.length; from += SEALED_AT_ONCE) {
		const some = await operationsAt(database, document, fresh.slice(from, from + SEALED_AT_ONCE));
		const link = await nextLink(document, some, last);
		await change(database, (writing) => [writing.objectStore('chain').add(link)]);
		last = link;
	}
	const isLong = places.length > LOG_LIMIT && idleOperations(places).length >= places.length * IDLE_SHARE;
	return isLong ? shorten(database, document) : null;
}

/** Seals what is not sealed yet, and shortens a log that has grown long. Another tab may do so too. */
export const sealLog = (connection: Connection, document: string): Promise<Stored<null>> =>
	attempt(async () => seal(await connection.open(), document));
