/** Plain JSON values, their one canonical text, and whether two are the same. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
	readonly [key: string]: Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function sorted(value: Json): Json {
	if (value === null || typeof value !== 'object') return value;
	if (isList(value)) return value.map(sorted);
	const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value as text with sorted keys and no spaces: equal values, equal texts. */
export const canonicalJson = (value: Json): string => JSON.stringify(sorted(value));

/** Whether two values say the same, whatever the order of their keys. */
export function sameJson(a: Json, b: Json): boolean {
	if (a === b) return true;
	// Of thousands of responses that are new none was there before: nothing is written out to see that.
	const areParts = typeof a === 'object' && a !== null && typeof b === 'object' && b !== null;
	return areParts && canonicalJson(a) === canonicalJson(b);
}
