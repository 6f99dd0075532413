/** Where packs of one's own are kept, as the rest of the app sees it. Every failure is data; nothing here throws. */
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import type { KeptPackLine } from '#lib/core/pack/pack-line.ts';
import type { Pack } from '#lib/core/pack/schema.ts';

export interface StoredPack {
	readonly pack: Pack;
	/** Milliseconds since 1970 at which it was taken in. */
	readonly added: number;
	/** What its author wrote, as one file; missing for the copy of a shipped pack. */
	readonly source?: string;
}

export interface PackStore {
	list(): Promise<Stored<readonly KeptPackLine[]>>;
	/** By hash; null when it is not there. */
	load(hash: string): Promise<Stored<StoredPack | null>>;
	/** Keeps a pack under its hash; the same pack twice is one. */
	put(stored: StoredPack): Promise<Stored<null>>;
	/** Deletes a pack for good; who asks for it knows that no assessment needs it. */
	remove(hash: string): Promise<Stored<null>>;
}
