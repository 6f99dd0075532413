/** Single-letter keys inside the questions: what each asks for. They act only there, and never while typing. */
import { tick } from 'svelte';
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { Level } from '#lib/core/pack/scale.ts';

/** A level to choose, or what else a key does. */
export type Command =
	Level | 'unknown' | 'notApplicable' | 'note' | 'clear' | 'history' | 'next' | 'previous';

const COMMANDS: Readonly<Record<string, Command>> = {
	u: 'unknown',
	x: 'notApplicable',
	n: 'note',
	c: 'clear',
	h: 'history',
	j: 'next',
	k: 'previous',
	...Object.fromEntries(LEVELS.map((level) => [level, level]))
};

/** What a key press asks for; null while typing, with a modifier, or for any other key. */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	typing: boolean
): Command | null {
	if (typing || event.ctrlKey || event.metaKey || event.altKey) return null;
	return COMMANDS[event.key] ?? null;
}

/** Gives the focus to what a key acted on, so that the choice is heard; not where a form that opened has it. */
export async function focusActed(block: HTMLElement | null, key: string): Promise<void> {
	const before = document.activeElement;
	await tick();
	if (document.activeElement !== before) return;
	block?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"],[value="${key}"]`)?.focus();
}
