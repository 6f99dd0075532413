/** Breaking text into lines: at spaces, after hyphens and slashes, and inside a word only when it is too long. */
import type { Face } from '../font/face.ts';
import { legible } from '../font/legible.ts';
import type { TextStyle } from './style.ts';

/** A part of a text that stays in one piece, and whether a space stands before it. */
interface Piece {
	readonly text: string;
	readonly spaced: boolean;
}

/** After these a word may break without a hyphen of ours. */
const AFTER_JOINT = /(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;
/** Inside an address, these are the places a reader expects. */
const ADDRESS_JOINT = /(?<=[/.\-_?&=@,:;])/;
/** A character with the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Most words have no joint: looking for one first spares them the costlier search. */
const JOINTS = /[-–—/]/;

function pieces(paragraph: string): Piece[] {
	const result: Piece[] = [];
	for (const word of paragraph.split(' ')) {
		if (word === '') continue;
		const parts = JOINTS.test(word) ? word.split(AFTER_JOINT) : [word];
		for (const [index, text] of parts.entries()) result.push({ text, spaced: index === 0 });
	}
	return result;
}

type Fits = (text: string) => boolean;

/** Joins neighbours as long as they fit; each result fits unless a single part does not. */
function packed(parts: readonly string[], fits: Fits): string[] {
	return parts.reduce<string[]>((lines, part) => {
		const last = lines.at(-1);
		if (last !== undefined && fits(last + part)) return [...lines.slice(0, -1), last + part];
		return [...lines, part];
	}, []);
}

/** A word that no line can hold, in parts that fit: at the joints of an address, else anywhere. */
function chopped(word: string, fits: Fits): string[] {
	const parts = word
		.split(ADDRESS_JOINT)
		.flatMap((part) => (fits(part) ? [part] : (part.match(CLUSTER) ?? [])));
	return packed(parts, fits);
}

/** Spaces that a line would not keep. */
const LOOSE = /^ | {2}| $/;

function wrapParagraph(paragraph: string, fits: Fits): string[] {
	if (!LOOSE.test(paragraph) && fits(paragraph)) return [paragraph];
	const lines: string[] = [];
	let line = '';
	for (const { text, spaced } of pieces(paragraph)) {
		const longer = line === '' ? text : `${line}${spaced ? ' ' : ''}${text}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const parts = fits(text) ? [text] : chopped(text, fits);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
	}
	return [...lines, line];
}

/** The lines of a text in a column of `width` points; one empty line for no text. */
export function wrap(text: string, style: TextStyle, width: number, face: Face): string[] {
	const fits: Fits = (line) => face.measure(line, style) <= width;
	return legible(text, face.has)
		.split('\n')
		.flatMap((paragraph) => wrapParagraph(paragraph, fits));
}

/** A last line shorter than this share of the column looks forgotten. */
const FORGOTTEN = 0.2;
/** A longer text than this may end as it likes: evened out, it would stand narrower than its neighbours. */
const SHORT_LINES = 5;

/** The lines of a short text without a lone word in the last of them. */
export function wrapProse(text: string, style: TextStyle, width: number, face: Face): string[] {
	const lines = wrap(text, style, width, face);
	const last = face.measure(lines.at(-1) ?? '', style);
	const isForgotten = lines.length > 1 && lines.length <= SHORT_LINES && last < FORGOTTEN * width;
	return isForgotten && !text.includes('\n') ? wrapEvenly(text, style, width, face) : lines;
}

/** The same number of lines, as even in length as they can be: for headlines. */
export function wrapEvenly(text: string, style: TextStyle, width: number, face: Face): string[] {
	const count = wrap(text, style, width, face).length;
	let narrow = width / 3;
	let wide = width;
	while (wide - narrow > 2) {
		const middle = (narrow + wide) / 2;
		if (wrap(text, style, middle, face).length <= count) wide = middle;
		else narrow = middle;
	}
	return wrap(text, style, wide, face);
}
