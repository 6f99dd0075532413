/** Rule 12: no row and no role stands twice under one name, and no row is empty. */
import { fold } from '../fold.ts';
import type { RaciCheck, RaciFinding, RaciMatrix } from '../matrix.ts';

interface Titled {
	readonly id: string;
	readonly title: string;
}

/** Ids of everything whose name something else has too. */
function namesakes(things: readonly Titled[]): string[] {
	const named = things.map(({ id, title }) => ({ id, name: fold(title) }));
	const counts = new Map<string, number>();
	for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
	return named.filter(({ name }) => (counts.get(name) ?? 0) > 1).map(({ id }) => id);
}

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
