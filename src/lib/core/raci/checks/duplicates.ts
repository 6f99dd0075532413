/** Rule 12: no row and no role stands twice under one name, and no row is empty. */
import { fold } from '../fold.ts';
import type { RaciCheck, RaciFinding, RaciMatrix } from '../matrix.ts';

interface Titled {
	readonly id: string;
	readonly title: string;
}

/** Ids of everything whose name something else has too. */
const namesakes = (things: readonly Titled[]): string[] =>
	things
		.filter(({ title }, index) =>
			things.some((other, at) => at !== index && fold(other.title) === fold(title))
		)
		.map(({ id }) => id);

const emptyRows = ({ rows }: RaciMatrix): RaciFinding[] =>
	rows
		.filter(({ cells }) => Object.keys(cells).length === 0)
		.map(({ id }) => ({ rule: 12, code: 'empty-row', severity: 'error', row: id, values: {} }));

/** Rows and roles with the same name, case and spaces aside; rows without a letter. */
export const duplicates: RaciCheck = (matrix) => [
	...namesakes(matrix.rows).map(
		(row) => ({ rule: 12, code: 'duplicate-row', severity: 'error', row, values: {} }) as const
	),
	...namesakes(matrix.roles).map(
		(role) => ({ rule: 12, code: 'duplicate-role', severity: 'error', role, values: {} }) as const
	),
	...emptyRows(matrix)
];
