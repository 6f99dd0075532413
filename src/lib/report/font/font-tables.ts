/** Where the tables of a TrueType file begin (OpenType specification 1.9, “Table directory”). */

const FIRST_RECORD = 12;
const RECORD_BYTES = 16;

const tag = (data: DataView, at: number): string =>
	String.fromCharCode(...[0, 1, 2, 3].map((index) => data.getUint8(at + index)));

/** Where each table begins, by its four-letter tag. */
export function tableOffsets(data: DataView): Map<string, number> {
	const count = data.getUint16(4);
	const records = Array.from({ length: count }, (_, index) => FIRST_RECORD + index * RECORD_BYTES);
	return new Map(records.map((at) => [tag(data, at), data.getUint32(at + 8)]));
}

/** Where this one begins; throws where the font lacks it, since the fonts are ours. */
export function required(tables: ReadonlyMap<string, number>, name: string): number {
	const offset = tables.get(name);
	if (offset === undefined) throw new Error(`The font has no table ${name}.`);
	return offset;
}
