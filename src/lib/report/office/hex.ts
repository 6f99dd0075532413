/** Tones as office files name colours: six digits without a sign before them. */
import type { Tone } from '#lib/figures/figure.ts';
import type { Palette } from '../pdf/colours.ts';

/** “21539C” */
export const hexOf = (palette: Palette, tone: Tone): string =>
	palette[tone]
		.map((part) => part.toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase();
