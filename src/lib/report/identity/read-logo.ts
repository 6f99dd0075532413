/**
 * A logo as it is kept, looked at before it is printed: PNG (RFC 2083) or JPEG (ITU T.81) by its first bytes, and
 * how many pixels it unpacks to, so that a small file cannot grow into a huge one.
 */
import type { Logo } from '../model/document.ts';

/** Pixels on each side at most; ours, far above what 40 points of paper can show. */
export const LOGO_PIXELS = 2000;

const PREFIX = /^data:image\/(?:png|jpeg);base64,/;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_START = [0xff, 0xd8];

function bytesOf(base64: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** A frame header but not a table (C4), a reserved one (C8) or a conditioning (CC). */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Height and width stand in the frame header; the segments before it are stepped over. */
function jpegSize(data: DataView): [number, number] | null {
	let at = 2;
	while (at + 9 < data.byteLength) {
		if (data.getUint8(at) !== 0xff) return null;
		const marker = data.getUint8(at + 1);
		if (isFrame(marker)) return [data.getUint16(at + 7), data.getUint16(at + 5)];
		at += 2 + data.getUint16(at + 2);
	}
	return null;
}

/** The first chunk of a PNG says it. */
const pngSize = (data: DataView): [number, number] | null =>
	data.byteLength < 33 ? null : [data.getUint32(16), data.getUint32(20)];

const isSane = (pixels: number): boolean => pixels > 0 && pixels <= LOGO_PIXELS;

/** Null where it is no image of these two kinds, or too large a one. */
export function readLogo(dataUrl: string): Logo | null {
	const bytes = PREFIX.test(dataUrl) ? bytesOf(dataUrl.replace(PREFIX, '')) : null;
	if (!bytes) return null;
	const data = new DataView(bytes.buffer);
	const isPng = beginsWith(bytes, PNG_SIGNATURE);
	const size = isPng ? pngSize(data) : beginsWith(bytes, JPEG_START) ? jpegSize(data) : null;
	if (!size?.every(isSane)) return null;
	return { format: isPng ? 'PNG' : 'JPEG', data: dataUrl, width: size[0], height: size[1] };
}
