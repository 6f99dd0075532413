/** The operations of a picture as areas of one colour each, in the order in which they are painted. */
import type { Tone } from '#lib/figures/figure.ts';
import type { Rgb } from '#lib/core/assessment/accent.ts';
import type { Face } from '../font/face.ts';
import type { Outlines } from '../font/outlines.ts';
import type { Box, Disc, Drawn, Outline } from '../layout/operation.ts';
import { OUTLINE_WIDTH } from '../layout/operation.ts';
import type { Palette } from '../pdf/colours.ts';
import { thinned } from '../pdf/colours.ts';
import type { Loops } from './coverage.ts';
import { boxPoints, discPoints, lineLoops, outlineLoops, ringLoops } from './loops.ts';
import { letterLoops } from './letters.ts';

/** Loops in points and what they are filled with. */
export interface Shape {
	readonly loops: Loops;
	readonly colour: Rgb;
}

/** What shapes are made with. */
export interface Inks {
	readonly palette: Palette;
	readonly face: Face;
	readonly outlines: Outlines;
}

type Closed = Box | Disc | Outline;

function filling(shape: Closed): Loops {
	if (shape.kind === 'rect') return [boxPoints(shape)];
	return [shape.kind === 'circle' ? discPoints(shape) : shape.points];
}

function edge(shape: Closed): Loops {
	if (shape.kind === 'circle') return ringLoops(shape, OUTLINE_WIDTH);
	if (shape.kind === 'rect') return outlineLoops(boxPoints(shape), OUTLINE_WIDTH, undefined);
	return outlineLoops(shape.points, shape.strokeWidth ?? OUTLINE_WIDTH, shape.dash);
}

function closedShapes(shape: Closed, palette: Palette): Shape[] {
	const { fill, stroke, opacity } = shape;
	const colour = (tone: Tone, share?: number): Rgb => thinned(palette[tone], share);
	return [
		...(fill ? [{ loops: filling(shape), colour: colour(fill, opacity) }] : []),
		...(stroke ? [{ loops: edge(shape), colour: colour(stroke) }] : [])
	];
}

/** The areas of one operation; a letter is one by itself. */
export function shapesOf(operation: Drawn, { palette, face, outlines }: Inks): Shape[] {
	if (operation.kind === 'text') {
		const colour = palette[operation.tone];
		return letterLoops(operation, face, outlines).map((loops) => ({ loops, colour }));
	}
	if (operation.kind === 'line') return [{ loops: lineLoops(operation), colour: palette[operation.tone] }];
	return closedShapes(operation, palette);
}
