/**
 * A slab is a piece of a page that is never cut: a line, a table row, a figure. Blocks become slabs, slabs are
 * set one under the other, and only the gaps between them may fall on a page break.
 */
import type { Operation } from './operation.ts';
import { moved } from './operation.ts';

export interface Slab {
	readonly height: number;
	/** White space above, in points; none at the top of a page. */
	readonly before: number;
	/** Stands on the same page as the next one. */
	readonly keep: boolean;
	/** In points from its own top left corner. */
	readonly operations: readonly Operation[];
	/** Set again above this one when it begins a page, as a table's header is. */
	readonly repeat?: Slab;
}

/**
 * Every block and every row begins on a multiple of this, in points. Lines inside a block follow at the leading of
 * their style, and with 14 points for running text every second one stands between the lines of the grid: 16 would
 * cost a page in eight, and nothing stands beside running text that its lines could miss. Text in rows, which has
 * neighbours, is led 12 and meets theirs line by line.
 */
export const GRID = 4;

/** The next place on the grid; the nudge forgives binary noise. */
export const onGrid = (y: number): number => Math.ceil((y - 1e-6) / GRID) * GRID;

export const slab = (height: number, operations: readonly Operation[], more: Partial<Slab> = {}): Slab => ({
	height,
	operations,
	before: 0,
	keep: false,
	...more
});

/** Several slabs set under each other as one. */
export function stacked(slabs: readonly Slab[], more: Partial<Slab> = {}): Slab {
	const operations: Operation[] = [];
	let y = 0;
	for (const [index, part] of slabs.entries()) {
		const top = index === 0 ? 0 : y + part.before;
		operations.push(...part.operations.map((operation) => moved(operation, 0, top)));
		y = top + part.height;
	}
	return slab(y, operations, more);
}

/** All but the last kept with what follows; the first with the white space of the block above it. */
export const kept = (slabs: readonly Slab[], before = 0): Slab[] =>
	slabs.map((part, index) => ({
		...part,
		before: index === 0 ? before : part.before,
		keep: part.keep || index < slabs.length - 1
	}));
