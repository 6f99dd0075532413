/** The two weights of the report's face, as the layout needs them: how wide a text is, and what it can show. */
import type { FontMetrics } from './metrics.ts';
import { parseMetrics } from './metrics.ts';

/** Everything of a type style that changes how wide a text is; sizes in points. */
export interface Fitting {
	readonly size: number;
	readonly weight: 400 | 600;
	readonly tracking: number;
}

export interface Face {
	/** Width in points, as it will be printed: no kerning, no ligatures. */
	readonly measure: (text: string, style: Fitting) => number;
	/** Whether both weights have the character. */
	readonly has: (codePoint: number) => boolean;
}

/** TrueType files in base64, as an `?inline` import or a file read from a package gives them. */
export interface FontFiles {
	readonly regular: string;
	readonly semibold: string;
}

const toBytes = (base64: string): Uint8Array =>
	Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function widthOf(text: string, { unitsPerEm, advances }: FontMetrics, { size, tracking }: Fitting): number {
	let units = 0;
	let count = 0;
	for (const character of text) {
		units += advances.get(character.codePointAt(0) ?? 0) ?? 0;
		count += 1;
	}
	return (units * size) / unitsPerEm + count * tracking;
}

/** The face in the two files. */
export function faceOf(files: FontFiles): Face {
	const metrics = { 400: parseMetrics(toBytes(files.regular)), 600: parseMetrics(toBytes(files.semibold)) };
	return {
		measure: (text, style) => widthOf(text, metrics[style.weight], style),
		has: (codePoint) => metrics[400].advances.has(codePoint) && metrics[600].advances.has(codePoint)
	};
}
