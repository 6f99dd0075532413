/** The browser's database: its tables, and a connection that comes back after the browser took it away. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { summarise } from '#lib/core/assessment/summary.ts';
import type { KeptPackLine } from '#lib/core/pack/pack-line.ts';
import { apartOf, withoutApart } from './apart.ts';
import type { ApartRow } from './apart.ts';
import type { StoredPack } from './pack-store.ts';

/** Raised with every change of the tables; migrations only go forward. */
const VERSION = 4;

/** A small fact beside the documents. `unfolded` marks a document whose log is ahead of its state. */
export type Fact =
	| { readonly name: `summary/${string}`; readonly summary: AssessmentSummary }
	| { readonly name: `unfolded/${string}`; readonly unfolded: string }
	| { readonly name: `pack/${string}`; readonly pack: KeptPackLine }
	| { readonly name: `backup/${string}`; readonly handle: FileSystemFileHandle; readonly written: number }
	| { readonly name: `respondent/${string}`; readonly keys: CryptoKeyPair }
	| { readonly name: 'opened'; readonly document: string | null };

/** An operation as it was when it was sealed: by stamp and key, with the SHA-256 of all it says. */
export type SealedOperation = readonly [stamp: string, key: string, digest: string];

/** Operations of one document that were sealed together; each link holds the hash of the one before. */
export interface ChainLink {
	readonly document: string;
	readonly seq: number;
	readonly sealed: readonly SealedOperation[];
	/** Empty for the first link there ever was. */
	readonly previous: string;
	readonly hash: string;
}

/** Every document as it was before the tables changed to a version. */
export interface Snapshot {
	readonly before: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly states: readonly StateRow[];
}

/** All that the operations of a document add up to, but for what is kept apart. */
export interface StateRow {
	readonly document: string;
	readonly state: DocumentState;
}

export interface Tables extends DBSchema {
	/** The log: by document, stamp and key, so that the same operation twice is one. */
	ops: { key: [document: string, stamp: string, key: string]; value: Operation };
	state: { key: string; value: StateRow };
	apart: { key: [document: string, key: string]; value: ApartRow };
	meta: { key: string; value: Fact };
	chain: { key: [document: string, seq: number]; value: ChainLink };
	snapshots: { key: number; value: Snapshot };
	/** Whole packs, by hash. */
	packs: { key: string; value: StoredPack & { readonly hash: string } };
}

export type Database = IDBPDatabase<Tables>;

export interface Connection {
	/** The open database; null before the first opening and after the browser closed it. */
	readonly database: Database | null;
	open(): Promise<Database>;
	close(): void;
}

type Upgrading = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

type UpgradeGiven = [database: Database, from: number, to: number | null, upgrading: Upgrading];

/** Each makes the tables of its version from those of the one before; the first from nothing. */
const UPGRADES: readonly ((database: Database, upgrading: Upgrading) => Promise<void> | void)[] = [
	(database) => {
		database.createObjectStore('ops', { keyPath: ['document', 'stamp', 'key'] });
		database.createObjectStore('state', { keyPath: 'document' });
		database.createObjectStore('meta', { keyPath: 'name' });
	},
	// Lines name the whole pack, not its id alone, so they are drawn up again.
	async (database, upgrading) => {
		database.createObjectStore('packs', { keyPath: 'hash' });
		const meta = upgrading.objectStore('meta');
		for (const { document, state } of await upgrading.objectStore('state').getAll())
			await meta.put({ name: `summary/${document}`, summary: summarise(document, state) });
	},
	(database) => {
		database.createObjectStore('chain', { keyPath: ['document', 'seq'] });
		database.createObjectStore('snapshots', { keyPath: 'before' });
	},
	async (database, upgrading) => {
		database.createObjectStore('apart', { keyPath: ['document', 'key'] });
		const states = upgrading.objectStore('state');
		for (const { document, state } of await states.getAll()) {
			const rows = apartOf(document, state);
			for (const row of rows) await upgrading.objectStore('apart').put(row);
			if (rows.length > 0) await states.put({ document, state: withoutApart(state) });
		}
	}
];

async function upgrade(database: Database, from: number, upgrading: Upgrading): Promise<void> {
	const states = from > 0 ? await upgrading.objectStore('state').getAll() : [];
	for (const step of UPGRADES.slice(from)) await step(database, upgrading);
	const snapshot = { before: VERSION, at: Date.now(), states };
	if (states.length > 0) await upgrading.objectStore('snapshots').put(snapshot);
}

/** Opens once; rejects at once when another tab is in the way, and lets go of what opens later. */
function openDatabase(name: string, onClosed: () => void): Promise<Database> {
	return new Promise((resolve, reject) => {
		let isBlocked = false;
		const blocked = (): void => {
			isBlocked = true;
			reject(new DOMException('An older version is open in another tab.', 'BlockedError'));
		};
		// A newer page wants to upgrade: it cannot while we hold on, and we could not read what it leaves.
		const blocking = (_current: number, _wanted: number | null, event: IDBVersionChangeEvent): void => {
			if (event.target instanceof IDBDatabase) event.target.close();
			onClosed();
		};
		// All or nothing: without this the browser would keep a half of it under the new number.
		const upgradeOrUndo = (...[database, from, , upgrading]: UpgradeGiven): Promise<void> =>
			upgrade(database, from, upgrading).catch(() => {
				upgrading.done.catch(() => undefined);
				upgrading.abort();
				reject(new DOMException('A migration failed.', 'UpgradeError'));
			});
		const opened = (database: Database): void => (isBlocked ? database.close() : resolve(database));
		const options = { upgrade: upgradeOrUndo, blocked, blocking, terminated: onClosed };
		openDB<Tables>(name, VERSION, options).then(opened, reject);
	});
}

/** A connection that opens when it is first needed, and again after the browser ended it. */
export function connect(name: string): Connection {
	let database: Database | null = null;
	const forget = (): void => {
		database = null;
	};
	return {
		get database() {
			return database;
		},
		async open() {
			database ??= await openDatabase(name, forget);
			return database;
		},
		close() {
			database?.close();
			forget();
		}
	};
}
