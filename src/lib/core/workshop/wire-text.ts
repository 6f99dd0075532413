/** Texts of a response from anywhere, as they are kept: cut to the limits of response.ts, undefined when none. */
import { cleanLine, cleanLines } from '../assessment/clean-text.ts';
import type { Json } from '../assessment/json.ts';

const NOTE_LIMIT = 4000;
const REFERENCE_LIMIT = 500;
const REASON_LIMIT = 1000;

/** One line; undefined when it is no text or nothing is left of it. */
export const shortLine = (text: Json | undefined, limit: number): string | undefined =>
	(typeof text === 'string' && cleanLine(text, limit)) || undefined;

/** Texts without anything to clean: of thousands of notes nearly all are. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** Lines stay. */
export function noteIn(text: Json | undefined): string | undefined {
	if (typeof text !== 'string') return undefined;
	return text.length <= NOTE_LIMIT && PLAIN.test(text) ? text : cleanLines(text, NOTE_LIMIT);
}

export const referenceIn = (text: Json | undefined): string | undefined => shortLine(text, REFERENCE_LIMIT);

export const reasonIn = (text: Json | undefined): string | undefined =>
	(typeof text === 'string' && cleanLines(text, REASON_LIMIT).trim()) || undefined;
