/** Key pairs of facilitators and respondents, and who a public key is. P-256, as session.ts needs them. */
import type { Bytes } from './bytes.ts';
import { fromBase64url, toBase64url } from './bytes.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const RESPONDENT_BYTES = 16;

/** A facilitator's pair: extractable only until it is wrapped and taken in again, see key-file.ts. */
export const makeFacilitatorKeys = (): Promise<CryptoKeyPair> =>
	crypto.subtle.generateKey(CURVE, true, ['deriveBits']);

/** A respondent's pair, which never leaves the device: the browser will not hand out its private half. */
export const makeRespondentKeys = (): Promise<CryptoKeyPair> =>
	crypto.subtle.generateKey(CURVE, false, ['deriveBits']);

/** The point, uncompressed: 65 bytes. */
export const publicBytes = async (key: CryptoKey): Promise<Bytes> =>
	new Uint8Array(await crypto.subtle.exportKey('raw', key));

/** As it stands in the terms of a workshop. */
export const publicText = async (key: CryptoKey): Promise<string> => toBase64url(await publicBytes(key));

/** Null for bytes that are no point of the curve. */
export async function publicKeyOf(bytes: Bytes): Promise<CryptoKey | null> {
	try {
		return await crypto.subtle.importKey('raw', bytes, CURVE, true, []);
	} catch {
		return null;
	}
}

/** Of its text in the terms; null for any other text. */
export async function publicKeyIn(text: string): Promise<CryptoKey | null> {
	const bytes = fromBase64url(text);
	return bytes && publicKeyOf(bytes);
}

/** Private key from PKCS #8; not extractable. Null for anything else. */
export async function privateKeyOf(pkcs8: Bytes): Promise<CryptoKey | null> {
	try {
		return await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']);
	} catch {
		return null;
	}
}

/** Who holds the key: nobody can write under this id without its private half. */
export async function respondentOf(publicKey: Bytes): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', publicKey);
	return toBase64url(new Uint8Array(digest, 0, RESPONDENT_BYTES));
}
