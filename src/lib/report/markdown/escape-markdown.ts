/** Text that stays text in Markdown: no markup, no HTML, no end of a table's cell. */
import { xmlText } from '../tables/safe-text.ts';

const MARKUP = /[\\`*_[\]~|#$^=]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Begins a list or a rule where a line begins. */
const BULLET = /^[-+]/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
/** Would be made a link by itself: an address stays readable, and nobody is led anywhere by a note. */
const LINK_START = /(https?|ftp|www|xmpp|mailto)([:.])/gi;
const MENTION = /@/g;

/** One line: white space of any kind becomes one space. */
export function escapeMarkdown(text: string): string {
	return xmlText(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(MARKUP, (character) => `\\${character}`)
		.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
		.replace(BULLET, (sign) => `\\${sign}`)
		.replace(NUMBERED, (_, digits: string, sign: string) => `${digits}\\${sign}`)
		.replace(LINK_START, (_, scheme: string, sign: string) => `${scheme}${sign === ':' ? '&#58;' : '&#46;'}`)
		.replace(MENTION, '&#64;');
}
