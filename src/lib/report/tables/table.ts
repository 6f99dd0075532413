/** Rows and columns as data, whatever file they end in. */
import type { Day } from '#lib/core/shared/day.ts';

/** A calendar day as the value of a cell: each format has its own way of writing one. */
export interface DayValue {
	readonly day: Day;
}

/** What a cell holds; null is an empty one. */
export type Value = string | number | DayValue | null;

export type ColumnKind = 'text' | 'number' | 'day' | 'letter';

export interface TableColumn {
	readonly title: string;
	/** Said under the title, such as the people of a role; empty in most tables. */
	readonly note: string;
	readonly kind: ColumnKind;
	/** In characters. */
	readonly width: number;
}

export interface Table {
	readonly name: string;
	readonly columns: readonly TableColumn[];
	/** Each as long as there are columns. */
	readonly rows: readonly (readonly Value[])[];
}

/** A column together with what it shows of a row. */
export interface ColumnOf<T> extends TableColumn {
	readonly of: (row: T) => Value;
}

const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 28, number: 8, day: 12, letter: 6 };

/** A column of texts unless told otherwise. */
export const columnOf = <T>(
	title: string,
	of: (row: T) => Value,
	{ kind = 'text', width = WIDTHS[kind], note = '' }: Partial<Omit<TableColumn, 'title'>> = {}
): ColumnOf<T> => ({ title, of, kind, width, note });

/** One row of cells for each of these, in their order. */
export const tableOf = <T>(name: string, columns: readonly ColumnOf<T>[], rows: readonly T[]): Table => ({
	name,
	columns: columns.map(({ title, note, kind, width }) => ({ title, note, kind, width })),
	rows: rows.map((row) => columns.map(({ of }) => of(row)))
});

/** The day as a cell. */
export const dayValue = (day: Day): DayValue => ({ day });

/** The day as a cell, an empty one without a day. */
export const optionalDay = (day: Day | null): Value => day && { day };
