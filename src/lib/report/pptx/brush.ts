/** Colours, face and language, for everything that is painted on a slide. */
import type { Tone } from '#lib/figures/figure.ts';

export interface Brush {
	/** Six digits. */
	readonly hex: (tone: Tone) => string;
	readonly lang: string;
}

/** On nearly every machine that shows slides, and for Greek and Cyrillic too; ours is on few. */
export const FACE = 'Arial';
