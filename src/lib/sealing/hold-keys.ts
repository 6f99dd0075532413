/** A facilitator's pair as their browser holds it: the private half can be used there and never handed out again. */
import type { Bytes } from './bytes.ts';
import { toBase64url } from './bytes.ts';
import { wrapKeys } from './key-file.ts';
import { makeFacilitatorKeys, privateKeyOf, publicText } from './keys.ts';

export interface HeldKeys {
	readonly keys: CryptoKeyPair;
	/** As it stands in the terms. */
	readonly publicKey: string;
	/** Text of the key file; null without a passphrase. */
	readonly file: string | null;
}

/** Letters that need no escaping, drawn at random: 72 bits. */
export function newWorkshopId(): string {
	const bytes: Bytes = crypto.getRandomValues(new Uint8Array(9));
	return toBase64url(bytes);
}

/** A new pair; null for a passphrase that is too short. */
export async function makeHeldKeys(workshop: string, passphrase: string): Promise<HeldKeys | null> {
	const made = await makeFacilitatorKeys();
	const file = passphrase === '' ? null : await wrapKeys(made, workshop, passphrase);
	if (passphrase !== '' && file === null) return null;
	const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', made.privateKey));
	const privateKey = await privateKeyOf(pkcs8);
	if (!privateKey) return null;
	return {
		keys: { publicKey: made.publicKey, privateKey },
		publicKey: await publicText(made.publicKey),
		file
	};
}
