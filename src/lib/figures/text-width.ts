/**
 * How wide a text can be at most, without a font at hand: classes of characters of IBM Plex Sans, weight 600,
 * rounded up to a tenth of an em. A little too wide for most texts, never too narrow.
 */
const CLASSES: readonly (readonly [width: number, characters: RegExp])[] = [
	[1.4, /[‰\uE000-\uF8FF]/],
	[0.3, /[',.ijl \u00A0]/],
	[0.4, /[!():;[\]frt{|}·’‘]/],
	[0.5, /["\-/?I\\s]/],
	[0.6, /[a-ln-vx-z0-9$*+<=>EFJLTZ^_`~–•“”]/],
	[0.7, /[A-DKPRSUVXYà-åç-öø-ÿ]/],
	[0.8, /[GHNOQ&À-ÅÇ-ÖØ-Ýāăąćčďđēėęěğģīįķļłńņňōőŕřśşšţťūůűųźżžα-ωά-ώа-еёзийк-лноп-цчъ-эяіїєґ]/],
	[0.9, /[@Mmw]/],
	[1, /[%W…]/]
];
/** The widest letter of the face, in ems. */
const WIDEST = 1.1;

const widthOf = (character: string): number => CLASSES.find(([, characters]) => characters.test(character))?.[0] ?? WIDEST;

/** Upper bound of the text's width, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
	size * Array.from(text).reduce((total, character) => total + widthOf(character), 0);

/** A part of a word that fits on a line. */
function chopped(word: string, size: number, width: number): string[] {
	return Array.from(word).reduce<string[]>((parts, character) => {
		const last = parts.at(-1);
		if (last !== undefined && textWidth(last + character, size) <= width) return [...parts.slice(0, -1), last + character];
		return [...parts, character];
	}, []);
}

/** The text in lines of at most `width`: broken at spaces, inside a word only when it is too long. */
export function wrapText(text: string, size: number, width: number): string[] {
	const words = text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((word) => (textWidth(word, size) <= width ? [word] : chopped(word, size, width)));
	const lines = words.reduce<string[]>((result, word) => {
		const last = result.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) return [...result.slice(0, -1), `${last} ${word}`];
		return [...result, word];
	}, []);
	return lines.length === 0 ? [''] : lines;
}
