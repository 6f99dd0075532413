/** The peer: jsPDF with jspdf-autotable, writing the tables of a report with the fonts of the report. */
import { jsPDF } from 'jspdf';
import { autoTable, type RowInput } from 'jspdf-autotable';
import type { FontFiles } from '../../src/lib/report/font/face.ts';
import type { ReportDocument } from '../../src/lib/report/model/document.ts';
import { MATRIX_SIZE, reportGrids } from './report-grids.ts';
import type { Grid, GridRow, Sheet } from './report-grids.ts';

const FONT = 'IBMPlexSans';
const GAP = 16;
const MARGIN = 56;

const rowInput = (row: GridRow, columns: number): RowInput =>
	row.kind === 'cells'
		? [...row.cells]
		: [{ content: row.title, colSpan: columns, styles: { fontStyle: 'bold' } }];

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
		body: body.map((row) => rowInput(row, head.length)),
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
	for (const grid of reportGrids(report)) {
		if (grid.sheet !== sheet) {
			doc.addPage('a4', grid.sheet);
			({ sheet } = grid);
			y = MARGIN;
		}
		y = draw(doc, grid, y) + GAP;
	}
	return { bytes: new Uint8Array(doc.output('arraybuffer')), pages: doc.getNumberOfPages() };
}
