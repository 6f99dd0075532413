/** One line of text as an operation, and several lines as slabs. */
import type { Face } from '../font/face.ts';
import { legible } from '../font/legible.ts';
import type { Operation, TextRun } from './operation.ts';
import type { Slab } from './slab.ts';
import { slab } from './slab.ts';
import type { TextStyle } from './style.ts';
import { wrap } from './wrap.ts';

/** Height of capitals over the size, IBM Plex Sans (OS/2 table). */
export const CAP_HEIGHT = 0.698;

export type Align = 'start' | 'middle' | 'end';

const SHARE: Readonly<Record<Align, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where the baseline lies below the top of the line: capitals stand in its middle. */
export const baseline = ({ size, leading }: TextStyle): number => (leading + CAP_HEIGHT * size) / 2;

/** A run on a given baseline, aligned in a column of `room` points that begins at `x`. */
export function run(
	text: string,
	style: TextStyle,
	place: { x: number; y: number; room: number; align?: Align },
	face: Face
): TextRun {
	// A no-break space has done its work once the lines are broken; searching the PDF should find plain ones.
	const shown = legible(text, face.has).replaceAll('\u00A0', ' ');
	const free = place.room - face.measure(shown, style);
	const { size, weight, tone, tracking } = style;
	const x = place.x + free * SHARE[place.align ?? 'start'];
	return { kind: 'text', x, y: place.y, text: shown, size, weight, tone, tracking, room: place.room };
}

/** A line of text at the top of a column that begins at `x`. */
export const lineOf = (
	text: string,
	style: TextStyle,
	column: { x: number; room: number; align?: Align },
	face: Face
): TextRun => run(text, style, { ...column, y: baseline(style) }, face);

/** The wrapped text, a slab a line. */
export function lineSlabs(
	text: string,
	style: TextStyle,
	column: { x: number; room: number; align?: Align },
	face: Face
): Slab[] {
	return wrap(text, style, column.room, face).map((line) =>
		slab(style.leading, runs(line, style, column, face))
	);
}

/** An empty line takes its height and prints nothing. */
const runs = (
	line: string,
	style: TextStyle,
	column: { x: number; room: number; align?: Align },
	face: Face
): Operation[] => (line === '' ? [] : [lineOf(line, style, column, face)]);
