/** The same store for a browser that keeps nothing: complete, and gone with the page. */
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { stored } from '#lib/core/assessment/storage-issue.ts';
import { packLine } from '#lib/core/pack/pack-line.ts';
import type { PackStore, StoredPack } from './pack-store.ts';

const done = <T>(value: T): Promise<Stored<T>> => Promise.resolve(stored(value));

/** A store in memory. */
export function memoryPacks(): PackStore {
	const packs = new Map<string, StoredPack>();
	return {
		list: () => done([...packs.values()].map(({ pack, added }) => ({ ...packLine(pack), added }))),
		load: (hash) => done(packs.get(hash) ?? null),
		put: (given) => {
			packs.set(given.pack.hash, given);
			return done(null);
		},
		remove: (hash) => {
			packs.delete(hash);
			return done(null);
		}
	};
}
