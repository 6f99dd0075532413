/** Rule 2: at least one role does the work of each row; A and R in one cell counts. */
import { isResponsible, rolesWhere } from '../cells.ts';
import type { RaciCheck } from '../matrix.ts';

/** Rows without an R. */
export const someResponsible: RaciCheck = ({ rows }) =>
	rows
		.filter((row) => rolesWhere(row, isResponsible).length === 0)
		.map(({ id }) => ({ rule: 2, code: 'no-responsible', severity: 'error', row: id, values: {} }));
