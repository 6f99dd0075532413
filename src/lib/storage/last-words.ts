/**
 * What a leaving page gave the database without hearing whether it was written: a browser that is busy may end the
 * page, and with it a write that has not begun. Kept in localStorage, which answers at once, until the database has
 * it; what is found there at the next start is written then. Writing an operation twice is harmless.
 */
import type { Operation } from '#lib/core/assessment/operation.ts';

const PREFIX = 'airworthy-leaving-';

/** Keeps them; returns what forgets them again. Where storage is blocked or full, the database alone has to do. */
export function keepLastWords(operations: readonly Operation[]): () => void {
	const key = PREFIX + crypto.randomUUID();
	try {
		localStorage.setItem(key, JSON.stringify(operations));
	} catch {
		return () => undefined;
	}
	return () => localStorage.removeItem(key);
}

/** What earlier pages left, each page's by itself; gone from here with this call. */
export function takeLastWords(): (readonly Operation[])[] {
	try {
		const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
		return keys.flatMap((key) => {
			const text = localStorage.getItem(key);
			localStorage.removeItem(key);
			return text === null ? [] : [JSON.parse(text) as readonly Operation[]];
		});
	} catch {
		return [];
	}
}
