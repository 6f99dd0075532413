/**
 * The sealed response as bytes: version, workshop, fingerprint of the pack, round and public key of the respondent in
 * the open, then the point of the session and the box. What is in the open is bound to the box.
 */
import type { Terms } from '#lib/core/assessment/workshop.ts';
import type { Bytes } from './bytes.ts';
import { joined, utf8 } from './bytes.ts';
import { POINT_BYTES } from './session.ts';

/** Rises when the layout changes. */
export const ENVELOPE_VERSION = 1;
const PRINT_BYTES = 8;

export interface Envelope {
	readonly workshop: string;
	readonly print: Bytes;
	readonly round: number;
	/** Public key of the respondent. */
	readonly sender: Bytes;
	readonly enc: Bytes;
	readonly box: Bytes;
}

/** Enough of the pack's hash to tell another pack from a broken file. */
export async function packPrint({ pack }: Pick<Terms, 'pack'>): Promise<Bytes> {
	const digest = await crypto.subtle.digest('SHA-256', utf8(`${pack.id}\n${pack.hash}`));
	return new Uint8Array(digest, 0, PRINT_BYTES).slice();
}

/** What stands in the open: bound to the box, so that none of it can be changed. */
export const headOf = ({ workshop, print, round, sender }: Omit<Envelope, 'enc' | 'box'>): Bytes =>
	joined(
		Uint8Array.of(ENVELOPE_VERSION, workshop.length),
		utf8(workshop),
		print,
		Uint8Array.of(round),
		sender
	);

export const writeEnvelope = (envelope: Envelope): Bytes =>
	joined(headOf(envelope), envelope.enc, envelope.box);

/** Version of the layout; null for no bytes at all. */
export const versionOf = (bytes: Bytes): number | null => bytes[0] ?? null;

/** Null where the bytes end too early. */
export function readEnvelope(bytes: Bytes): Envelope | null {
	const idBytes = bytes[1] ?? 0;
	let at = 2;
	const take = (length: number): Bytes => bytes.slice(at, (at += length));
	const id = take(idBytes);
	const print = take(PRINT_BYTES);
	const [round = 0] = take(1);
	const sender = take(POINT_BYTES);
	const enc = take(POINT_BYTES);
	const box = bytes.slice(at);
	if (box.length === 0 || !/^[\w-]{1,40}$/.test(String.fromCharCode(...id))) return null;
	return { workshop: String.fromCharCode(...id), print, round, sender, enc, box };
}
