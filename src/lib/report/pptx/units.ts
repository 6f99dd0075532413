/** Points as the library takes lengths. */
import type { Box } from './deck.ts';

export const inches = (points: number): number => points / 72;

/** A box in inches, under the library's names. */
export const placeOf = ({ x, y, width, height }: Box) => ({
	x: inches(x),
	y: inches(y),
	w: inches(width),
	h: inches(height)
});
