/**
 * Text that no spreadsheet takes for a formula and no XML parser refuses.
 *
 * A cell that begins with = + - @ (or a form of these that a program folds to them), a tab, a return or a NUL may be
 * run when the file is opened; an apostrophe before it makes it text. XML 1.0 has no place for most control
 * characters, nor for half a surrogate pair.
 */

/** Controls but tab, line feed and return; lone surrogates; U+FFFE and U+FFFF. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Invisible characters that a program may drop before it looks for a formula. */
const LEADING = /^[\s\u200b-\u200f\u2060\ufeff]+/u;
const RUNS = /^[=+\-@]/;
const STARTS = /^[\t\r\n\0]/;

/** Without characters that XML forbids; returns become line feeds. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NOT_XML, '');

/** Whether the text, as it is or as it will be read, begins as a formula does. */
function isDangerous(text: string): boolean {
	const seen = xmlText(text).replace(LEADING, '');
	const [first = ''] = seen;
	return STARTS.test(text) || STARTS.test(xmlText(text)) || RUNS.test(first.normalize('NFKC'));
}

/** Clean text, after an apostrophe where it would else run. */
export const safeText = (text: string): string => (isDangerous(text) ? `'${xmlText(text)}` : xmlText(text));
