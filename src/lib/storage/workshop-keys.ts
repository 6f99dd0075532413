/**
 * Private keys of workshops, in a database of their own: no file of an assessment and no snapshot of the others can
 * ever hold one. Closing a workshop deletes its key here.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { attempt } from './attempt.ts';

/** A key that its browser will not hand out, and its copy under a passphrase where one was made. */
export interface KeptKey {
	readonly workshop: string;
	readonly keys: CryptoKeyPair;
	/** The text of the key file; null where there is none. */
	readonly file: string | null;
}

interface KeyTables extends DBSchema {
	keys: { key: string; value: KeptKey };
}

/** Erased with everything else: see kept-here.ts. */
export const KEYS_DATABASE = 'airworthy-workshop-keys';
const STRICT = { durability: 'strict' } as const;

const openKeys = (name: string): Promise<IDBPDatabase<KeyTables>> =>
	openDB<KeyTables>(name, 1, {
		upgrade: (database) => void database.createObjectStore('keys', { keyPath: 'workshop' })
	});

export interface WorkshopKeys {
	/** Null where this browser has no key of the workshop. */
	readonly load: (workshop: string) => Promise<Stored<KeptKey | null>>;
	readonly put: (kept: KeptKey) => Promise<Stored<null>>;
	/** For good: there is no undo. */
	readonly forget: (workshop: string) => Promise<Stored<null>>;
}

/** The keys of this browser; `name` of the database is for tests. */
export function workshopKeys(name = KEYS_DATABASE): WorkshopKeys {
	const use = <T>(run: (database: IDBPDatabase<KeyTables>) => Promise<T>): Promise<Stored<T>> =>
		attempt(async () => {
			const database = await openKeys(name);
			try {
				return await run(database);
			} finally {
				database.close();
			}
		});
	return {
		load: (workshop) => use(async (database) => (await database.get('keys', workshop)) ?? null),
		put: (kept) =>
			use(async (database) => {
				const writing = database.transaction('keys', 'readwrite', STRICT);
				await Promise.all([writing.store.put(kept), writing.done]);
				return null;
			}),
		forget: (workshop) =>
			use(async (database) => {
				const writing = database.transaction('keys', 'readwrite', STRICT);
				await Promise.all([writing.store.delete(workshop), writing.done]);
				return null;
			})
	};
}
