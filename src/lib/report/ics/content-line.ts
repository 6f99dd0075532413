/**
 * One property of a calendar as text: RFC 5545, 3.1 (lines of at most 75 octets) and 3.3.11 (what is escaped).
 *
 * The packages that write calendars fold by characters, so that a line of Greek comes out twice as long as allowed.
 */
import { xmlText } from '../tables/safe-text.ts';

const LONGEST = 75;
const END = '\r\n';
/** A line that goes on begins with a space, which counts. */
const FOLD = `${END} `;

const encoder = new TextEncoder();

/** A text value: without controls, with its backslashes, separators and line feeds escaped. */
export const escapeText = (text: string): string =>
	xmlText(text)
		.replace(/[\\;,]/g, (character) => `\\${character}`)
		.replaceAll('\n', '\\n');

/** The line in pieces of at most 75 octets, no character torn apart, ended as the format wants it. */
export function contentLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		const isOver = octets + size > LONGEST;
		folded += isOver ? `${FOLD}${character}` : character;
		octets = isOver ? size + 1 : octets + size;
	}
	return `${folded}${END}`;
}
