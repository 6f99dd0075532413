/**
 * A facilitator's key as a file under a passphrase, for a second laptop and for the command line: PKCS #8 locked with
 * AES-256-GCM under PBKDF2-SHA-256. Who has the file and the passphrase reads every response.
 */
import { canonicalJson } from '#lib/core/assessment/json.ts';
import { readJson } from '#lib/core/assessment/safe-json.ts';
import { KeyFile } from '#lib/core/assessment/key-file.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
import { check } from '#lib/core/shared/zod-issues.ts';
import { lock, unlock } from './box.ts';
import type { Bytes } from './bytes.ts';
import { fromBase64url, toBase64url, utf8 } from './bytes.ts';
import { privateKeyOf, publicKeyIn, publicText } from './keys.ts';

/** OWASP, "Password storage cheat sheet" (2023), for PBKDF2-HMAC-SHA256. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
/** Shorter passphrases are refused: our default. */
export const PASSPHRASE_LEAST = 8;

async function secretFrom(passphrase: string, salt: Bytes, iterations: number): Promise<Bytes> {
	// Composed, so that the same phrase typed on another keyboard is the same bytes.
	const phrase = utf8(passphrase.normalize('NFKC'));
	const key = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/** All but the locked part, bound to it. */
const headOf = ({ wrapped: _wrapped, ...head }: KeyFile): Bytes => utf8(canonicalJson(head));

/** The text of the file. The private key must be extractable: one just made. Null for a passphrase too short. */
export async function wrapKeys(
	keys: CryptoKeyPair,
	workshop: string,
	passphrase: string
): Promise<string | null> {
	if (passphrase.length < PASSPHRASE_LEAST) return null;
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const head = {
		format: 'airworthy-key',
		version: 1,
		workshop,
		publicKey: await publicText(keys.publicKey),
		iterations: ITERATIONS,
		salt: toBase64url(salt)
	} as const;
	const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
	const secret = await secretFrom(passphrase, salt, ITERATIONS);
	const box = await lock(secret, pkcs8, headOf({ ...head, wrapped: '' }));
	return `${JSON.stringify({ ...head, wrapped: toBase64url(box) }, null, '\t')}\n`;
}

const refuse = (what: string): Result<never> => fail({ code: `key.${what}`, path: [] });

/** The key file as data, so that one can say whose it is before asking for the passphrase. */
export function readKeyFile(text: string): Result<KeyFile> {
	const read = readJson(text);
	const checked = read.ok ? check(KeyFile, read.value) : read;
	return checked.ok ? checked : refuse('unreadable');
}

/** The pair, its private half not extractable; `key.wrong-passphrase` also for a file that was changed. */
export async function unwrapKeys(file: KeyFile, passphrase: string): Promise<Result<CryptoKeyPair>> {
	const [salt, box] = [fromBase64url(file.salt), fromBase64url(file.wrapped)];
	const publicKey = await publicKeyIn(file.publicKey);
	if (!salt || !box || !publicKey) return refuse('unreadable');
	const secret = await secretFrom(passphrase, salt, file.iterations);
	const pkcs8 = await unlock(secret, box, headOf(file));
	const privateKey = pkcs8 && (await privateKeyOf(pkcs8));
	return privateKey ? ok({ publicKey, privateKey }) : refuse('wrong-passphrase');
}
