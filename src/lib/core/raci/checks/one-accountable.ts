/** Rule 1: exactly one role answers for each row; A and R in one cell counts. */
import { isAccountable, rolesWhere } from '../cells.ts';
import type { RaciCheck, RaciFinding, RaciRow } from '../matrix.ts';

function checkRow(row: RaciRow): RaciFinding[] {
	const count = rolesWhere(row, isAccountable).length;
	if (count === 1) return [];
	const code = count === 0 ? 'no-accountable' : 'many-accountable';
	return [{ rule: 1, code, severity: 'error', row: row.id, values: { count } }];
}

/** Rows without an A or with several. */
export const oneAccountable: RaciCheck = ({ rows }) => rows.flatMap(checkRow);
