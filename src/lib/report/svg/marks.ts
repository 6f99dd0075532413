/** The painted operations of a page as marks of SVG, in the colours of the print. */
import type { Face } from '../font/face.ts';
import type { Box, Disc, LineStroke, Outline, PaintedOperation, TextRun } from '../layout/operation.ts';
import { OUTLINE_WIDTH } from '../layout/operation.ts';
import type { Palette } from '../pdf/colours.ts';
import { thinned } from '../pdf/colours.ts';
import { pathData, short } from './path-data.ts';
import { isServed } from './served.ts';
import type { PathMark, SvgMark, TextMark } from './svg-page.ts';

type Shape = LineStroke | Box | Disc | Outline;

const colour = (palette: Palette, tone: keyof Palette | undefined, opacity?: number): string =>
	tone ? `rgb(${thinned(palette[tone], opacity).join(' ')})` : 'none';

function textMark(run: TextRun, palette: Palette, face: Face): TextMark {
	const { x, y, text, size, weight, tracking, tone, turned } = run;
	return {
		kind: 'text',
		x,
		y,
		text,
		size,
		weight,
		tracking,
		fill: colour(palette, tone),
		...(turned && { turned }),
		...(!isServed(text) && { length: face.measure(text, run) })
	};
}

const dashOf = (shape: Shape): string =>
	'dash' in shape ? shape.dash.map((length) => short(length)).join(' ') : '';

function lineLook(line: LineStroke, palette: Palette): Omit<PathMark, 'd'> {
	const stroke = colour(palette, line.tone);
	return { kind: 'path', fill: 'none', stroke, strokeWidth: line.width, dash: dashOf(line) };
}

function lookOf(shape: Shape, palette: Palette): Omit<PathMark, 'd'> {
	if (shape.kind === 'line') return lineLook(shape, palette);
	const width = 'strokeWidth' in shape ? shape.strokeWidth : undefined;
	return {
		kind: 'path',
		fill: colour(palette, shape.fill, shape.opacity),
		stroke: colour(palette, shape.stroke),
		strokeWidth: width ?? OUTLINE_WIDTH,
		dash: dashOf(shape)
	};
}

function markOf(operation: PaintedOperation, palette: Palette, face: Face): SvgMark {
	if (operation.kind === 'text') return textMark(operation, palette, face);
	if (operation.kind !== 'image') return { ...lookOf(operation, palette), d: pathData(operation) };
	const { x, y, width, height, data } = operation;
	return { kind: 'image', x, y, width, height, href: data };
}

const looksLike = (a: PathMark, b: PathMark): boolean =>
	a.fill === b.fill && a.stroke === b.stroke && a.strokeWidth === b.strokeWidth && a.dash === b.dash;

/** The marks in the order of painting; neighbours that look alike are one. `at` is the mark of each operation. */
export function svgMarks(
	operations: readonly PaintedOperation[],
	palette: Palette,
	face: Face
): { readonly marks: readonly SvgMark[]; readonly at: ReadonlyMap<PaintedOperation, number> } {
	const marks: SvgMark[] = [];
	const at = new Map<PaintedOperation, number>();
	for (const operation of operations) {
		const mark = markOf(operation, palette, face);
		const last = marks.at(-1);
		if (mark.kind === 'path' && last?.kind === 'path' && looksLike(last, mark))
			marks[marks.length - 1] = { ...last, d: last.d + mark.d };
		else marks.push(mark);
		at.set(operation, marks.length - 1);
	}
	return { marks, at };
}
