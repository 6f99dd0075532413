/** Walking a grid with the keyboard, head row and head column included (the grid pattern of WAI-ARIA). */

/** Row −1 is the head row, column −1 the head column. */
export interface Spot {
	readonly row: number;
	readonly column: number;
}

const HEAD = -1;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-5, 0],
	PageDown: [5, 0]
};

const within = (value: number, count: number): number => Math.min(Math.max(value, HEAD), count - 1);

/** Where a key leads from a spot; null for keys that do not walk. The corner holds nothing and is stepped around. */
export function walk(
	from: Spot,
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
	size: { readonly rows: number; readonly columns: number }
): Spot | null {
	if (key === 'Home')
		return { row: ctrlKey ? 0 : from.row, column: from.row === HEAD && !ctrlKey ? 0 : HEAD };
	if (key === 'End') return { row: ctrlKey ? size.rows - 1 : from.row, column: size.columns - 1 };
	const step = STEPS[key];
	if (!step || ctrlKey) return null;
	const to = {
		row: within(from.row + step[0], size.rows),
		column: within(from.column + step[1], size.columns)
	};
	return to.row === HEAD && to.column === HEAD ? from : to;
}
