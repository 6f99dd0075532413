/** Hairlines, and the rows that are set between them. */
import type { Face } from '../font/face.ts';
import { lineSlabs } from './line.ts';
import type { LineStroke } from './operation.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { onGrid, slab, stacked } from './slab.ts';
import { SMALL_STRONG } from './style.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { taggedSlabs } from './tag-slabs.ts';

/** White space between a row's rule and its text, and below its text. */
export const ABOVE = 5;
export const BELOW = 4;

/** The same where rows stand closer. */
const CLOSE = { above: 3, below: 2 } as const;
const USUAL = { above: ABOVE, below: BELOW } as const;

export const rowSpace = ({
	dense
}: Pick<Frame, 'dense'>): { readonly above: number; readonly below: number } => (dense ? CLOSE : USUAL);

/** A hairline across `width` points. */
export const hairline = (width: number, y = 0, tone: LineStroke['tone'] = 'rule'): LineStroke => ({
	kind: 'line',
	x1: 0,
	x2: width,
	y1: y,
	y2: y,
	width: 0.5,
	tone
});

/** The line over the rows that belong together, kept with the first of them; unruled below a heading's own rule. */
export function groupRow(
	{ title, span }: { readonly title: string; readonly span: number },
	{ width, table }: { readonly width: number; readonly table: Tag },
	face: Face,
	ruled = true
): Slab {
	const cell = tag('TH', tag('TR', table), { scope: 'Row', span });
	const lines = taggedSlabs(lineSlabs(title, SMALL_STRONG, { x: 0, room: width }, face), cell);
	const inner = stacked([slab(ABOVE, ruled ? [hairline(width, 0, 'ink')] : []), ...lines]);
	return slab(onGrid(inner.height + BELOW), inner.operations, { before: 8, keep: true });
}
