/** Text in a figure, the way most of it is set. */
import type { TextMark } from './figure.ts';

/** Size of the text of a figure, in its units. */
export const TEXT = 13;
/** From one baseline to the next. */
export const LINE = 16;

/** A line of text in ink that begins at `x`, unless said otherwise. */
export const textMark = (
	text: string,
	x: number,
	y: number,
	more: Partial<Pick<TextMark, 'size' | 'weight' | 'anchor' | 'fill'>> = {}
): TextMark => ({ kind: 'text', x, y, text, size: TEXT, weight: 400, anchor: 'start', fill: 'ink', ...more });

/** Lines under each other; `y` is the first baseline. */
export const textLines = (
	lines: readonly string[],
	x: number,
	y: number,
	more?: Parameters<typeof textMark>[3]
): TextMark[] => lines.map((text, index) => textMark(text, x, y + LINE * index, more));
