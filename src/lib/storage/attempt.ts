/** Storage errors as data. */
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import { notStored, stored } from '#lib/core/assessment/storage-issue.ts';

const CODES: Readonly<Record<string, StorageIssue['code']>> = {
	QuotaExceededError: 'storage.quota',
	BlockedError: 'storage.blocked',
	UpgradeError: 'storage.upgrade',
	GoneError: 'storage.gone',
	VersionError: 'storage.newer',
	InvalidStateError: 'storage.closed',
	AbortError: 'storage.closed',
	SecurityError: 'storage.unavailable',
	ReferenceError: 'storage.unavailable'
};

/** What a thrown error of the browser's storage means. */
export function storageIssueOf(error: unknown): StorageIssue {
	const name = error instanceof Error ? error.name : 'Error';
	const code = CODES[name];
	return code ? { code } : { code: 'storage.failed', values: { says: name } };
}

/** Runs what may throw; its value, or the issue. */
export async function attempt<T>(run: () => Promise<T>): Promise<Stored<T>> {
	try {
		return stored(await run());
	} catch (error) {
		return notStored(storageIssueOf(error));
	}
}
