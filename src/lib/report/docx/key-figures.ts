/** A line of key figures as a table: labels over numbers over notes. */
import { Paragraph, TableRow } from 'docx';
import type { Table } from 'docx';
import { H2 } from '../layout/style.ts';
import type { KeyFigure, KeyFiguresBlock } from '../model/document.ts';
import { cellOf, headCell } from './cells.ts';
import { runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';
import { halves } from './units.ts';

const PER_LINE = 5;

function row(figures: readonly KeyFigure[], width: number, show: (figure: KeyFigure) => Paragraph): TableRow {
	return new TableRow({
		cantSplit: true,
		children: figures.map((figure) => cellOf([show(figure)], { width }))
	});
}

const value = (figure: KeyFigure): Paragraph =>
	new Paragraph({
		style: 'TableText',
		keepNext: true,
		children: runs(figure.value, { bold: true, size: halves(H2.size) })
	});

const note = (figure: KeyFigure): Paragraph =>
	new Paragraph({ style: 'TableText', children: runs(figure.note ?? '', { style: 'Quiet' }) });

function figuresTable(figures: readonly KeyFigure[], { frame }: Setting): Table {
	const width = frame.width / figures.length;
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: figures.map(({ label }) => headCell(label, { width }))
	});
	return tableOf(
		[head, row(figures, width, value), row(figures, width, note)],
		figures.map(() => width)
	);
}

/** As many on a line as fit well. */
export function keyFigureParts({ figures }: KeyFiguresBlock, setting: Setting): Table[] {
	const starts = Array.from({ length: Math.ceil(figures.length / PER_LINE) }, (_, index) => index * PER_LINE);
	return starts.map((start) => figuresTable(figures.slice(start, start + PER_LINE), setting));
}
