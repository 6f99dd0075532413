/** What makes a cell a place that the walk through the matrix can stop at. */
import type { Place } from './places.ts';

export interface SpotAttributes {
	readonly 'data-spot': string;
	readonly tabindex: 0 | -1;
	/** Ids of the texts of the findings here. */
	readonly 'aria-describedby': string | undefined;
	readonly onfocus: () => void;
}

/** Name of a spot, row −1 and column −1 being the heads. */
export const spotName = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Attributes of the cell; `findings` are the ids of the texts about it. */
export const spotAttributes = (
	name: string,
	active: boolean,
	findings: readonly string[],
	onfocus: () => void
): SpotAttributes => ({
	'data-spot': name,
	tabindex: active ? 0 : -1,
	'aria-describedby': findings.length > 0 ? findings.join(' ') : undefined,
	onfocus
});

/** A way to bring a place of the matrix into view, with the focus on it. */
export interface Shows {
	readonly show: (place: Place) => void | Promise<void>;
}
