/** The points of a glyph in font units, from the table `glyf` (OpenType specification 1.9), y upwards. */

/** A point of an outline; one that is not on it pulls the curve towards itself. */
export interface GlyphPoint {
	readonly x: number;
	readonly y: number;
	readonly isOn: boolean;
}

const HEADER = 10;
const FLAG = { on: 1, shortX: 2, shortY: 4, repeated: 8, sameX: 16, sameY: 32 } as const;

/** The flags of all points, and where what follows them begins. */
function readFlags(data: DataView, start: number, count: number): { flags: number[]; end: number } {
	const flags: number[] = [];
	let at = start;
	while (flags.length < count) {
		const flag = data.getUint8(at++);
		const times = flag & FLAG.repeated ? 1 + data.getUint8(at++) : 1;
		for (let index = 0; index < times; index += 1) flags.push(flag);
	}
	return { flags, end: at };
}

interface Kind {
	readonly short: number;
	/** Of a short step: it goes up; of none: there is no step at all. */
	readonly same: number;
}

/** One coordinate of all points: each is written as a step from the last. */
function readSteps(data: DataView, start: number, flags: readonly number[], { short, same }: Kind) {
	let at = start;
	let value = 0;
	const values = flags.map((flag) => {
		if (flag & short) value += (flag & same ? 1 : -1) * data.getUint8(at++);
		else if (!(flag & same)) {
			value += data.getInt16(at);
			at += 2;
		}
		return value;
	});
	return { values, end: at };
}

/** Its outlines, where the glyph at `start` is not made of others and has `count` of them. */
export function glyphPoints(data: DataView, start: number, count: number): GlyphPoint[][] {
	const ends = Array.from({ length: count }, (_, index) => data.getUint16(start + HEADER + 2 * index) + 1);
	const instructions = start + HEADER + 2 * count;
	const first = instructions + 2 + data.getUint16(instructions);
	const { flags, end } = readFlags(data, first, ends.at(-1) ?? 0);
	const xs = readSteps(data, end, flags, { short: FLAG.shortX, same: FLAG.sameX });
	const ys = readSteps(data, xs.end, flags, { short: FLAG.shortY, same: FLAG.sameY });
	const points = flags.map((flag, index) => ({
		x: xs.values[index] ?? 0,
		y: ys.values[index] ?? 0,
		isOn: (flag & FLAG.on) !== 0
	}));
	return ends.map((last, index) => points.slice(ends[index - 1] ?? 0, last));
}
