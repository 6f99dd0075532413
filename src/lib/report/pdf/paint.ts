/** Paints the operations of a page with jsPDF, which measures in points from the top left corner as we do. */
import type { jsPDF } from 'jspdf';
import type { Tone } from '#lib/figures/figure.ts';
import type {
	Box,
	Disc,
	LineStroke,
	Outline,
	Page,
	PaintedOperation,
	Picture,
	TextRun
} from '../layout/operation.ts';
import { OUTLINE_WIDTH } from '../layout/operation.ts';
import type { Palette } from './colours.ts';
import { thinned } from './colours.ts';
import { internalsOf } from './internals.ts';
import { stretchesOf } from './structure-tree.ts';
import type { TextWriter } from './text-writer.ts';

interface Area {
	readonly fill?: Tone;
	readonly stroke?: Tone;
	readonly opacity?: number;
	readonly strokeWidth?: number;
	readonly dash?: readonly [number, number];
}

function setLine(
	doc: jsPDF,
	palette: Palette,
	{ width, tone, dash }: Pick<LineStroke, 'width' | 'tone' | 'dash'>
): void {
	doc.setLineWidth(width);
	doc.setDrawColor(...thinned(palette[tone]));
	doc.setLineDashPattern(dash ? [...dash] : [], 0);
}

function strokeLine(doc: jsPDF, palette: Palette, line: LineStroke): void {
	setLine(doc, palette, line);
	doc.line(line.x1, line.y1, line.x2, line.y2);
}

/** Sets the colours of an area and says how jsPDF calls it: filled, stroked or both. */
function areaStyle(
	doc: jsPDF,
	palette: Palette,
	{ fill, stroke, opacity, strokeWidth, dash }: Area
): 'F' | 'S' | 'FD' | null {
	if (fill) doc.setFillColor(...thinned(palette[fill], opacity));
	if (!stroke) return fill ? 'F' : null;
	setLine(doc, palette, { width: strokeWidth ?? OUTLINE_WIDTH, tone: stroke, ...(dash && { dash }) });
	return fill ? 'FD' : 'S';
}

function paintBox(doc: jsPDF, palette: Palette, box: Box): void {
	const style = areaStyle(doc, palette, box);
	if (style) doc.rect(box.x, box.y, box.width, box.height, style);
}

function paintDisc(doc: jsPDF, palette: Palette, disc: Disc): void {
	const style = areaStyle(doc, palette, disc);
	if (style) doc.circle(disc.cx, disc.cy, disc.r, style);
}

function paintOutline(doc: jsPDF, palette: Palette, outline: Outline): void {
	const [first, ...others] = outline.points;
	const style = areaStyle(doc, palette, outline);
	if (!first || !style) return;
	const steps = others.map(([x, y], index) => {
		const [fromX, fromY] = outline.points[index] ?? first;
		return [x - fromX, y - fromY];
	});
	doc.lines(steps, first[0], first[1], [1, 1], style, true);
}

/** The alias keeps jsPDF from making up a name out of the picture. One that cannot be unpacked costs no report. */
function paintPicture(doc: jsPDF, { data, format, x, y, width, height }: Picture): void {
	try {
		doc.addImage(data, format, x, y, width, height, 'logo');
	} catch {
		// A file from elsewhere may hold anything: the page is printed without its logo.
	}
}

/** What a page is painted with. */
export interface Brushes {
	readonly palette: Palette;
	readonly write: TextWriter;
}

function paintShape(doc: jsPDF, palette: Palette, operation: Exclude<PaintedOperation, TextRun>): void {
	switch (operation.kind) {
		case 'line':
			strokeLine(doc, palette, operation);
			return;
		case 'rect':
			paintBox(doc, palette, operation);
			return;
		case 'circle':
			paintDisc(doc, palette, operation);
			return;
		case 'polygon':
			paintOutline(doc, palette, operation);
			return;
		case 'image':
			paintPicture(doc, operation);
	}
}

/** Paints a page; each stretch is marked with its number, or as decoration. */
export function paintPage(doc: jsPDF, page: Page, { palette, write }: Brushes): void {
	const { out } = internalsOf(doc);
	let number = 0;
	for (const { tag, operations } of stretchesOf(page)) {
		out(tag ? `/${tag.role} << /MCID ${String(number++)} >> BDC` : '/Artifact BMC');
		for (const operation of operations) {
			if (operation.kind === 'text') write(operation, thinned(palette[operation.tone]), page.height);
			else paintShape(doc, palette, operation);
		}
		out('EMC');
	}
}
