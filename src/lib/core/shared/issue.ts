/**
 * What is wrong with some data, as data: a stable code, where it is, and the numbers or names its
 * text needs. The text itself lives in `i18n`.
 */
export interface Issue {
	readonly code: string;
	/** Keys and indexes from the root of the document to the place. */
	readonly path: readonly (string | number)[];
	readonly values?: Readonly<Record<string, string | number>>;
}

/** A value that was checked, or the issues that kept it from being one. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = <T>(...issues: readonly Issue[]): Result<T> => ({ ok: false, issues });
