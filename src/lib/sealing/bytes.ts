/** Bytes as the web's cryptography takes them, and as text for links and files. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** One after another. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
	const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
	// In pieces: a call takes only so many arguments.
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 0x8000) {
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
	}
	return btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What each character stands for, by its code; 64 for one that is none of the alphabet. */
const FOREIGN = 64;
const VALUES = new Uint8Array(128).fill(FOREIGN);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Bits of the last character that stand for nothing, by length modulo 4; no text has a length of 1 modulo 4. */
const IDLE_BITS = [0, -1, 0b1111, 0b11];

const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? FOREIGN;

/** What engines of 2025 and later bring: many times faster, but not strict about white space and idle bits. */
type Decode = (text: string, options: { readonly alphabet: 'base64url' }) => Bytes;
const native = (Uint8Array as { readonly fromBase64?: Decode }).fromBase64 ?? null;

function decodedByEngine(text: string, decode: Decode): Bytes | null {
	try {
		return decode.call(Uint8Array, text, { alphabet: 'base64url' });
	} catch {
		return null;
	}
}

function decoded(text: string): Bytes | null {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	// Bits wait in `held` until there are eight of them: atob and a copy would take twenty times as long.
	let [held, bits, at] = [0, 0, 0];
	for (let index = 0; index < text.length; index += 1) {
		const value = valueAt(text, index);
		if (value === FOREIGN) return null;
		held = ((held << 6) | value) & 0xfff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = held >> bits;
		at += 1;
	}
	return bytes;
}

/**
 * The one text that these bytes have, read back; null for any other: padding, foreign characters, idle bits set.
 * Without `decode`, the engine's own, it is done by hand.
 */
export function fromBase64url(text: string, decode: Decode | null = native): Bytes | null {
	const idle = IDLE_BITS[text.length % 4] ?? -1;
	if (idle < 0) return null;
	// An empty text has no last character, and no idle bits.
	const last = text === '' ? 0 : valueAt(text, text.length - 1);
	if (last === FOREIGN || (last & idle) !== 0) return null;
	const bytes = decode ? decodedByEngine(text, decode) : decoded(text);
	// Padding and white space, which an engine passes over, leave fewer bytes than the length of the text promises.
	return bytes?.length === Math.floor((text.length * 3) / 4) ? bytes : null;
}
