/**
 * A file that only a passphrase opens: AES-256-GCM under a key of PBKDF2 with SHA-256 (600,000 rounds, as OWASP's
 * password storage cheat sheet of 2023 asks for), salt and nonce new for every file, its head authenticated too.
 */
import type { FileIssue, FileRead } from '#lib/core/assessment/file-issue.ts';
import { notStored, stored } from '#lib/core/assessment/storage-issue.ts';

const FORMAT = 'airworthy-sealed';
const VERSION = 1;
const ROUNDS = 600_000;
/** Fewer would be no protection, and more would hold the page for a minute: neither is ours. */
const LEAST_ROUNDS = 100_000;
const MOST_ROUNDS = 5_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
/** Of the derived bits: the key, and a part by which a wrong passphrase is told from a damaged file. */
const KEY_BYTES = 32;
const CHECK_BYTES = 8;
/** Characters of base64 made at a time: more would be too many arguments for a call. */
const CHUNK = 8192;

type Bytes = Uint8Array<ArrayBuffer>;

interface Head {
	readonly format: typeof FORMAT;
	readonly version: number;
	readonly rounds: number;
	readonly salt: string;
	readonly nonce: string;
	readonly check: string;
}

function toBase64(bytes: Bytes): string {
	const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
		String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK))
	);
	return btoa(chunks.join(''));
}

/** Null for a text that is no base64 as we write it. */
function fromBase64(text: unknown): Bytes | null {
	if (typeof text !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

async function derive(
	passphrase: string,
	salt: Bytes,
	rounds: number
): Promise<{ key: CryptoKey; check: string }> {
	const base = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, [
		'deriveBits'
	]);
	const given = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
	const bits = new Uint8Array(await crypto.subtle.deriveBits(given, base, (KEY_BYTES + CHECK_BYTES) * 8));
	const key = await crypto.subtle.importKey('raw', bits.slice(0, KEY_BYTES), 'AES-GCM', false, [
		'encrypt',
		'decrypt'
	]);
	return { key, check: toBase64(bits.slice(KEY_BYTES)) };
}

const cipher = (nonce: Bytes, head: Head) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: utf8(
		JSON.stringify([head.format, head.version, head.rounds, head.salt, head.nonce, head.check])
	)
});

/** The text of a file, sealed; `rounds` is for tests. */
export async function sealText(text: string, passphrase: string, rounds = ROUNDS): Promise<string> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
	const { key, check } = await derive(passphrase, salt, rounds);
	const head: Head = {
		...{ format: FORMAT, version: VERSION, rounds },
		...{ salt: toBase64(salt), nonce: toBase64(nonce), check }
	};
	const data = await crypto.subtle.encrypt(cipher(nonce, head), key, utf8(text));
	return `${JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) }, null, '\t')}\n`;
}

/** Whether a text begins as a sealed file does. */
export const isSealed = (text: string): boolean =>
	/^\uFEFF?\s*\{\s*"format"\s*:\s*"airworthy-sealed"/.test(text.slice(0, 200));

interface Sealed {
	readonly head: Head;
	readonly salt: Bytes;
	readonly nonce: Bytes;
	readonly data: Bytes;
}

const DAMAGED = notStored<FileIssue>({ code: 'file.damaged' });

function parse(text: string): Record<string, unknown> | null {
	try {
		const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
	} catch {
		return null;
	}
}

function readSealed(text: string): FileRead<Sealed> {
	const parts = parse(text);
	if (parts?.format !== FORMAT || typeof parts.version !== 'number') return DAMAGED;
	if (parts.version > VERSION) return notStored<FileIssue>({ code: 'file.newer' });
	const { version, rounds, salt, nonce, check, data } = parts;
	const [saltBytes, nonceBytes, dataBytes] = [fromBase64(salt), fromBase64(nonce), fromBase64(data)];
	const areRounds = typeof rounds === 'number' && rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS;
	if (!areRounds || !Number.isInteger(rounds) || !saltBytes || !dataBytes || typeof check !== 'string')
		return DAMAGED;
	if (saltBytes.length !== SALT_BYTES || nonceBytes?.length !== NONCE_BYTES) return DAMAGED;
	const head: Head = { format: FORMAT, version, rounds, salt: String(salt), nonce: String(nonce), check };
	return stored({ head, salt: saltBytes, nonce: nonceBytes, data: dataBytes });
}

/** What was sealed; or that the passphrase is another, the file damaged, or from a newer version. */
export async function openSealed(text: string, passphrase: string): Promise<FileRead<string>> {
	const read = readSealed(text);
	if (!read.ok) return read;
	const { head, salt, nonce, data } = read.value;
	const { key, check } = await derive(passphrase, salt, head.rounds);
	if (check !== head.check) return notStored<FileIssue>({ code: 'file.passphrase' });
	try {
		const opened = await crypto.subtle.decrypt(cipher(nonce, head), key, data);
		return stored(new TextDecoder('utf-8', { fatal: true }).decode(opened));
	} catch {
		return DAMAGED;
	}
}
