/** AES-256-GCM with a fresh nonce in front, and padding that hides how much was written. */
import type { Bytes } from './bytes.ts';
import { joined } from './bytes.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Lengths are told only in steps of this many bytes. */
const BUCKET_BYTES = 256;
const LENGTH_BYTES = 4;

/** The bytes with their length before and zeros after them, up to a whole bucket. */
export function padded(bytes: Bytes): Bytes {
	const whole = Math.ceil((bytes.length + LENGTH_BYTES) / BUCKET_BYTES) * BUCKET_BYTES;
	const all = new Uint8Array(whole);
	new DataView(all.buffer).setUint32(0, bytes.length);
	all.set(bytes, LENGTH_BYTES);
	return all;
}

/** What was padded; null for anything else. */
export function unpadded(bytes: Bytes): Bytes | null {
	if (bytes.length < BUCKET_BYTES || bytes.length % BUCKET_BYTES !== 0) return null;
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
	return length <= bytes.length - LENGTH_BYTES ? bytes.slice(LENGTH_BYTES, LENGTH_BYTES + length) : null;
}

const keyOf = (secret: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', secret, 'AES-GCM', false, [use]);

/** Encrypts under a 32-byte secret; `about` is bound to it and travels apart. */
export async function lock(secret: Bytes, plain: Bytes, about: Bytes): Promise<Bytes> {
	const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
	const key = await keyOf(secret, 'encrypt');
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: about }, key, plain);
	return joined(iv, new Uint8Array(sealed));
}

/** Null when a single bit of box, secret or `about` is another. */
export async function unlock(secret: Bytes, box: Bytes, about: Bytes): Promise<Bytes | null> {
	if (box.length < NONCE_BYTES + TAG_BYTES) return null;
	const iv = box.slice(0, NONCE_BYTES);
	const key = await keyOf(secret, 'decrypt');
	try {
		const algorithm = { name: 'AES-GCM', iv, additionalData: about };
		return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, box.slice(NONCE_BYTES)));
	} catch {
		return null;
	}
}
