/** Paints the operations of a page with jsPDF, which measures in points from the top left corner as we do. */
import type { jsPDF } from 'jspdf';
import type { Tone } from '#lib/figures/figure.ts';
import type { Box, Disc, LineStroke, Outline, Page, PaintedOperation, TextRun } from '../layout/operation.ts';
import { colour } from './colours.ts';
import { internalsOf } from './internals.ts';
import { stretchesOf } from './structure-tree.ts';

/** The name of the face, and its two weights as jsPDF calls them. */
export const FACE = 'IBMPlexSans';
export const WEIGHT_NAMES = { 400: 'normal', 600: 'bold' } as const;
/** Of an outline whose width is not said, in points. */
const OUTLINE_WIDTH = 0.7;

interface Area {
	readonly fill?: Tone;
	readonly stroke?: Tone;
	readonly opacity?: number;
}

function setText(doc: jsPDF, { text, x, y, size, weight, tone, tracking, turned }: TextRun): void {
	doc.setFont(FACE, WEIGHT_NAMES[weight]);
	doc.setFontSize(size);
	doc.setTextColor(...colour(tone));
	doc.text(text, x, y, { charSpace: tracking, ...(turned && { angle: 90 }) });
}

function strokeLine(doc: jsPDF, { x1, y1, x2, y2, width, tone, dash }: LineStroke): void {
	doc.setLineWidth(width);
	doc.setDrawColor(...colour(tone));
	doc.setLineDashPattern(dash ? [...dash] : [], 0);
	doc.line(x1, y1, x2, y2);
}

/** Sets the colours of an area and says how jsPDF calls it: filled, stroked or both. */
function areaStyle(doc: jsPDF, { fill, stroke, opacity }: Area): 'F' | 'S' | 'FD' | null {
	if (fill) doc.setFillColor(...colour(fill, opacity));
	if (!stroke) return fill ? 'F' : null;
	doc.setLineWidth(OUTLINE_WIDTH);
	doc.setLineDashPattern([], 0);
	doc.setDrawColor(...colour(stroke));
	return fill ? 'FD' : 'S';
}

function paintBox(doc: jsPDF, box: Box): void {
	const style = areaStyle(doc, box);
	if (style) doc.rect(box.x, box.y, box.width, box.height, style);
}

function paintDisc(doc: jsPDF, disc: Disc): void {
	const style = areaStyle(doc, disc);
	if (style) doc.circle(disc.cx, disc.cy, disc.r, style);
}

function paintOutline(doc: jsPDF, outline: Outline): void {
	const [first, ...others] = outline.points;
	const style = areaStyle(doc, outline);
	if (!first || !style) return;
	const steps = others.map(([x, y], index) => {
		const [fromX, fromY] = outline.points[index] ?? first;
		return [x - fromX, y - fromY];
	});
	doc.lines(steps, first[0], first[1], [1, 1], style, true);
}

function paintOne(doc: jsPDF, operation: PaintedOperation): void {
	switch (operation.kind) {
		case 'text':
			setText(doc, operation);
			return;
		case 'line':
			strokeLine(doc, operation);
			return;
		case 'rect':
			paintBox(doc, operation);
			return;
		case 'circle':
			paintDisc(doc, operation);
			return;
		case 'polygon':
			paintOutline(doc, operation);
	}
}

/** Paints a page; each stretch is marked with its number, or as decoration. */
export function paintPage(doc: jsPDF, page: Page): void {
	const { out } = internalsOf(doc);
	let number = 0;
	for (const { tag, operations } of stretchesOf(page)) {
		out(tag ? `/${tag.role} << /MCID ${String(number++)} >> BDC` : '/Artifact BMC');
		for (const operation of operations) paintOne(doc, operation);
		out('EMC');
	}
}
