/** The two weights of the report's face, as the layout needs them: how wide a text is, and what it can show. */
import { fromBase64 } from './from-base64.ts';
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

/** Code points of the first plane, which is all that the character map of the face covers. */
const PLANE = 0x10000;
/** Width of a character that the face lacks. */
const LACKING = -1;

/** One weight as a table by code point: looking up is what the layout does most. */
interface Widths {
	readonly unitsPerEm: number;
	readonly units: Int32Array;
}

function widthsOf({ unitsPerEm, advances }: FontMetrics): Widths {
	const units = new Int32Array(PLANE).fill(LACKING);
	for (const [code, advance] of advances) units[code] = advance;
	return { unitsPerEm, units };
}

const has = ({ units }: Widths, code: number): boolean => (units[code] ?? LACKING) !== LACKING;

/** What lies beyond the first plane is not in the face and has no width; it counts as one character. */
function widthOf(text: string, { unitsPerEm, units }: Widths, { size, tracking }: Fitting): number {
	let total = 0;
	let count = 0;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.codePointAt(index) ?? 0;
		total += Math.max(0, units[code] ?? 0);
		count += 1;
		if (code >= PLANE) index += 1;
	}
	return (total * size) / unitsPerEm + count * tracking;
}

function read(files: FontFiles): Face {
	const regular = widthsOf(parseMetrics(fromBase64(files.regular)));
	const semibold = widthsOf(parseMetrics(fromBase64(files.semibold)));
	const widths = { 400: regular, 600: semibold };
	return {
		measure: (text, style) => widthOf(text, widths[style.weight], style),
		has: (code) => has(regular, code) && has(semibold, code)
	};
}

/** Faces that were read: each report of a worker is set in the same one. */
const known = new WeakMap<FontFiles, Face>();

/** The face in the two files. */
export function faceOf(files: FontFiles): Face {
	const face = known.get(files) ?? read(files);
	known.set(files, face);
	return face;
}
