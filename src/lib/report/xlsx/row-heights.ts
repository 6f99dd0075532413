/** How high rows have to be for texts that wrap: not every program works it out when it opens a file. */
import type { TableColumn, Value } from '../tables/table.ts';

/** Points of a line at 11 points, and the most that a row may have. */
const LINE = 15;
const HIGHEST = 409;
/** Words end before the edge, so that a line holds less than its column is wide. */
const FILLED = 0.8;
/** Scripts whose characters are twice as wide as a digit begin here. */
const WIDE = 0x2e80;

function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += (character.codePointAt(0) ?? 0) < WIDE ? 1 : 2;
	return width;
}

const linesOf = (text: string, width: number): number =>
	text
		.split('\n')
		.reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (width * FILLED))), 0);

/** Points for a row of these values; as high as the longest text asks for. */
export function rowHeight(row: readonly Value[], columns: readonly TableColumn[]): number {
	const lines = row.map((value, at) =>
		typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 1) : 1
	);
	return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}
