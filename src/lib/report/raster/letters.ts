/** A run of text as the shapes of its letters, each where the PDF would set it. */
import type { Face } from '../font/face.ts';
import type { Outlines } from '../font/outlines.ts';
import type { Point } from '../font/polygon-of.ts';
import type { TextRun } from '../layout/operation.ts';
import type { Loops } from './coverage.ts';

/** Where a point of a run lies on the page: `along` its baseline, `down` below it. */
const placeOf =
	({ x, y, turned }: TextRun) =>
	(along: number, down: number): Point =>
		turned ? [x + down, y - along] : [x + along, y + down];

/** A letter each, in points; a character that the face lacks leaves no ink. */
export function letterLoops(run: TextRun, face: Face, outlines: Outlines): Loops[] {
	const place = placeOf(run);
	const { size, weight } = run;
	let along = 0;
	return Array.from(run.text, (character) => {
		const start = along;
		along += face.measure(character, run);
		const shape = outlines[weight](character.codePointAt(0) ?? 0);
		return shape.map((loop) => loop.map(([x, y]) => place(start + x * size, y * size)));
	});
}
