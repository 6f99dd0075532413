/** A table as a sheet: frozen head, filter, widths, and pages that lie on their side. */
import type { Cell, CellValue, RowDef, WriteSheet } from 'hucre';
import type { Table, Value } from '../tables/table.ts';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-heights.ts';
import { serialDay } from './serial-day.ts';
import { columnStyle, DAY_STYLE, headStyle, UPWARD_HEIGHTS, upwardHeight } from './sheet-style.ts';

type Cells = Map<string, Partial<Cell>>;

/** The title row, and one for what is said under it where anything is. */
function headRows({ columns }: Table): string[][] {
	const titles = columns.map(({ title }) => cellText(title));
	const notes = columns.map(({ note }) => cellText(note));
	return notes.some(Boolean) ? [titles, notes] : [titles];
}

/** Rows of its head. */
export const headLength = (table: Table): number => headRows(table).length;

function cellValue(value: Value): CellValue {
	if (value === null || value === '') return null;
	if (typeof value === 'object') return serialDay(value.day);
	return typeof value === 'string' ? cellText(value) : value;
}

/** Styles of the head, and of days that stand in a column of texts. */
function cellStyles({ columns, rows }: Table, head: readonly string[][]): Cells {
	const cells: Cells = new Map();
	for (const row of head.keys()) {
		for (const [at, { kind }] of columns.entries()) {
			cells.set(`${String(row)},${String(at)}`, { style: headStyle(kind, row > 0, row === head.length - 1) });
		}
	}
	for (const [row, values] of rows.entries()) {
		for (const [at, value] of values.entries()) {
			const isLoose = value !== null && typeof value === 'object' && columns[at]?.kind !== 'day';
			if (isLoose) cells.set(`${String(row + head.length)},${String(at)}`, { style: DAY_STYLE });
		}
	}
	return cells;
}

/** “A”, “Z”, “AA”: the letters of a column, from 0. */
export function columnLetters(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** The head stands as high as the roles that read upwards in it, the rows as their texts ask for. */
function rowHeights({ columns, rows }: Table, head: readonly string[][]): Map<number, RowDef> {
	const isUpward = columns.some(({ kind }) => kind === 'letter');
	const heads = head.map((row, at) =>
		isUpward ? upwardHeight(row, UPWARD_HEIGHTS[at] ?? 0) : rowHeight(row, columns)
	);
	const heights = [...heads, ...rows.map((row) => rowHeight(row, columns))];
	return new Map(heights.map((height, row) => [row, { height }]));
}

/** Columns to the left of the first letter stay in view; elsewhere the first one does. */
const frozenColumns = ({ columns }: Table): number =>
	Math.max(
		1,
		columns.findIndex(({ kind }) => kind === 'letter')
	);

/** The filter stands on the last row of the head, so that what is under a title is not taken for data. */
function filterRange({ columns, rows }: Table, headLength: number): string {
	const last = columnLetters(columns.length - 1);
	return `A${String(headLength)}:${last}${String(headLength + rows.length)}`;
}

/** Of printed pages, in inches. */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** The sheet of a table. */
export function sheetOf(table: Table): WriteSheet {
	const head = headRows(table);
	return {
		name: table.name,
		columns: table.columns.map(columnStyle),
		rows: [...head, ...table.rows.map((row) => row.map(cellValue))],
		cells: cellStyles(table, head),
		rowDefs: rowHeights(table, head),
		freezePane: { rows: head.length, columns: frozenColumns(table) },
		autoFilter: { range: filterRange(table, head.length) },
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			margins: MARGINS
		}
	};
}
