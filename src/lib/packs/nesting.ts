/** How deeply YAML nests, found out without recursion: in very deep text the parser runs out of stack, past catching. */
import { Parser } from 'yaml';
import type { CST } from 'yaml';

/** A pack nests nine deep; nobody writes forty by hand. */
export const MAX_DEPTH = 40;

type Token = CST.Token;

function inside(token: Token): Token[] {
	if (token.type === 'document') return token.value ? [token.value] : [];
	if (!('items' in token)) return [];
	return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

/** Offset of the first place that is nested too deeply; null when none is. */
export function tooDeepAt(text: string): number | null {
	let level: Token[] = [...new Parser().parse(text)];
	for (let depth = 0; depth <= MAX_DEPTH; depth += 1) level = level.flatMap(inside);
	const [deepest] = level;
	return deepest ? deepest.offset : null;
}
