/** What can go wrong when a file is read, as data; its text is in `i18n`. */
import type { Stored } from './storage-issue.ts';

export interface FileIssue {
	readonly code:
		| 'file.too-large' /* values: name, limit */
		| 'file.no-yaml' /* no YAML file among those chosen */
		| 'file.not-text' /* values: name */
		| 'file.passphrase' /* the passphrase is not the one it was sealed with */
		| 'file.damaged' /* a sealed file that is cut or changed */
		| 'file.newer' /* a sealed file of a newer version */
		| 'file.unreadable' /* values: name */;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** What a file held, or why it was not read. */
export type FileRead<T> = Stored<T, FileIssue>;
