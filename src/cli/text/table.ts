/** Rows of cells as aligned lines. */
import { widthOf } from './wrap.ts';

const GAP = '  ';

export interface TableOptions {
	/** Columns whose cells end together, as numbers do; counted from 0. */
	readonly ends?: readonly number[];
}

const widths = (rows: readonly (readonly string[])[]): number[] =>
	rows.reduce<number[]>(
		(all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, widthOf(cell))),
		[]
	);

function pad(cell: string, width: number, end: boolean): string {
	const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
	return end ? `${space}${cell}` : `${cell}${space}`;
}

/** One line a row; rows have the same number of cells, the first row may be the head. */
export function table(rows: readonly (readonly string[])[], { ends = [] }: TableOptions = {}): string[] {
	const wide = widths(rows);
	return rows.map((row) =>
		row
			.map((cell, column) => pad(cell, wide[column] ?? 0, ends.includes(column)))
			.join(GAP)
			.trimEnd()
	);
}
