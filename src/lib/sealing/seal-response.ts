/** A respondent's answers → sealed bytes that only the facilitator can read and only this device can have made. */
import { canonicalJson } from '#lib/core/assessment/json.ts';
import type { Terms } from '#lib/core/assessment/workshop.ts';
import { writeWire } from '#lib/core/workshop/wire-response.ts';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import { lock, padded } from './box.ts';
import type { Bytes } from './bytes.ts';
import { utf8 } from './bytes.ts';
import { deflate } from './deflate.ts';
import { headOf, packPrint, writeEnvelope } from './envelope.ts';
import { publicBytes, publicKeyIn } from './keys.ts';
import { sendSecret } from './session.ts';

/** What both sides must agree on to the letter: who was shown other terms seals what nobody can open. */
export const infoOf = (terms: Terms): Bytes => utf8(`airworthy response 1\n${canonicalJson(terms)}`);
/** Names the use of the secret; a live relay would take another. */
export const WHOLE_RESPONSE = utf8('whole response');

export interface Sealing {
	readonly terms: Terms;
	/** The questions of the terms, in order: see askedIn. */
	readonly asked: readonly string[];
	readonly round: number;
	readonly response: SentResponse;
	readonly keys: CryptoKeyPair;
}

/** Null when the key in the terms is no key. */
export async function sealResponse({ terms, asked, round, response, keys }: Sealing): Promise<Bytes | null> {
	const facilitator = await publicKeyIn(terms.key);
	if (!facilitator) return null;
	const { enc, secret } = await sendSecret(facilitator, keys, infoOf(terms), WHOLE_RESPONSE);
	const sender = await publicBytes(keys.publicKey);
	const open = { workshop: terms.workshop, print: await packPrint(terms), round, sender };
	const plain = padded(await deflate(utf8(writeWire(response, asked))));
	return writeEnvelope({ ...open, enc, box: await lock(secret, plain, headOf(open)) });
}
