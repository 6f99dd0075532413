/**
 * Names of people as names of sheets: Excel takes at most 31 characters, none of [ ] : * ? / \, no apostrophe at
 * either end, no two that differ in case only, and keeps “History” for itself.
 */
import { xmlText } from './safe-text.ts';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{C}]+/gu;
const EDGES = /^[\s']+|[\s']+$/g;
const NOBODY = 'Person';

/** As many whole characters as fit. */
function cut(text: string, most: number): string {
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > most) break;
		kept += character;
	}
	return kept.replace(EDGES, '');
}

const plain = (name: string): string =>
	cut(xmlText(name).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(EDGES, ''), LONGEST) || NOBODY;

const key = (name: string): string => name.normalize('NFKC').toLowerCase();

function free(name: string, used: ReadonlySet<string>): string {
	for (let number = 2, tried = name; ; number += 1) {
		if (!used.has(key(tried))) return tried;
		const suffix = ` ${String(number)}`;
		tried = `${cut(name, LONGEST - suffix.length)}${suffix}`;
	}
}

/** A sheet's name for each of these, all different and none of those taken. */
export function sheetNames(names: readonly string[], taken: readonly string[]): string[] {
	const used = new Set(['history', ...taken.map(key)]);
	return names.map((name) => {
		const own = free(plain(name), used);
		used.add(key(own));
		return own;
	});
}

/** The name as a reference has it: in quotes unless it is a plain word. */
export const sheetReference = (name: string): string =>
	/^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
