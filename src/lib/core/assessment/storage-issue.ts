/** What can go wrong when assessments are kept in a browser, as data; its text is in `i18n`. */

export interface StorageIssue {
	readonly code:
		| 'storage.unavailable' /* the browser gives no storage: private mode, or switched off */
		| 'storage.quota' /* no room left */
		| 'storage.blocked' /* another tab holds an older database open */
		| 'storage.newer' /* the database was written by a newer version of this page */
		| 'storage.upgrade' /* the database could not be brought to this version's form; it is as it was */
		| 'storage.closed' /* the connection went away under a write */
		| 'storage.gone' /* what was opened is no longer in the database */
		| 'storage.rescued' /* it was no longer there, and was written again from what is open */
		| 'storage.failed' /* values: says */;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** What was kept, found or read, or why not. */
export type Stored<T, I = StorageIssue> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: I };

export const stored = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const notStored = <I>(issue: I): { readonly ok: false; readonly issue: I } => ({ ok: false, issue });
