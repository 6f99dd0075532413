/** Tones as print colours: the light theme of the design tokens, OKLCH converted to sRGB, on white paper. */
import type { Rgb } from '#lib/core/assessment/accent.ts';
import { rgbOf } from '#lib/core/assessment/accent.ts';
import type { Tone } from '#lib/figures/figure.ts';

/** What each tone is printed in. */
export type Palette = Readonly<Record<Tone, Rgb>>;

/** A report is printed: its paper is white, where the screen's is a little warmer. */
const WHITE: Rgb = [255, 255, 255];

const COLOURS: Palette = {
	paper: WHITE,
	ink: [23, 31, 46] /* oklch(0.24 0.03 262) */,
	soft: [78, 86, 100] /* oklch(0.45 0.025 262) */,
	rule: [219, 217, 211] /* oklch(0.885 0.008 85) */,
	accent: [33, 83, 156] /* oklch(0.45 0.13 258) */,
	wash: [233, 241, 253] /* oklch(0.955 0.018 258) */,
	go: [24, 107, 69] /* oklch(0.47 0.1 158) */,
	// A little lighter than the token, which lies just outside of sRGB.
	wait: [146, 91, 12] /* oklch(0.52 0.11 68) */,
	stop: [172, 49, 42] /* oklch(0.5 0.16 28) */
};

/** The colour, thinned over white paper: opaque colours print the same everywhere. */
export function thinned(rgb: Rgb, opacity = 1): Rgb {
	const mix = (index: 0 | 1 | 2): number => Math.round(opacity * rgb[index] + (1 - opacity) * WHITE[index]);
	return [mix(0), mix(1), mix(2)];
}

/** How much of another accent makes a wash as pale as our own. */
const WASH = 0.1;

/** Our own colours, or with another accent (`#rrggbb`) and a wash that goes with it. */
export function paletteOf(accent: string | null): Palette {
	if (accent === null) return COLOURS;
	const rgb = rgbOf(accent);
	return { ...COLOURS, accent: rgb, wash: thinned(rgb, WASH) };
}
