/**
 * Text that stays in its place: whole where it fits, else up to a word and “…”. Widths are those of our own bold face,
 * whose letters are wider than the light ones of the slides, so that what is measured to fit does.
 */
import { wrapText } from '#lib/figures/text-width.ts';
import type { DeckCell, DeckColumn, TablePiece } from './deck.ts';
import { LEADING } from './page.ts';

export interface Room {
	readonly width: number;
	readonly size: number;
	readonly lines: number;
	readonly bold?: true | undefined;
}

/** How much wider than ours the bold letters of the slides are at most, in running text. */
const WIDER = 1.05;

/** The text in lines of this room. */
const linesIn = (text: string, { width, size, bold }: Omit<Room, 'lines'>): string[] =>
	wrapText(text, bold ? WIDER * size : size, width);

const ELLIPSIS = '…';
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** A word may be cut only where keeping it whole would lose more than this share of the text. */
const WORD_SHARE = 0.6;

/** Up to the last whole word, with the sign. */
function shortened(text: string): string {
	const space = text.search(/\s\S*$/u);
	const whole = space >= text.length * WORD_SHARE ? text.slice(0, space) : text;
	return `${whole.replace(/[\s.,;:–-]+$/u, '')}${ELLIPSIS}`;
}

/** The text on at most so many lines. */
export function fitted(text: string, room: Room): string {
	const { lines } = room;
	const whole = oneLine(text);
	const wrapped = linesIn(whole, room);
	if (wrapped.length <= lines) return whole;
	const kept = Array.from(whole).slice(0, wrapped.slice(0, lines).join(' ').length);
	const fits = (count: number): boolean =>
		linesIn(`${kept.slice(0, count).join('')}${ELLIPSIS}`, room).length <= lines;
	let count = kept.length;
	while (count > 1 && !fits(count)) count -= 1;
	return shortened(kept.slice(0, count).join(''));
}

/** Between the text of a cell and its edges: at the sides, and above and below. */
export const CELL = { side: 5, end: 4 } as const;

const room = ({ width, lines }: DeckColumn, size: number, bold?: true): Room => ({
	width: width - 2 * CELL.side,
	size,
	lines,
	bold
});

function rowHeight(cells: readonly DeckCell[], columns: readonly DeckColumn[], size: number): number {
	const lines = cells.map(({ text, bold }, index) => {
		const column = columns[index];
		return column ? linesIn(text, room(column, size, bold)).length : 0;
	});
	return Math.max(1, ...lines) * size * LEADING + 2 * CELL.end;
}

export interface FittedTable {
	readonly piece: TablePiece;
	/** Rows for which there was no room. */
	readonly left: number;
	/** A text was cut. */
	readonly isShortened: boolean;
}

/** As many rows from the first as the box holds. */
export function fittedTable(
	{ box, alt, columns, size }: Pick<TablePiece, 'box' | 'alt' | 'columns' | 'size'>,
	rows: readonly (readonly DeckCell[])[]
): FittedTable {
	const head = rowHeight(
		columns.map(({ title }) => ({ text: title, bold: true })),
		columns,
		size
	);
	const heights = [head];
	const shown: DeckCell[][] = [];
	let isShortened = false;
	for (const row of rows) {
		const cells = row.map((cell, index) => {
			const column = columns[index];
			return { ...cell, text: column ? fitted(cell.text, room(column, size, cell.bold)) : '' };
		});
		const height = rowHeight(cells, columns, size);
		const used = heights.reduce((sum, one) => sum + one, 0);
		if (used + height > box.height) break;
		shown.push(cells);
		heights.push(height);
		isShortened ||= cells.some(({ text }, index) => text !== oneLine(row[index]?.text ?? ''));
	}
	const height = heights.reduce((sum, one) => sum + one, 0);
	const piece: TablePiece = {
		kind: 'table',
		box: { ...box, height },
		alt,
		columns,
		rows: shown,
		heights,
		size
	};
	return { piece, left: rows.length - shown.length, isShortened };
}
