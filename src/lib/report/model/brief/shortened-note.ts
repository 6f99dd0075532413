/** The pointer that goes with every “…” of a page. */
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { paragraph } from '../cells.ts';
import type { Block } from '../document.ts';
import type { Scissors } from './scissors.ts';

/** Where everything stands whole that is shortened on a page; nothing where all of it is whole. */
export function shortenedNote({ places }: Scissors): Block[] {
	const found = places();
	return found.length === 0 ? [] : [paragraph(BRIEF_TEXT.shortened(found), 'small')];
}
