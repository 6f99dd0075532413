/** What a key does to the cell that has the focus. Letters act nowhere else, so they collide with nothing. */
import type { RaciLetter } from '#lib/core/raci/matrix.ts';

const LETTERS: Readonly<Record<string, RaciLetter | null>> = {
	r: 'R',
	a: 'A',
	b: 'AR',
	c: 'C',
	i: 'I',
	delete: null,
	backspace: null
};

/** A letter to write, null to empty the cell, `open` for its editor; undefined for every other key. */
export function editKey({
	key,
	ctrlKey,
	metaKey,
	altKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): RaciLetter | null | 'open' | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (key === 'Enter' || key === 'F2') return 'open';
	return LETTERS[key.toLowerCase()];
}
