/** Text as the face can show it: nothing is dropped in silence, nothing invisible is left in. */
import type { Face } from './face.ts';

type Has = Face['has'];

/** What stands for a missing character: the first of these that the face has. */
const SUBSTITUTES = ['□', '\uFFFD', '?'] as const;

const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029/g;
/** Control and format characters, variation selectors and soft hyphens; line feeds stay. */
const INVISIBLE = /[^\P{C}\n\p{Cs}\p{Co}\p{Cn}]|\p{Variation_Selector}/gu;
const LINE_FEED = 10;
const SPACES = /[\t\p{Zs}]/gu;
const NO_BREAK_SPACES = /[\u00A0\u202F]/g;
const PRESERVED_SPACE = '\u00A0';

/** The character that is printed where the face lacks one. */
export const substitute = (has: Has): string =>
	SUBSTITUTES.find((character) => has(character.codePointAt(0) ?? 0)) ?? '?';

/** Composed, with plain line ends and spaces, without control characters; still with what the face may lack. */
export const cleaned = (text: string): string =>
	text
		.normalize('NFC')
		.replace(LINE_ENDS, '\n')
		.replace(NO_BREAK_SPACES, PRESERVED_SPACE)
		.replace(SPACES, (space) => (space === PRESERVED_SPACE ? space : ' '))
		.replace(INVISIBLE, '');

const isShown = (character: string, has: Has): boolean =>
	character === '\n' || has(character.codePointAt(0) ?? 0);

/** Letters and signs that `cleaned` leaves as they are, whatever stands beside them. */
const USUAL = /^[\n -~\u00A1-\u00AC\u00AE-\u024F\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/;

/** Nearly every text is shown as it is; finding that out at once saves most of the time that texts take. */
function isLegible(text: string, has: Has): boolean {
	if (!USUAL.test(text)) return false;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code !== LINE_FEED && !has(code)) return false;
	}
	return true;
}

/** The text with the substitute in place of every character that the face lacks. */
export function legible(text: string, has: Has): string {
	if (isLegible(text, has)) return text;
	const clean = cleaned(text);
	return Array.from(clean, (character) => (isShown(character, has) ? character : substitute(has))).join('');
}

/** The characters of the text that the face lacks, each once, in order of code points. */
export function missingCharacters(text: string, has: Has): string[] {
	const missing = new Set(Array.from(cleaned(text)).filter((character) => !isShown(character, has)));
	return [...missing].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
