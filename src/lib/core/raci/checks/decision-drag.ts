/** Rule 8: so many to ask and to tell that decisions wait. */
import { rolesWhere } from '../cells.ts';
import type { RaciCheck, RaciFinding, RaciRow } from '../matrix.ts';

/** Defaults of ours: the most to ask on a row, and the share of the roles that a row may only ask or tell. */
export const MOST_CONSULTED = 3;
export const MOST_INVOLVED_SHARE = 0.5;

function checkRow(row: RaciRow, roleCount: number): RaciFinding[] {
	const consulted = rolesWhere(row, ({ letter }) => letter === 'C').length;
	const involved = consulted + rolesWhere(row, ({ letter }) => letter === 'I').length;
	const at = { rule: 8, severity: 'info', row: row.id } as const;
	if (consulted > MOST_CONSULTED) return [{ ...at, code: 'many-consulted', values: { count: consulted } }];
	if (involved <= roleCount * MOST_INVOLVED_SHARE) return [];
	return [{ ...at, code: 'many-involved', values: { count: involved, of: roleCount } }];
}

/** Rows with more than three C, or with C and I for more than half of the roles. */
export const decisionDrag: RaciCheck = ({ roles, rows }) =>
	rows.flatMap((row) => checkRow(row, roles.length));
