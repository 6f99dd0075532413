/** Pieces that several slides have. */
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { DECK_TEXT } from '#lib/i18n/deck-text.ts';
import type { Tone } from '#lib/figures/figure.ts';
import type { StateMark } from '../../model/document.ts';
import type { Box, DeckCell, Piece, TextPiece } from '../deck.ts';
import { fitted } from '../fit.ts';
import { LEADING, POINTER, SIZES } from '../page.ts';

interface Look {
	readonly size?: number;
	readonly tone?: Tone;
	readonly bold?: true;
}

/** A text in as many lines as its box holds. */
export function textPiece(
	text: string,
	box: Box,
	{ size = SIZES.text, tone = 'ink', bold }: Look = {}
): TextPiece {
	const lines = Math.max(1, Math.floor(box.height / (size * LEADING)));
	const shown = fitted(text, { width: box.width, size, lines, bold });
	return { kind: 'text', box, text: shown, size, tone, ...(bold && { bold }) };
}

const SHAPES = { circle: '●', diamond: '◆', square: '■', ring: '○' } as const;

/** A state in shape, word and tone. */
export const stateCell = ({ word, shape, tone }: StateMark): DeckCell => ({
	text: `${SHAPES[shape]} ${word}`,
	tone,
	bold: true
});

export const textCell = (text: string): DeckCell => ({ text });
export const boldCell = (text: string): DeckCell => ({ text, bold: true });

/** Where what a slide leaves out or cuts stands whole; nothing where it is all there. */
export function pointer(left: number, isShortened: boolean, place: string): Piece[] {
	const more = left > 0 ? DECK_TEXT.more(left, place) : '';
	const short = isShortened ? BRIEF_TEXT.shortened([place]) : '';
	const text = [more, short].filter(Boolean).join(' ');
	return text === '' ? [] : [textPiece(text, POINTER, { size: SIZES.small, tone: 'soft' })];
}
