/** The peer: jsPDF with jspdf-autotable, writing the tables of a report with the fonts of the report. */
import { jsPDF } from 'jspdf';
import { autoTable, type RowInput } from 'jspdf-autotable';
import type { FontFiles } from '../../src/lib/report/font/face.ts';
import type {
	Block,
	Cell,
	MatrixBlock,
	Part,
	ReportDocument,
	Row,
	TableBlock
} from '../../src/lib/report/model/document.ts';

const FONT = 'IBMPlexSans';
/** Of the text in our tables, in points. */
const SIZE = 8;
/** Of a matrix: its many columns are narrow, and the peer breaks long words letter by letter. */
const MATRIX_SIZE = 5;
const GAP = 16;
const MARGIN = 56;

type Sheet = ReportDocument['sections'][number]['orientation'];

interface Grid {
	readonly sheet: Sheet;
	readonly size: number;
	readonly head: readonly string[];
	readonly body: readonly RowInput[];
}

function partText(part: Part): string {
	if (part.kind === 'state') return part.state.word;
	if (part.kind === 'text') return part.text;
	return part.level === null ? part.text : `${String(part.level)} ${part.text}`;
}

const cellText = (cell: Cell): string => cell.map(partText).join('\n');

const group = (title: string, columns: number): RowInput => [
	{ content: title, colSpan: columns, styles: { fontStyle: 'bold' } }
];

const tableRow = (row: Row, columns: number): RowInput =>
	row.kind === 'group' ? group(row.title, columns) : row.cells.map(cellText);

const tableGrid = (sheet: Sheet, { columns, rows }: TableBlock): Grid => ({
	sheet,
	size: SIZE,
	head: columns.map(({ title }) => title),
	body: rows.map((row) => tableRow(row, columns.length))
});

const matrixGrid = (sheet: Sheet, { rowTitle, columns, groups }: MatrixBlock): Grid => ({
	sheet,
	size: MATRIX_SIZE,
	head: [rowTitle, ...columns.map(({ title }) => title)],
	// Once: in a head that every page repeats they would fill the page, and the comparison would flatter us.
	body: [
		['', ...columns.map(({ names }) => names)],
		...groups.flatMap(({ title, rows }) => [
			group(title, columns.length + 1),
			...rows.map((row) => [`${row.title}\n${row.note}`, ...row.letters.map((letter) => letter ?? '')])
		])
	]
});

function gridsOf(sheet: Sheet, block: Block): Grid[] {
	if (block.kind === 'table') return [tableGrid(sheet, block)];
	return block.kind === 'matrix' ? [matrixGrid(sheet, block)] : [];
}

const allGrids = ({ sections }: ReportDocument): Grid[] =>
	sections.flatMap(({ orientation, blocks }) => blocks.flatMap((block) => gridsOf(orientation, block)));

function openDocument(fonts: FontFiles): jsPDF {
	const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
	doc.addFileToVFS('regular.ttf', fonts.regular);
	doc.addFont('regular.ttf', FONT, 'normal');
	doc.addFileToVFS('semibold.ttf', fonts.semibold);
	doc.addFont('semibold.ttf', FONT, 'bold');
	return doc;
}

/** Draws one table below the last; where it ends, in points from the top. */
function draw(doc: jsPDF, { head, body, size }: Grid, startY: number): number {
	let end = startY;
	autoTable(doc, {
		startY,
		margin: MARGIN,
		head: [[...head]],
		body: [...body],
		styles: { font: FONT, fontSize: size, cellPadding: size === MATRIX_SIZE ? 1.5 : 5 },
		didDrawPage: ({ cursor }) => {
			end = cursor?.y ?? end;
		}
	});
	return end;
}

/** The tables and matrices of a report, nothing else, as the bytes of a PDF. */
export function autotablePdf(report: ReportDocument, fonts: FontFiles): { bytes: Uint8Array; pages: number } {
	const doc = openDocument(fonts);
	let y = MARGIN;
	let sheet: Sheet = 'portrait';
	for (const grid of allGrids(report)) {
		if (grid.sheet !== sheet) {
			doc.addPage('a4', grid.sheet);
			({ sheet } = grid);
			y = MARGIN;
		}
		y = draw(doc, grid, y) + GAP;
	}
	return { bytes: new Uint8Array(doc.output('arraybuffer')), pages: doc.getNumberOfPages() };
}
