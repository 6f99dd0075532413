/** A picture with a palette as the bytes of a PNG file (PNG specification, third edition). */
import { zlibSync } from 'fflate';
import type { Size } from './coverage.ts';
import type { Indexed } from './indexed.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const POLYNOMIAL = 0xedb88320;

/** The check sums of all single bytes (annex D of the specification). */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) =>
	Array.from({ length: 8 }).reduce<number>((sum) => (sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1), byte)
);

function checkSum(bytes: readonly number[] | Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}

const fourBytes = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** A part of the file: its length, name and content, and the check sum of the latter two. */
function chunk(name: string, content: readonly number[] | Uint8Array): Uint8Array {
	const named = new Uint8Array(4 + content.length);
	named.set(Array.from(name, (letter) => letter.charCodeAt(0)));
	named.set(content, 4);
	return joined([fourBytes(content.length), named, fourBytes(checkSum(named))]);
}

function joined(parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** Each row begins with how it is filtered: not at all, which suits palettes best. */
function rowsOf(indices: Uint8Array, { width, height }: Size): Uint8Array {
	const rows = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row += 1)
		rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	return rows;
}

/** Bits of an index, then “indexed colours”, then the only ways there are to pack, filter and order. */
const FORMAT = [8, 3, 0, 0, 0];
const METRES_AN_INCH = 0.0254;

/** `dotsAnInch`: how densely it is to be printed. */
export function pngOf(
	{ colours, indices }: Indexed,
	size: Size,
	dotsAnInch: number
): Uint8Array<ArrayBuffer> {
	const density = fourBytes(Math.round(dotsAnInch / METRES_AN_INCH));
	return joined([
		SIGNATURE,
		chunk('IHDR', [...fourBytes(size.width), ...fourBytes(size.height), ...FORMAT]),
		chunk('pHYs', [...density, ...density, 1]),
		chunk(
			'PLTE',
			colours.flatMap((colour) => fourBytes(colour).slice(1))
		),
		chunk('IDAT', zlibSync(rowsOf(indices, size), { level: 4 })),
		chunk('IEND', [])
	]);
}
