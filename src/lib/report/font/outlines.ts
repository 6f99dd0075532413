/** The shapes of the letters of a face, for pictures made of pixels: polygons in ems, y downwards from the baseline. */
import { characterMap } from './character-map.ts';
import type { FontFiles } from './face.ts';
import { required, tableOffsets } from './font-tables.ts';
import { fromBase64 } from './from-base64.ts';
import { glyphParts } from './glyph-parts.ts';
import type { GlyphPoint } from './glyph-points.ts';
import { glyphPoints } from './glyph-points.ts';
import { polygonOf } from './polygon-of.ts';
import type { Point } from './polygon-of.ts';

/** Outlines of one letter: those of holes run the other way round. */
export type LetterShape = readonly (readonly Point[])[];

/** The shape of a character; nothing where the face lacks it or it leaves no ink. */
export type LetterShapes = (codePoint: number) => LetterShape;

/** Both weights. */
export type Outlines = Readonly<Record<400 | 600, LetterShapes>>;

/** No glyph of a face is nested deeper; one that is would never end. */
const DEEPEST = 6;

interface Glyphs {
	readonly data: DataView;
	/** Where each glyph begins; the one after the last says where that ends. */
	readonly starts: (glyph: number) => number;
}

function glyphsOf(data: DataView, tables: ReadonlyMap<string, number>): Glyphs {
	const [loca, glyf] = [required(tables, 'loca'), required(tables, 'glyf')];
	const isLong = data.getInt16(required(tables, 'head') + 50) === 1;
	const offset = (glyph: number): number =>
		isLong ? data.getUint32(loca + 4 * glyph) : 2 * data.getUint16(loca + 2 * glyph);
	return { data, starts: (glyph) => glyf + offset(glyph) };
}

function pointsOf(glyphs: Glyphs, glyph: number, depth = 0): GlyphPoint[][] {
	const { data, starts } = glyphs;
	const start = starts(glyph);
	if (starts(glyph + 1) === start || depth > DEEPEST) return [];
	const count = data.getInt16(start);
	if (count >= 0) return glyphPoints(data, start, count);
	return glyphParts(data, start).flatMap(({ glyph: part, xx, xy, yx, yy, dx, dy }) =>
		pointsOf(glyphs, part, depth + 1).map((outline) =>
			outline.map(({ x, y, isOn }) => ({ x: xx * x + yx * y + dx, y: xy * x + yy * y + dy, isOn }))
		)
	);
}

function shapesOf(bytes: Uint8Array): LetterShapes {
	const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = tableOffsets(data);
	const glyphs = glyphsOf(data, tables);
	const em = data.getUint16(required(tables, 'head') + 18);
	const characters = new Map(characterMap(data, required(tables, 'cmap')));
	const known = new Map<number, LetterShape>();
	const read = (codePoint: number): LetterShape => {
		const glyph = characters.get(codePoint);
		if (glyph === undefined) return [];
		return pointsOf(glyphs, glyph).map((outline) => polygonOf(outline, em));
	};
	return (codePoint) => {
		const shape = known.get(codePoint) ?? read(codePoint);
		known.set(codePoint, shape);
		return shape;
	};
}

/** Faces that were read: the figures of a worker's reports are all written in the same one. */
const faces = new WeakMap<FontFiles, Outlines>();

/** The shapes of the letters in the two files. */
export function outlinesOf(files: FontFiles): Outlines {
	const outlines = faces.get(files) ?? {
		400: shapesOf(fromBase64(files.regular)),
		600: shapesOf(fromBase64(files.semibold))
	};
	faces.set(files, outlines);
	return outlines;
}
