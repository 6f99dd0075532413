/** The responsibility matrix as tables: as many roles side by side as a page holds, their names reading upwards. */
import {
	AlignmentType,
	HeightRule,
	Paragraph,
	ShadingType,
	TableCell,
	TableRow,
	TextDirection,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { Table } from 'docx';
import type { RaciLetter } from '#lib/core/raci/matrix.ts';
import { matrixPartTitle } from '#lib/i18n/report-text.ts';
import type { RoleColumn } from '../layout/matrix-columns.ts';
import { matrixParts, TITLE_WIDTH } from '../layout/matrix-columns.ts';
import type { MatrixBlock, MatrixColumn, MatrixRow } from '../model/document.ts';
import { cellOf, headCell } from './cells.ts';
import { runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { groupRow, tableOf } from './table.ts';
import { twips } from './units.ts';

/** Points between the longest name and the edge of its cell. */
const HEAD_ROOM = 8;

/** Who answers is the darkest thing on the page; who does stands on a wash. */
const FILLS: Readonly<Record<RaciLetter, 'ink' | 'wash' | null>> = {
	A: 'ink',
	AR: 'ink',
	R: 'wash',
	C: null,
	I: null
};

function letterCell(
	letter: RaciLetter | null,
	isEdited: boolean,
	width: number,
	{ hex }: Setting
): TableCell {
	const fill = letter === null ? null : FILLS[letter];
	const color = hex(fill === 'ink' ? 'paper' : fill === null ? 'soft' : 'ink');
	// A star says in black and white what the line under the letter says in the PDF.
	const text = `${letter ?? ''}${isEdited ? '*' : ''}`;
	return new TableCell({
		width: { size: twips(width), type: WidthType.DXA },
		margins: { left: 0, right: 0 },
		verticalAlign: VerticalAlignTable.CENTER,
		...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
		children: [
			new Paragraph({
				style: 'TableText',
				alignment: AlignmentType.CENTER,
				children: runs(text, { bold: fill !== null, color })
			})
		]
	});
}

function roleCell(column: MatrixColumn | undefined, width: number): TableCell {
	const { title = '', names = '' } = column ?? {};
	const lines = [new Paragraph({ style: 'TableHead', children: runs(title) })];
	const held = new Paragraph({ style: 'TableText', children: runs(names, { style: 'Quiet' }) });
	return new TableCell({
		width: { size: twips(width), type: WidthType.DXA },
		margins: { left: 0, right: 0 },
		textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
		verticalAlign: VerticalAlignTable.CENTER,
		children: names === '' ? lines : [...lines, held]
	});
}

function titleCell({ title, strong, note }: MatrixRow): TableCell {
	const name = new Paragraph({ style: strong ? 'TableHead' : 'TableText', children: runs(title) });
	const said = new Paragraph({ style: 'TableText', children: runs(note, { style: 'Quiet' }) });
	return cellOf(note === '' ? [name] : [name, said], { width: TITLE_WIDTH });
}

const rowOf = (row: MatrixRow, columns: readonly RoleColumn[], setting: Setting): TableRow =>
	new TableRow({
		cantSplit: true,
		children: [
			titleCell(row),
			...columns.map(({ index, width }) =>
				letterCell(row.letters[index] ?? null, row.edited[index] ?? false, width, setting)
			)
		]
	});

function headRow(block: MatrixBlock, columns: readonly RoleColumn[]): TableRow {
	const height = (columns[0]?.headHeight ?? 0) + HEAD_ROOM;
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		height: { value: twips(height), rule: HeightRule.ATLEAST },
		children: [
			headCell(block.rowTitle, { width: TITLE_WIDTH }),
			...columns.map(({ index, width }) => roleCell(block.columns[index], width))
		]
	});
}

function partTable(block: MatrixBlock, columns: readonly RoleColumn[], setting: Setting): Table {
	const widths = [TITLE_WIDTH, ...columns.map(({ width }) => width)];
	const rows = block.groups.flatMap(({ title, rows }) => [
		groupRow(title, widths),
		...rows.map((row) => rowOf(row, columns, setting))
	]);
	return tableOf([headRow(block, columns), ...rows], widths);
}

function partTitle(columns: readonly RoleColumn[], of: number): Paragraph[] {
	const [first, last] = [columns.at(0), columns.at(-1)];
	if (!first || !last || columns.length === of) return [];
	const text = matrixPartTitle(first.index + 1, last.index + 1, of);
	return [new Paragraph({ style: 'BodyText', keepNext: true, children: runs(text, { bold: true }) })];
}

/** All rows, once for each page's share of the roles. */
export const matrixPieces = (block: MatrixBlock, setting: Setting): (Paragraph | Table)[] =>
	matrixParts(block, setting.frame, setting.face).flatMap((columns) => [
		...partTitle(columns, block.columns.length),
		partTable(block, columns, setting),
		new Paragraph({ style: 'Gap' })
	]);
