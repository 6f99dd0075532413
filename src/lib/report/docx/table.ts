/** Real tables: the head again on every page, and no row cut over two of them unless it is made of long texts. */
import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Face } from '../font/face.ts';
import { cellWidth } from '../layout/cell.ts';
import { columnBoxes } from '../layout/columns.ts';
import type { Cell, Row, TableBlock } from '../model/document.ts';
import { bodyCell, headCell } from './cells.ts';
import type { Setting } from './setting.ts';
import { TABLE_STYLE } from './table-style.ts';
import { twips } from './units.ts';

/** What a cell's margins take of it, in points: those of the table's style. */
const MARGINS = 9;

/** The head as a row of its own, in bold as it is written, so that its words are measured too. */
const headRow = ({ columns }: TableBlock): Row => ({
	kind: 'cells',
	cells: columns.map(({ title }) => [{ kind: 'text', text: title, look: 'strong' }])
});

/** Points of the longest text that is never broken into lines, such as a day. */
const UNBROKEN = 54;

/** How wide each column has to be for its short texts; 0 where they are long or may be broken. */
const shortWidths = ({ columns, rows }: TableBlock, face: Face): number[] =>
	columns.map(({ width }, index) => {
		const cells = rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[index] ?? []] : []));
		const longest = Math.max(0, ...cells.map((cell) => cellWidth(cell, face)));
		return width === 'fit' && longest <= UNBROKEN ? longest + MARGINS + 1 : 0;
	});

/** The widths, none below what it has to be: the widest column gives what the others lack. */
function unbroken(widths: readonly number[], least: readonly number[]): number[] {
	const raised = widths.map((width, index) => Math.max(width, least[index] ?? 0));
	const lacking = raised.reduce((sum, width, index) => sum + width - (widths[index] ?? 0), 0);
	const widest = raised.indexOf(Math.max(...raised));
	return raised.map((width, index) => (index === widest ? width - lacking : width));
}

/** Widths of the columns, in points, as in the PDF: the white between two is that of the margins, and a little more. */
function columnWidths(table: TableBlock, { roomy, frame }: Setting): number[] {
	const rows = [headRow(table), ...table.rows];
	const boxes = columnBoxes({ ...table, rows }, frame.width - MARGINS, roomy);
	const widths = boxes.map(({ x, width }, index) => {
		const next = boxes[index + 1];
		return next === undefined ? width + MARGINS : next.x - x;
	});
	return unbroken(widths, shortWidths({ ...table, rows }, roomy));
}

/** `isHeaded`: its first row is a head. */
export const tableOf = (rows: readonly TableRow[], widths: readonly number[], isHeaded = true): Table =>
	new Table({
		style: TABLE_STYLE,
		layout: TableLayoutType.FIXED,
		width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
		columnWidths: widths.map(twips),
		tableLook: { firstRow: isHeaded, noHBand: true, noVBand: true },
		rows: [...rows]
	});

/** A line over rows that belong together, on the page of the first of them. */
export const groupRow = (title: string, widths: readonly number[]): TableRow =>
	new TableRow({
		cantSplit: true,
		children: [
			headCell(title, {
				width: widths.reduce((sum, width) => sum + width, 0),
				span: widths.length,
				staysWithNext: true
			})
		]
	});

/** Characters of a cell that may fill a third of a page. */
const LONG = 1500;

const lengthOf = (cell: Cell): number =>
	cell.reduce((sum, part) => sum + (part.kind === 'state' ? 0 : part.text.length), 0);

/** Only such a row may run over the end of a page. */
const isLong = (cells: readonly Cell[]): boolean => cells.some((cell) => lengthOf(cell) > LONG);

/** Rows of a table that is kept on one page, and characters of their cells. */
const FEW = 8;
const SHORT = 160;

const isShort = (cells: readonly Cell[]): boolean => cells.every((cell) => lengthOf(cell) <= SHORT);

/** A table of a few short rows is read at one glance, so that it stays whole. */
const isSmall = ({ rows }: TableBlock): boolean =>
	rows.length <= FEW && rows.every((row) => row.kind === 'cells' && isShort(row.cells));

interface RowPlace {
	readonly widths: readonly number[];
	readonly staysWithNext: boolean;
}

function rowOf(row: Row, table: TableBlock, { widths, staysWithNext }: RowPlace, setting: Setting): TableRow {
	if (row.kind === 'group') return groupRow(row.title, widths);
	const cells = table.columns.map(({ align }, index) => {
		const anchor = index === 0 ? row.anchor : undefined;
		const place = { width: widths[index] ?? 0, align, anchor, staysWithNext };
		return bodyCell(row.cells[index] ?? [], place, setting);
	});
	return new TableRow({ ...(!isLong(row.cells) && { cantSplit: true }), children: cells });
}

const headOf = ({ columns }: TableBlock, { widths, staysWithNext }: RowPlace): TableRow =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title, align }, index) =>
			headCell(title, { width: widths[index] ?? 0, align, staysWithNext })
		)
	});

/** None where there is neither a row nor a head to show. */
export function tableParts(table: TableBlock, setting: Setting): Table[] {
	const widths = columnWidths(table, setting);
	const isHeaded = table.columns.some(({ title }) => title !== '');
	const isKept = isSmall(table);
	const rows = table.rows.map((row, index) => {
		const staysWithNext = isKept && index < table.rows.length - 1;
		return rowOf(row, table, { widths, staysWithNext }, setting);
	});
	const all = isHeaded ? [headOf(table, { widths, staysWithNext: isKept }), ...rows] : rows;
	return all.length === 0 ? [] : [tableOf(all, widths, isHeaded)];
}
