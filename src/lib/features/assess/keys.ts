/** Single-letter keys inside the questions: what each asks for. They act only there, and never while typing. */
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { Level } from '#lib/core/pack/scale.ts';

export type Command =
	| { readonly kind: 'level'; readonly level: Level }
	| { readonly kind: 'unknown' | 'notApplicable' | 'note' | 'clear' | 'history' | 'next' | 'previous' };

const COMMANDS: Readonly<Record<string, Command>> = {
	u: { kind: 'unknown' },
	x: { kind: 'notApplicable' },
	n: { kind: 'note' },
	c: { kind: 'clear' },
	h: { kind: 'history' },
	j: { kind: 'next' },
	k: { kind: 'previous' },
	ArrowDown: { kind: 'next' },
	ArrowUp: { kind: 'previous' },
	...Object.fromEntries(LEVELS.map((level) => [String(level), { kind: 'level', level } as const]))
};

/** The keys as the key sheet lists them. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
	['0 1 2 3 4', 'choose that level'],
	['u', 'don’t know'],
	['x', 'not applicable'],
	['n', 'write a note'],
	['c', 'clear the answer'],
	['h', 'what was said before, when and by whom'],
	['j or ↓', 'next question'],
	['k or ↑', 'previous question'],
	['Esc', 'out of a note or form, back to the question']
];

/** What a key press asks for; null while typing, with a modifier, or for any other key. */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	typing: boolean
): Command | null {
	if (typing || event.ctrlKey || event.metaKey || event.altKey) return null;
	return COMMANDS[event.key] ?? null;
}
