/** Which glyph stands for which character: the `cmap` table, format 4 (all of Unicode's first plane). */

interface Segment {
	readonly first: number;
	readonly last: number;
	readonly delta: number;
	/** Where the glyphs of the segment are listed, or 0 when `delta` gives them. */
	readonly list: number;
}

const PLATFORM_WINDOWS = 3;
const ENCODING_UNICODE = 1;

/** Where the subtable for Windows and Unicode begins. */
function unicodeSubtable(data: DataView, cmap: number): number {
	const records = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
	const found = records.find(
		(at) => data.getUint16(at) === PLATFORM_WINDOWS && data.getUint16(at + 2) === ENCODING_UNICODE
	);
	if (found === undefined) throw new Error('The font has no Unicode character map.');
	return cmap + data.getUint32(found + 4);
}

function segments(data: DataView, subtable: number): Segment[] {
	const bytes = data.getUint16(subtable + 6);
	const ends = subtable + 14;
	const starts = ends + bytes + 2;
	return Array.from({ length: bytes / 2 }, (_, index) => {
		const start = starts + 2 * index;
		const offsetAt = start + 2 * bytes;
		const offset = data.getUint16(offsetAt);
		return {
			first: data.getUint16(start),
			last: data.getUint16(ends + 2 * index),
			delta: data.getInt16(start + bytes),
			list: offset === 0 ? 0 : offsetAt + offset
		};
	});
}

function glyphIn(data: DataView, { first, delta, list }: Segment, code: number): number {
	if (list === 0) return (code + delta) & 0xffff;
	const glyph = data.getUint16(list + 2 * (code - first));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** Code point and glyph of every character of the face; glyph 0 means missing and is left out. */
export function* characterMap(data: DataView, cmap: number): Generator<readonly [number, number]> {
	const FINAL = 0xffff;
	for (const segment of segments(data, unicodeSubtable(data, cmap))) {
		for (let code = segment.first; code <= segment.last && code < FINAL; code += 1) {
			const glyph = glyphIn(data, segment, code);
			if (glyph !== 0) yield [code, glyph];
		}
	}
}
