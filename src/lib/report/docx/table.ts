/** Real tables: the head again on every page, and no row cut over two of them unless it is made of long texts. */
import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnBoxes } from '../layout/columns.ts';
import type { Row, TableBlock } from '../model/document.ts';
import { bodyCell, headCell } from './cells.ts';
import type { Setting } from './setting.ts';
import { TABLE_STYLE } from './table-style.ts';
import { twips } from './units.ts';

/** What a cell's margins take of it, in points: those of the table's style. */
const MARGINS = 9;

/** Widths of the columns, in points, as in the PDF; between them they take all of the room. */
function columnWidths(table: TableBlock, { face, frame }: Setting): number[] {
	const boxes = columnBoxes(table, frame.width - MARGINS * table.columns.length, face);
	const starts = boxes.map(({ x }) => x);
	const inner = starts.map((x, index) => {
		const next = starts[index + 1];
		const box = boxes[index];
		return next === undefined ? (box ? box.width : 0) : next - x;
	});
	return inner.map((width) => width + MARGINS);
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
		children: [headCell(title, { width: widths.reduce((sum, width) => sum + width, 0), span: widths.length })]
	});

function rowOf(row: Row, table: TableBlock, widths: readonly number[], setting: Setting): TableRow {
	if (row.kind === 'group') return groupRow(row.title, widths);
	const cells = table.columns.map(({ align }, index) => {
		const anchor = index === 0 ? row.anchor : undefined;
		return bodyCell(row.cells[index] ?? [], { width: widths[index] ?? 0, align, anchor }, setting);
	});
	return new TableRow({ ...(!table.flowing && { cantSplit: true }), children: cells });
}

/** None where there is neither a row nor a head to show. */
export function tableParts(table: TableBlock, setting: Setting): Table[] {
	const widths = columnWidths(table, setting);
	const isHeaded = table.columns.some(({ title }) => title !== '');
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map(({ title, align }, index) =>
			headCell(title, { width: widths[index] ?? 0, align })
		)
	});
	const rows = table.rows.map((row) => rowOf(row, table, widths, setting));
	const all = isHeaded ? [head, ...rows] : rows;
	return all.length === 0 ? [] : [tableOf(all, widths, isHeaded)];
}
