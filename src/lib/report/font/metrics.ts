/**
 * Widths of a TrueType face, read from its own tables, so that text is measured as it will be printed.
 * Tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of the OpenType specification 1.9.
 */
import { characterMap } from './character-map.ts';
import { required, tableOffsets } from './font-tables.ts';

export interface FontMetrics {
	readonly unitsPerEm: number;
	/** Advance width in font units, by code point; a character that is not in here is not in the face. */
	readonly advances: ReadonlyMap<number, number>;
}

/** The last width in `hmtx` holds for every glyph after it. */
function advanceOf(data: DataView, hmtx: number, count: number, glyph: number): number {
	return data.getUint16(hmtx + 4 * Math.min(glyph, count - 1));
}

/** Metrics of a TrueType file; throws when it is not one, since the fonts are ours. */
export function parseMetrics(bytes: Uint8Array): FontMetrics {
	const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = tableOffsets(data);
	const count = data.getUint16(required(tables, 'hhea') + 34);
	const hmtx = required(tables, 'hmtx');
	const glyphs = [...characterMap(data, required(tables, 'cmap'))];
	return {
		unitsPerEm: data.getUint16(required(tables, 'head') + 18),
		advances: new Map(glyphs.map(([code, glyph]) => [code, advanceOf(data, hmtx, count, glyph)]))
	};
}
