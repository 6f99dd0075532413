/** All that this site keeps in this browser, and how to remove it. */
import { deleteDB } from 'idb';
import type { StoredPart } from '#lib/core/assessment/stored-part.ts';
import type { Connection } from './database.ts';
import { KEYS_DATABASE } from './workshop-keys.ts';

/** Names of ours begin so; other sites may share the origin. */
const OURS = 'airworthy';
const DATABASE = 'airworthy';

function keysOf(storage: () => Storage): string[] {
	try {
		return Object.keys(storage()).filter((key) => key.startsWith(OURS));
	} catch {
		return [];
	}
}

const cacheNames = async (): Promise<string[]> =>
	'caches' in globalThis ? (await caches.keys()).filter((name) => name.startsWith(OURS)) : [];

async function worker(): Promise<ServiceWorkerRegistration | undefined> {
	return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;
}

async function databaseParts(connection: Connection): Promise<StoredPart[]> {
	const database = await connection.open();
	const tables = [
		['assessments', 'state'],
		['changes', 'ops'],
		['packs', 'packs'],
		['copies', 'snapshots']
	] as const;
	return Promise.all(
		tables.map(async ([what, table]) => ({ what, count: await database.count(table), names: [] }))
	);
}

const named = (what: StoredPart['what'], names: readonly string[]): StoredPart => ({
	what,
	count: names.length,
	names
});

/** Everything there is, parts that are empty included. */
export async function keptHere(connection: Connection | null): Promise<StoredPart[]> {
	const kept = connection ? await databaseParts(connection).catch(() => []) : [];
	const scope = (await worker())?.scope;
	return [
		...kept,
		named(
			'choices',
			keysOf(() => localStorage)
		),
		named(
			'tab',
			keysOf(() => sessionStorage)
		),
		named('caches', await cacheNames()),
		named('worker', scope === undefined ? [] : [scope])
	];
}

function clear(storage: () => Storage): void {
	for (const key of keysOf(storage)) storage().removeItem(key);
}

/** Removes all of it. Other tabs let go of the database by themselves; one that does not keeps this waiting. */
export async function eraseHere(connection: Connection | null): Promise<void> {
	connection?.close();
	if (connection) await Promise.all([deleteDB(DATABASE), deleteDB(KEYS_DATABASE)]);
	clear(() => localStorage);
	clear(() => sessionStorage);
	await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
	await (await worker())?.unregister();
}
