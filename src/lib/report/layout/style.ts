/** The five sizes of the report and its two weights, in points; the same steps as on the screen. */
import type { Tone } from '#lib/figures/figure.ts';

export type Weight = 400 | 600;

/** How a run of text looks: size and leading (distance of baselines) in points. */
export interface TextStyle {
	readonly size: number;
	readonly leading: number;
	readonly weight: Weight;
	readonly tone: Tone;
	/** Added after every character, in points; large type is set a little tighter. */
	readonly tracking: number;
}

const style = (size: number, leading: number, weight: Weight, tone: Tone, tracking = 0): TextStyle => ({
	size,
	leading,
	weight,
	tone,
	tracking
});

export const TEXT = style(10, 14, 400, 'ink');
export const SMALL = style(8.5, 12, 400, 'ink');
export const SMALL_STRONG = style(8.5, 12, 600, 'ink');
export const SMALL_SOFT = style(8.5, 12, 400, 'soft');
export const LEAD = style(12.5, 18, 400, 'soft');
export const H3 = style(12, 16, 600, 'ink');
export const H2 = style(15, 20, 600, 'ink', -0.1);
export const H1 = style(22, 28, 600, 'ink', -0.3);
export const VERDICT = style(28, 32, 600, 'ink', -0.5);

/** The style in another tone, weight or both. */
export const styled = (base: TextStyle, change: Partial<Pick<TextStyle, 'tone' | 'weight'>>): TextStyle => ({
	...base,
	...change
});
