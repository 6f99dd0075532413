/** Packs in the browser's database: a whole pack in one table, its line in another, both or neither. */
import type { KeptPackLine } from '#lib/core/pack/pack-line.ts';
import { packLine } from '#lib/core/pack/pack-line.ts';
import { attempt } from './attempt.ts';
import type { Connection, Database } from './database.ts';
import { packLines } from './pack-keys.ts';
import type { PackStore, StoredPack } from './pack-store.ts';

async function list(database: Database): Promise<KeptPackLine[]> {
	const facts = await database.getAll('meta', packLines());
	return facts.flatMap((fact) => ('pack' in fact ? [fact.pack] : []));
}

async function put(database: Database, stored: StoredPack): Promise<null> {
	const { hash } = stored.pack;
	const writing = database.transaction(['packs', 'meta'], 'readwrite', { durability: 'strict' });
	await Promise.all([
		writing.objectStore('packs').put({ ...stored, hash }),
		writing
			.objectStore('meta')
			.put({ name: `pack/${hash}`, pack: { ...packLine(stored.pack), added: stored.added } }),
		writing.done
	]);
	return null;
}

async function remove(database: Database, hash: string): Promise<null> {
	const writing = database.transaction(['packs', 'meta'], 'readwrite', { durability: 'strict' });
	await Promise.all([
		writing.objectStore('packs').delete(hash),
		writing.objectStore('meta').delete(`pack/${hash}`),
		writing.done
	]);
	return null;
}

/** The lasting store. */
export function databasePacks(connection: Connection): PackStore {
	const use = <T>(run: (database: Database) => Promise<T>) =>
		attempt(async () => run(connection.database ?? (await connection.open())));
	return {
		list: () => use(list),
		load: (hash) => use(async (database) => (await database.get('packs', hash)) ?? null),
		put: (stored) => use((database) => put(database, stored)),
		remove: (hash) => use((database) => remove(database, hash))
	};
}
