/** Searching the text of pages: whatever the case and the accents, across the ends of lines. */
import { between } from './joined.ts';
import type { Advances, Area, Preview, SvgMark, SvgPage, TextMark } from './svg-page.ts';

/** A place where the text was found. */
export interface Hit {
	/** Counts from 0. */
	readonly page: number;
	readonly areas: readonly Area[];
}

/** A letter of the text, as it is compared, with where it stands; null between two lines. */
interface Letter {
	readonly folded: string;
	readonly mark: number | null;
	readonly at: number;
}

const MARKS = /\p{M}/gu;

/** The letter without case and accents; whatever space is a space. */
const fold = (letter: string): string => letter.normalize('NFD').replace(MARKS, '').toLowerCase();

const lettersOf = (text: string, mark: number): Letter[] =>
	Array.from(text, (letter, at) => ({ folded: fold(letter), mark, at }));

const isText = (mark: SvgMark | undefined): mark is TextMark => mark?.kind === 'text';

/** The letters of the marks as one text. */
function joinedLetters(numbers: readonly number[], marks: readonly SvgMark[]): Letter[] {
	const letters: Letter[] = [];
	let before = '';
	for (const number of numbers) {
		const mark = marks[number];
		if (!isText(mark)) continue;
		if (before !== '' && between(before) !== '') letters.push({ folded: ' ', mark: null, at: 0 });
		letters.push(...lettersOf(mark.text, number));
		before = mark.text;
	}
	return letters;
}

const foldedText = (letters: readonly Letter[]): string => letters.map(({ folded }) => folded).join('');

/** Every text of every page as it is compared: made once, because a search asks at every key. */
export const foldedTexts = (pages: readonly SvgPage[]): string[][] =>
	pages.map(({ texts, marks }) => texts.map((text) => foldedText(joinedLetters(text, marks))));

/** Where each letter begins in the folded text. */
function offsetsOf(letters: readonly Letter[]): number[] {
	let at = 0;
	return letters.map(({ folded }) => (at += folded.length) - folded.length);
}

/** Beginnings and ends of what was sought, in letters. */
function spansIn(letters: readonly Letter[], sought: string): [number, number][] {
	const text = foldedText(letters);
	const offsets = offsetsOf(letters);
	const spans: [number, number][] = [];
	for (let from = text.indexOf(sought); from !== -1; from = text.indexOf(sought, from + sought.length)) {
		const end = offsets.findIndex((offset) => offset >= from + sought.length);
		spans.push([offsets.findLastIndex((offset) => offset <= from), end === -1 ? letters.length : end]);
	}
	return spans;
}

/** How far letters reach above and below the baseline, over the size. */
const [ABOVE, BELOW] = [0.82, 0.24];

function areaOf(mark: TextMark, from: number, to: number, advances: Advances): Area {
	const letters = Array.from(mark.text);
	const width = (part: readonly string[]): number =>
		part.reduce(
			(sum, letter) => sum + (advances[mark.weight].get(letter) ?? 0) * mark.size + mark.tracking,
			0
		);
	const [before, own] = [width(letters.slice(0, from)), width(letters.slice(from, to))];
	const high = (ABOVE + BELOW) * mark.size;
	return mark.turned
		? { x: mark.x - ABOVE * mark.size, y: mark.y - before - own, width: high, height: own }
		: { x: mark.x + before, y: mark.y - ABOVE * mark.size, width: own, height: high };
}

function areasOf(found: readonly Letter[], marks: readonly SvgMark[], advances: Advances): Area[] {
	const numbers = [...new Set(found.flatMap(({ mark }) => (mark === null ? [] : [mark])))];
	return numbers.flatMap((number) => {
		const places = found.filter(({ mark }) => mark === number).map(({ at }) => at);
		const mark = marks[number];
		return isText(mark) ? [areaOf(mark, Math.min(...places), Math.max(...places) + 1, advances)] : [];
	});
}

function hitsIn(page: SvgPage, number: number, text: number, sought: string, advances: Advances): Hit[] {
	const letters = joinedLetters(page.texts[text] ?? [], page.marks);
	return spansIn(letters, sought).map(([from, to]) => ({
		page: number,
		areas: areasOf(letters.slice(from, to), page.marks, advances)
	}));
}

/** What is compared: a search for spaces alone finds nothing. */
const soughtOf = (query: string): string => fold(query.trim().replace(/\s+/g, ' '));

/** Every place of the text, in order of pages; `folded` is what `foldedTexts` made of them. */
export function findText(
	{ pages, advances }: Pick<Preview, 'pages' | 'advances'>,
	folded: readonly (readonly string[])[],
	query: string
): Hit[] {
	const sought = soughtOf(query);
	if (sought === '') return [];
	return pages.flatMap((page, number) =>
		(folded[number] ?? []).flatMap((text, index) =>
			text.includes(sought) ? hitsIn(page, number, index, sought, advances) : []
		)
	);
}
