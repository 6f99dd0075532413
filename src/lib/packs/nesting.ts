/** How deeply and widely YAML nests, found out without recursion: in very deep text the parser runs out of stack, past catching. */
import { Parser } from 'yaml';
import type { CST } from 'yaml';

/** A pack nests nine deep; nobody writes forty by hand. */
export const MAX_DEPTH = 40;
/** Most entries of one list or map: each key is held against all before it, so that time grows with their square. */
export const MAX_ENTRIES = 2000;

type Token = CST.Token;

/** What is too much, in words, and the offset at which it begins. */
export interface TooMuch {
	readonly at: number;
	readonly says: string;
}

function inside(token: Token): Token[] {
	if (token.type === 'document') return token.value ? [token.value] : [];
	if (!('items' in token)) return [];
	return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

const isWide = (token: Token): boolean => 'items' in token && token.items.length > MAX_ENTRIES;

/** The first place that is nested too deeply or holds too much; null when none does. */
export function tooMuchIn(text: string): TooMuch | null {
	let level: Token[] = [...new Parser().parse(text)];
	for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
		const wide = level.find(isWide);
		if (wide) return { at: wide.offset, says: `more than ${MAX_ENTRIES} entries in one place` };
		level = level.flatMap(inside);
	}
	const [deepest] = level;
	return deepest ? { at: deepest.offset, says: `nested more than ${MAX_DEPTH} deep` } : null;
}
