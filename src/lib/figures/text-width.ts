/**
 * How wide a text can be at most, for figures, which have no font at hand: the widths of IBM Plex Sans SemiBold
 * for ASCII, and upper bounds by kind of letter for everything else.
 */

/** Thousandths of an em, from the space (U+0020) to the tilde (U+007E). */
const ASCII = [
	236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 299, 402, 299, 437, 600, 600, 600, 600, 600,
	600, 600, 600, 600, 600, 319, 319, 600, 600, 600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423,
	545, 678, 521, 817, 719, 712, 641, 712, 664, 611, 580, 689, 638, 949, 655, 632, 599, 329, 437, 329, 600,
	559, 600, 559, 600, 513, 600, 558, 350, 545, 588, 275, 275, 562, 294, 888, 588, 563, 600, 600, 393, 499,
	374, 588, 524, 819, 544, 524, 502, 363, 376, 363, 600
];
const FIRST = 0x20;

/** Letters and marks beyond ASCII, by the widest of their kind. */
const OTHERS: readonly (readonly [thousandths: number, characters: RegExp])[] = [
	[690, /[–’‘“”•·à-åç-öø-ÿāăąćčďđēėęěğģīķļłńņňōőŕřśşšţťūůűųźżžα-πρ-υχάέήίόύа-еёзийк-лноп-уцчъьэяіїєґ]/],
	[910, /[\p{Ll}À-ÅÇ-ÖØ-ÝĀĂĄĆČĎĐĒĖĘĚĞĢĪĶĻŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŲŹŻŽ]/u]
];
/** The widest sign of the face. */
const WIDEST = 1360;

function thousandths(character: string): number {
	const ascii = ASCII[(character.codePointAt(0) ?? 0) - FIRST];
	return ascii ?? OTHERS.find(([, characters]) => characters.test(character))?.[0] ?? WIDEST;
}

/** Upper bound of the text's width, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
	(size * Array.from(text).reduce((total, character) => total + thousandths(character), 0)) / 1000;

/** A word in parts that fit on a line. */
const chopped = (word: string, size: number, width: number): string[] =>
	packed(Array.from(word), '', size, width);

/** Neighbours joined by `glue` as long as they fit; each part that does not fit alone stands alone. */
function packed(parts: readonly string[], glue: string, size: number, width: number): string[] {
	return parts.reduce<string[]>((lines, part) => {
		const last = lines.at(-1);
		const longer = `${last ?? ''}${glue}${part}`;
		return last !== undefined && textWidth(longer, size) <= width
			? [...lines.slice(0, -1), longer]
			: [...lines, part];
	}, []);
}

/** The text in lines of at most `width`: broken at spaces, inside a word only when it is too long. */
export function wrapText(text: string, size: number, width: number): string[] {
	const words = text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((word) => (textWidth(word, size) <= width ? [word] : chopped(word, size, width)));
	return words.length === 0 ? [''] : packed(words, ' ', size, width);
}

/** The text as it is where it fits, else its beginning with an ellipsis. */
export function shortenText(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	const letters = Array.from(text);
	const fits = letters.findLastIndex(
		(_, index) => textWidth(`${letters.slice(0, index).join('')}…`, size) <= width
	);
	return `${letters.slice(0, Math.max(1, fits)).join('').trimEnd()}…`;
}
