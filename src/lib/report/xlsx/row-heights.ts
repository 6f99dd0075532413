/** How high rows have to be for texts that wrap: not every program works it out when it opens a file. */
import type { TableColumn, Value } from '../tables/table.ts';

/** Points of a line at 10 points, of the white between rows, and the most that a row may have. */
const LINE = 13;
const BETWEEN = 2;
const HIGHEST = 409;
/** Scripts whose characters are twice as wide as a digit begin here. */
const WIDE = 0x2e80;

function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += (character.codePointAt(0) ?? 0) < WIDE ? 1 : 2;
	return width;
}

/** Lines of a text without breaks: as many words on each as it holds; one that is too long goes on in the next. */
function linesOf(text: string, width: number): number {
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ').map(widthOf)) {
		if (used > 0 && used + 1 + word <= width) used += 1 + word;
		else {
			lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(word / width) - 1);
			used = word;
		}
	}
	return lines;
}

const textLines = (text: string, width: number): number =>
	text.split('\n').reduce((sum, part) => sum + linesOf(part, width), 0);

/** Points for a row of these values; as high as the longest text asks for. */
export function rowHeight(row: readonly Value[], columns: readonly TableColumn[]): number {
	const lines = row.map((value, at) =>
		typeof value === 'string' ? textLines(value, columns[at]?.width ?? 1) : 1
	);
	return Math.min(HIGHEST, BETWEEN + LINE * Math.max(1, ...lines));
}
