/**
 * Drawing operations as a picture of pixels, for programs that cannot draw vectors: our own arithmetic and no canvas,
 * so that a browser and Node write the same bytes.
 */
import type { Drawn } from '../layout/operation.ts';
import { blankCanvas, paint } from './canvas.ts';
import type { Size } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { indexed } from './indexed.ts';
import { pngOf } from './png.ts';
import type { Inks, Shape } from './shapes.ts';
import { shapesOf } from './shapes.ts';

/** Twice as fine as a screen. */
export const DOTS_AN_INCH = 192;
const DOTS_A_POINT = DOTS_AN_INCH / 72;

const enlarged = ({ loops }: Shape, edge: number) =>
	loops.map((loop) => loop.map(([x, y]) => [(x + edge) * DOTS_A_POINT, (y + edge) * DOTS_A_POINT] as const));

/** How large the picture is, in dots, and how much paper there is around the operations, in points. */
export interface Paper extends Size {
	readonly edge: number;
}

/** A PNG file, 192 dots an inch; what lies outside is cut off. */
export function pictureOf(operations: readonly Drawn[], paper: Paper, inks: Inks): Uint8Array<ArrayBuffer> {
	const { width, height, edge } = paper;
	const size = { width, height };
	const canvas = blankCanvas(size);
	for (const shape of operations.flatMap((operation) => shapesOf(operation, inks))) {
		const cover = coverageOf(enlarged(shape, edge), size);
		if (cover) paint(canvas, cover, shape.colour);
	}
	return pngOf(indexed(canvas), size, DOTS_AN_INCH);
}
