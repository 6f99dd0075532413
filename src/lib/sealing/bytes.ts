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

/** Bits of the last character that stand for nothing, by length modulo 4. */
const IDLE_BITS = [0, -1, 0b1111, 0b11];

/** The one text that these bytes have, read back; null for any other: padding, foreign characters, idle bits set. */
export function fromBase64url(text: string): Bytes | null {
	const idle = IDLE_BITS[text.length % 4] ?? -1;
	if (idle < 0 || !/^[A-Za-z0-9_-]*$/.test(text)) return null;
	if ((ALPHABET.indexOf(text.at(-1) ?? 'A') & idle) !== 0) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
