/** The other peer: pdfmake, writing the tables of a report with the fonts of the report. */
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { ReportDocument } from '../../src/lib/report/model/document.ts';
import { MATRIX_SIZE, reportGrids } from './report-grids.ts';
import type { Grid, GridRow } from './report-grids.ts';

const require = createRequire(import.meta.url);
const file = (name: string): string => require.resolve(`@expo-google-fonts/ibm-plex-sans/${name}.ttf`);
const FONT = 'IBMPlexSans';
const MARGIN = 56;

interface WideCell {
	readonly text: string;
	readonly colSpan: number;
	readonly bold: true;
}

const wideCell = (text: string, colSpan: number): WideCell => ({ text, colSpan, bold: true });

/** Every row has to have as many cells as the table has columns, those under a wide one included. */
const bodyRow = (row: GridRow, columns: number): (string | WideCell)[] =>
	Array.from({ length: columns }, (_, index) => {
		if (row.kind === 'cells') return row.cells[index] ?? '';
		return index === 0 ? wideCell(row.title, columns) : '';
	});

/** A matrix has many columns of one letter: they share what the titles leave. */
const widths = ({ head, size }: Grid): string[] =>
	size === MATRIX_SIZE ? head.map((_, index) => (index === 0 ? '24%' : '*')) : head.map(() => '*');

const tableOf = (grid: Grid, isNewSheet: boolean) => ({
	...(isNewSheet && { pageBreak: 'before', pageOrientation: grid.sheet }),
	fontSize: grid.size,
	margin: [0, 0, 0, 16],
	table: {
		headerRows: 1,
		widths: widths(grid),
		dontBreakRows: true,
		body: [[...grid.head], ...grid.body.map((row) => bodyRow(row, grid.head.length))]
	}
});

/** The tables and matrices of a report, nothing else, as the bytes of a PDF. */
export async function pdfmakePdf(report: ReportDocument): Promise<Uint8Array> {
	pdfmake.setFonts({
		[FONT]: {
			normal: file('400Regular/IBMPlexSans_400Regular'),
			bold: file('600SemiBold/IBMPlexSans_600SemiBold')
		}
	});
	pdfmake.setUrlAccessPolicy(() => false);
	const grids = reportGrids(report);
	const content = grids.map((grid, index) =>
		tableOf(grid, index > 0 && grids[index - 1]?.sheet !== grid.sheet)
	);
	return await pdfmake
		.createPdf({
			pageSize: 'A4',
			pageMargins: MARGIN,
			pageOrientation: grids[0]?.sheet ?? 'portrait',
			defaultStyle: { font: FONT },
			content
		})
		.getBuffer();
}
