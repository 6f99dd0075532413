/** Glyphs made of others, such as a letter and its accent (table `glyf`, “Composite glyph description”). */

/** A glyph, turned and stretched by the matrix, then moved. */
export interface GlyphPart {
	readonly glyph: number;
	/** The new x is `xx·x + yx·y + dx`, the new y `xy·x + yy·y + dy`. */
	readonly xx: number;
	readonly xy: number;
	readonly yx: number;
	readonly yy: number;
	readonly dx: number;
	readonly dy: number;
}

const HEADER = 10;
const FLAG = { words: 1, moves: 2, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;
/** Numbers from -2 to 2 in 16 bits. */
const FRACTION = 0x4000;

type Matrix = Pick<GlyphPart, 'xx' | 'xy' | 'yx' | 'yy'>;

function readMatrix(data: DataView, at: number, flags: number): { matrix: Matrix; length: number } {
	const read = (index: number): number => data.getInt16(at + 2 * index) / FRACTION;
	if (flags & FLAG.scale) return { matrix: { xx: read(0), xy: 0, yx: 0, yy: read(0) }, length: 2 };
	if (flags & FLAG.twoScales) return { matrix: { xx: read(0), xy: 0, yx: 0, yy: read(1) }, length: 4 };
	if (flags & FLAG.matrix)
		return { matrix: { xx: read(0), xy: read(1), yx: read(2), yy: read(3) }, length: 8 };
	return { matrix: { xx: 1, xy: 0, yx: 0, yy: 1 }, length: 0 };
}

/** How far it is moved; where points are to be laid on each other instead, which our faces never ask for, not at all. */
function readMove(data: DataView, at: number, flags: number): { dx: number; dy: number; length: number } {
	const length = flags & FLAG.words ? 4 : 2;
	if (!(flags & FLAG.moves)) return { dx: 0, dy: 0, length };
	return flags & FLAG.words
		? { dx: data.getInt16(at), dy: data.getInt16(at + 2), length }
		: { dx: data.getInt8(at), dy: data.getInt8(at + 1), length };
}

/** The parts of the composite glyph at `start`. */
export function glyphParts(data: DataView, start: number): GlyphPart[] {
	const parts: GlyphPart[] = [];
	let at = start + HEADER;
	let flags: number = FLAG.more;
	while (flags & FLAG.more) {
		flags = data.getUint16(at);
		const { dx, dy, length: moved } = readMove(data, at + 4, flags);
		const { matrix, length } = readMatrix(data, at + 4 + moved, flags);
		parts.push({ glyph: data.getUint16(at + 2), ...matrix, dx, dy });
		at += 4 + moved + length;
	}
	return parts;
}
