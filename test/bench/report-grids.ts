/** The tables and matrices of a report as plain grids of text, for writers that set tables and nothing else. */
import type {
	Block,
	Cell,
	MatrixBlock,
	Part,
	ReportDocument,
	Row,
	TableBlock
} from '../../src/lib/report/model/document.ts';

/** Of the text in our tables, in points. */
const SIZE = 8;
/** Of a matrix: its many columns are narrow, and peers break long words letter by letter. */
export const MATRIX_SIZE = 5;

/** A row of cells, or a line over those that belong together. */
export type GridRow =
	| { readonly kind: 'cells'; readonly cells: readonly string[] }
	| { readonly kind: 'group'; readonly title: string };

export type Sheet = ReportDocument['sections'][number]['orientation'];

export interface Grid {
	readonly sheet: Sheet;
	readonly size: number;
	readonly head: readonly string[];
	readonly body: readonly GridRow[];
}

function partText(part: Part): string {
	if (part.kind === 'state') return part.state.word;
	if (part.kind === 'text') return part.text;
	return part.level === null ? part.text : `${String(part.level)} ${part.text}`;
}

const cellText = (cell: Cell): string => cell.map(partText).join('\n');

const cells = (texts: readonly string[]): GridRow => ({ kind: 'cells', cells: texts });
const group = (title: string): GridRow => ({ kind: 'group', title });

const tableRow = (row: Row): GridRow =>
	row.kind === 'group' ? group(row.title) : cells(row.cells.map(cellText));

const tableGrid = (sheet: Sheet, { columns, rows }: TableBlock): Grid => ({
	sheet,
	size: SIZE,
	head: columns.map(({ title }) => title),
	body: rows.map(tableRow)
});

const matrixGrid = (sheet: Sheet, { rowTitle, columns, groups }: MatrixBlock): Grid => ({
	sheet,
	size: MATRIX_SIZE,
	head: [rowTitle, ...columns.map(({ title }) => title)],
	// Once: in a head that every page repeats they would fill the page, and the comparison would flatter us.
	body: [
		cells(['', ...columns.map(({ names }) => names)]),
		...groups.flatMap(({ title, rows }) => [
			group(title),
			...rows.map((row) => cells([`${row.title}\n${row.note}`, ...row.letters.map((letter) => letter ?? '')]))
		])
	]
});

function gridsOf(sheet: Sheet, block: Block): Grid[] {
	if (block.kind === 'table') return [tableGrid(sheet, block)];
	return block.kind === 'matrix' ? [matrixGrid(sheet, block)] : [];
}

/** All of them, in order. */
export const reportGrids = ({ sections }: ReportDocument): Grid[] =>
	sections.flatMap(({ orientation, blocks }) => blocks.flatMap((block) => gridsOf(orientation, block)));
