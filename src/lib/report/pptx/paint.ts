/** The pieces of a slide as the library's own texts, tables and charts. */
import type PptxGenJS from 'pptxgenjs';
import { xmlText } from '../tables/safe-text.ts';
import type { Brush } from './brush.ts';
import { FACE } from './brush.ts';
import type { ChartPiece, DeckCell, Piece, TablePiece, TextPiece } from './deck.ts';
import { CELL } from './fit.ts';
import { SIZES } from './page.ts';
import { inches, placeOf } from './units.ts';

type Slide = PptxGenJS.Slide;

function addText(slide: Slide, { box, text, size, tone, bold }: TextPiece, { hex, lang }: Brush): void {
	if (text === '') return;
	slide.addText(xmlText(text), {
		...placeOf(box),
		fontFace: FACE,
		fontSize: size,
		color: hex(tone),
		bold: bold ?? false,
		margin: 0,
		valign: 'top',
		lang
	});
}

const NO_LINE = { type: 'none' } as const;

type Borders = NonNullable<PptxGenJS.TableCellProps['border']>;

/** A rule below a cell and none beside it: top, right, bottom, left. */
const below = (color: string, pt: number): Borders => [
	NO_LINE,
	NO_LINE,
	{ type: 'solid', pt, color },
	NO_LINE
];

function cellOf(
	{ text, tone = 'ink', bold }: DeckCell,
	align: 'left' | 'right',
	border: Borders,
	{ hex }: Brush
): PptxGenJS.TableCell {
	return { text: xmlText(text), options: { color: hex(tone), bold: bold ?? false, align, border } };
}

function addTable(slide: Slide, { box, alt, columns, rows, heights, size }: TablePiece, brush: Brush): void {
	const { hex, lang } = brush;
	const head = below(hex('ink'), 1);
	const body = below(hex('rule'), 0.5);
	const alignOf = (index: number): 'left' | 'right' => columns[index]?.align ?? 'left';
	const titles = columns.map(({ title }, index) =>
		cellOf({ text: title, tone: 'soft', bold: true }, alignOf(index), head, brush)
	);
	const cells = rows.map((row) => row.map((cell, index) => cellOf(cell, alignOf(index), body, brush)));
	slide.addTable([titles, ...cells], {
		x: inches(box.x),
		y: inches(box.y),
		w: inches(box.width),
		colW: columns.map(({ width }) => inches(width)),
		rowH: heights.map(inches),
		fontFace: FACE,
		fontSize: size,
		margin: [CELL.end, CELL.side, CELL.end, CELL.side].map(inches) as [number, number, number, number],
		valign: 'top',
		autoPage: false,
		objectName: xmlText(alt),
		lang
	});
}

/** Bars stand from the bottom up, so that what is to be read first comes last. */
function addChart(slide: Slide, { box, alt, labels, series }: ChartPiece, { hex, lang }: Brush): void {
	const upwards = series.toReversed();
	const data = upwards.map(({ name, values }) => ({
		name: xmlText(name),
		labels: labels.map(xmlText).toReversed(),
		values: values.toReversed()
	}));
	const text = { color: hex('ink'), fontFace: FACE, fontSize: SIZES.small };
	slide.addChart('bar', data, {
		...placeOf(box),
		altText: xmlText(alt),
		objectName: xmlText(alt),
		barDir: 'bar',
		barGrouping: 'clustered',
		barGapWidthPct: 60,
		chartColors: upwards.map(({ tone }) => hex(tone)),
		catAxisLabelColor: text.color,
		catAxisLabelFontFace: FACE,
		catAxisLabelFontSize: text.fontSize,
		valAxisMinVal: 0,
		valAxisMaxVal: 4,
		valAxisMajorUnit: 1,
		valAxisLabelColor: hex('soft'),
		valAxisLabelFontFace: FACE,
		valAxisLabelFontSize: text.fontSize,
		valAxisLabelFormatCode: '0',
		valGridLine: { color: hex('rule'), size: 0.5 },
		showValue: true,
		dataLabelColor: text.color,
		dataLabelFontFace: FACE,
		dataLabelFontSize: text.fontSize,
		dataLabelFormatCode: '0.00',
		showLegend: true,
		legendPos: 'b',
		legendColor: text.color,
		legendFontFace: FACE,
		legendFontSize: text.fontSize,
		lang
	});
}

export function addPiece(slide: Slide, piece: Piece, brush: Brush): void {
	if (piece.kind === 'text') addText(slide, piece, brush);
	else if (piece.kind === 'table') addTable(slide, piece, brush);
	else addChart(slide, piece, brush);
}
