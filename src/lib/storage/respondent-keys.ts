/** The key pair with which this browser answers a workshop: made once, never shown, in no file. */
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { attempt } from './attempt.ts';
import type { Connection, Database } from './database.ts';

type Make = () => Promise<CryptoKeyPair>;

/** The pair that is kept, or the one given, now kept: of two tabs that begin at once one wins in both. */
async function keepFirst(database: Database, workshop: string, made: CryptoKeyPair): Promise<CryptoKeyPair> {
	const name = `respondent/${workshop}` as const;
	const writing = database.transaction('meta', 'readwrite', { durability: 'strict' });
	const kept = await writing.store.get(name);
	const keys = kept && 'keys' in kept ? kept.keys : made;
	await Promise.all([writing.store.put({ name, keys }), writing.done]);
	return keys;
}

const inMemory = new Map<string, CryptoKeyPair>();

async function forThisPage(workshop: string, make: Make): Promise<CryptoKeyPair> {
	const keys = inMemory.get(workshop) ?? (await make());
	inMemory.set(workshop, keys);
	return keys;
}

/** The pair of a workshop; until the page closes where nothing lasts (`connection` is null). */
export const respondentKeys = (
	connection: Connection | null,
	workshop: string,
	make: Make
): Promise<Stored<CryptoKeyPair>> =>
	attempt(async () => {
		if (!connection) return forThisPage(workshop, make);
		const database = connection.database ?? (await connection.open());
		return keepFirst(database, workshop, await make());
	});
