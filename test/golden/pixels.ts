/** Pictures as pixels: read as pdftoppm writes them (PPM, P6), compared, and written as PNG. */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Red, green and blue of each, row by row. */
	readonly rgb: Uint8Array;
}

const HEADER = /^P6\s+(\d+)\s+(\d+)\s+255\s/;
const LONGEST_HEADER = 40;

/** Throws on anything else than what pdftoppm writes. */
export function readPpm(bytes: Uint8Array): Pixels {
	const header = HEADER.exec(new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER)));
	if (!header) throw new Error('That is no PPM.');
	const [start, width, height] = header;
	return { width: Number(width), height: Number(height), rgb: bytes.subarray(start.length) };
}

const at = ({ width, height, rgb }: Pixels, x: number, y: number, part: number): number =>
	x < width && y < height ? (rgb[(y * width + x) * 3 + part] ?? 0) : 255;

/** What only the old one has in red, what only the new one has in blue, over a pale ground of what both have. */
export function difference(before: Pixels, after: Pixels): Pixels {
	const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
	const rgb = new Uint8Array(width * height * 3);
	for (let index = 0; index < width * height; index += 1) {
		const [x, y] = [index % width, Math.floor(index / width)];
		const [old, now] = [at(before, x, y, 1), at(after, x, y, 1)];
		const pale = 255 - Math.round((255 - Math.max(old, now)) / 4);
		const colour = Math.abs(old - now) < 24 ? [pale, pale, pale] : old < now ? [215, 40, 40] : [40, 80, 215];
		rgb.set(colour, index * 3);
	}
	return { width, height, rgb };
}

const number = (value: number): Buffer => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value >>> 0);
	return bytes;
};

function chunk(type: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits for each of three colours, neither filtered nor interlaced otherwise than usual. */
const KIND = Buffer.from([8, 2, 0, 0, 0]);

/** The picture as a PNG. */
export function pngOf({ width, height, rgb }: Pixels): Buffer {
	const rows = Array.from({ length: height }, (_, y) =>
		Buffer.concat([Buffer.from([0]), rgb.subarray(y * width * 3, (y + 1) * width * 3)])
	);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', Buffer.concat([number(width), number(height), KIND])),
		chunk('IDAT', deflateSync(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0))
	]);
}
