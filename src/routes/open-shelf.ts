/** The shelf of all packs, put together when it is first asked for. */
import { PackShelf } from '#lib/state/pack-shelf.svelte.ts';
import type { openAssessments } from '#lib/storage/open-assessments.ts';
import { memoryPacks } from '#lib/storage/memory-packs.ts';
import { databasePacks } from '#lib/storage/packs.ts';
import { SHIPPED } from './shipped-packs.ts';

/** Knows what is kept when it resolves. */
export async function openShelf(stores: ReturnType<typeof openAssessments>): Promise<PackShelf> {
	const { connection } = await stores;
	const store = connection ? databasePacks(connection) : memoryPacks();
	const shelf = new PackShelf({ shipped: SHIPPED, store, now: () => Date.now() });
	await shelf.start();
	return shelf;
}
