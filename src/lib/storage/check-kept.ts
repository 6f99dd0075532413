/** The check of one assessment, with all that must be done before. */
import type { LogCheck } from '#lib/core/assessment/log-check.ts';
import { notStored } from '#lib/core/assessment/storage-issue.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import type { OpenedStore } from './assessment-store.ts';
import { checkLog } from './check-log.ts';
import { sealLog } from './seal-log.ts';

/** Adds up what a leaving page wrote, seals what is new, and checks all of it. */
export async function checkKept(
	{ store, connection, issue }: OpenedStore,
	id: string
): Promise<Stored<LogCheck>> {
	if (!connection) return notStored(issue ?? { code: 'storage.unavailable' });
	const loaded = await store.load(id);
	if (!loaded.ok) return loaded;
	await sealLog(connection, id);
	return checkLog(connection, id);
}
