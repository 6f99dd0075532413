/**
 * A secret that only the two holders of two keys can have made: HPKE in Auth mode (RFC 9180, section 5.1.3) with
 * DHKEM(P-256, HKDF-SHA256), of which only the exporter is used (section 5.3). @hpke/core over WebCrypto.
 */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { Bytes } from './bytes.ts';

/** Length of the point that travels with each secret, and of a public key. */
export const POINT_BYTES = 65;
const SECRET_BYTES = 32;

/** The suite of RFC 9180, appendix A.3, so that its vectors are ours; its own AEAD encrypts nothing here. */
const suite = new CipherSuite({
	kem: new DhkemP256HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes128Gcm()
});

export interface Sent {
	/** Travels along: without it the receiver cannot make the secret. */
	readonly enc: Bytes;
	readonly secret: Bytes;
}

/** A fresh secret for the holder of `to`, which only the holder of `from` can have sent. */
export async function sendSecret(
	to: CryptoKey,
	from: CryptoKeyPair,
	info: Bytes,
	context: Bytes
): Promise<Sent> {
	const sender = await suite.createSenderContext({
		recipientPublicKey: to,
		senderKey: from,
		info: info.buffer
	});
	const secret = await sender.export(context.buffer, SECRET_BYTES);
	return { enc: new Uint8Array(sender.enc), secret: new Uint8Array(secret) };
}

/** The same secret on the other side; another one, or an error, when anything differs. */
export async function receiveSecret(
	to: CryptoKeyPair,
	from: CryptoKey,
	enc: Bytes,
	info: Bytes,
	context: Bytes
): Promise<Bytes> {
	const recipient = await suite.createRecipientContext({
		recipientKey: to,
		senderPublicKey: from,
		enc: enc.slice().buffer,
		info: info.buffer
	});
	return new Uint8Array(await recipient.export(context.buffer, SECRET_BYTES));
}
