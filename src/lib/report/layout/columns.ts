/** How wide the columns of a table are. */
import type { Face } from '../font/face.ts';
import type { Column, TableBlock } from '../model/document.ts';
import type { CellBox } from './cell.ts';
import { cellWidth } from './cell.ts';
import { SMALL_SOFT } from './style.ts';

/** White space between two columns, in points; short rows have room for more. */
const GUTTER = 12;
const WIDE_GUTTER = 28;
/** Fitted columns together take at most this share of the table, so that running text keeps room; short rows need less. */
const FITTED_SHARE = 0.6;
const NARROW_FITTED_SHARE = 0.78;
/** Rounding must not break a line that was measured to fit. */
const SLACK = 0.01;

/** Room for three digits, so that tables under each other line up. */
const NUMBER_WIDTH = 16;

const gutterOf = ({ narrow }: TableBlock): number => (narrow ? WIDE_GUTTER : GUTTER);

function naturalWidth(table: TableBlock, index: number, column: Column, face: Face): number {
	if (column.width === 'number') return NUMBER_WIDTH;
	const cells = table.rows.map((row) => (row.kind === 'cells' ? cellWidth(row.cells[index] ?? [], face) : 0));
	return Math.max(face.measure(column.title, SMALL_SOFT), ...cells) + SLACK;
}

function columnWidths(table: TableBlock, width: number, face: Face): number[] {
	const room = width - gutterOf(table) * (table.columns.length - 1);
	const shares = table.columns.map(({ width: share }) => (typeof share === 'number' ? share : 0));
	const natural = table.columns.map((column, index) =>
		typeof column.width === 'number' ? 0 : naturalWidth(table, index, column, face)
	);
	const shared = sum(shares);
	const fitted = sum(natural);
	const most = shared === 0 ? 1 : table.narrow ? NARROW_FITTED_SHARE : FITTED_SHARE;
	const squeeze = Math.min(1, (most * room) / fitted);
	const rest = room - squeeze * fitted;
	return table.columns.map(
		(_, index) => squeeze * (natural[index] ?? 0) + ((shares[index] ?? 0) / (shared || 1)) * rest
	);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Place and width of each column's text. */
export function columnBoxes(table: TableBlock, width: number, face: Face): CellBox[] {
	let x = 0;
	return columnWidths(table, width, face).map((own, index) => {
		const align = table.columns[index]?.align;
		const box = { x, width: own, ...(align && { align }) };
		x += own + gutterOf(table);
		return box;
	});
}
