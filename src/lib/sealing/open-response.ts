/** Sealed bytes from anywhere → the response in them and who made it, or why not, as data. */
import type { Terms } from '#lib/core/assessment/workshop.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
import { readWire } from '#lib/core/workshop/wire-response.ts';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import { unlock, unpadded } from './box.ts';
import type { Bytes } from './bytes.ts';
import { inflate, textOf } from './deflate.ts';
import { ENVELOPE_VERSION, headOf, packPrint, readEnvelope, versionOf } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import { publicKeyOf, respondentOf } from './keys.ts';
import { infoOf, WHOLE_RESPONSE } from './seal-response.ts';
import { receiveSecret } from './session.ts';

export interface Opened {
	readonly respondent: string;
	readonly round: number;
	readonly response: SentResponse;
}

/** Whose workshop it is, and the key that opens what was sealed to it. */
export interface Opening {
	readonly terms: Terms;
	readonly asked: readonly string[];
	/** Rounds that were opened: a response to another is none of ours. */
	readonly rounds: readonly number[];
	readonly keys: CryptoKeyPair;
}

const refuse = (what: string): Result<never> => fail({ code: `response.${what}`, path: [] });

async function secretOf({ sender, enc }: Envelope, { keys, terms }: Opening): Promise<Bytes | null> {
	const from = await publicKeyOf(sender);
	if (!from) return null;
	try {
		return await receiveSecret(keys, from, enc, infoOf(terms), WHOLE_RESPONSE);
	} catch {
		// A point that is not on the curve: the bytes were changed on their way.
		return null;
	}
}

/** What the box holds; null when anything about it was changed, or it was sealed to other terms. */
async function unsealed(envelope: Envelope, opening: Opening): Promise<Bytes | null> {
	const secret = await secretOf(envelope, opening);
	const plain = secret && (await unlock(secret, envelope.box, headOf(envelope)));
	return plain && unpadded(plain);
}

const sameBytes = (a: Bytes, b: Bytes): boolean =>
	a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Why the envelope is none of this workshop's, from what stands in the open. */
async function misplaced(envelope: Envelope, { terms, rounds }: Opening): Promise<Result<never> | null> {
	if (envelope.workshop !== terms.workshop) return refuse('other-workshop');
	if (!sameBytes(envelope.print, await packPrint(terms))) return refuse('other-pack');
	return rounds.includes(envelope.round) ? null : refuse('other-round');
}

/** Codes: `response.other-version other-workshop other-pack other-round tampered unreadable named …`. */
export async function openResponse(bytes: Bytes, opening: Opening): Promise<Result<Opened>> {
	if (versionOf(bytes) !== ENVELOPE_VERSION) return refuse('other-version');
	const envelope = readEnvelope(bytes);
	if (!envelope) return refuse('unreadable');
	const wrong = await misplaced(envelope, opening);
	if (wrong) return wrong;
	const packed = await unsealed(envelope, opening);
	if (!packed) return refuse('tampered');
	const inflated = await inflate(packed);
	const text = inflated && textOf(inflated);
	if (text === null) return refuse('unreadable');
	const read = readWire(text, opening.terms, opening.asked);
	if (!read.ok) return read;
	return ok({ respondent: await respondentOf(envelope.sender), round: envelope.round, response: read.value });
}
