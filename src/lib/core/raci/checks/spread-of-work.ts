/** Rule 7: work that too many do, and roles that do alone whatever they answer for. */
import { isResponsible, rolesWhere } from '../cells.ts';
import type { RaciCheck, RaciFinding, RaciMatrix } from '../matrix.ts';

/** Defaults of ours: more R on a row, and nobody knows who acts; more rows alone, and nobody else can. */
export const MOST_RESPONSIBLE = 2;
export const MOST_ALONE = 3;

const crowdedRows = ({ rows }: RaciMatrix): RaciFinding[] =>
	rows.flatMap((row) => {
		const count = rolesWhere(row, isResponsible).length;
		if (count <= MOST_RESPONSIBLE) return [];
		return [{ rule: 7, code: 'many-responsible', severity: 'warning', row: row.id, values: { count } }];
	});

const lonelyRoles = ({ roles, rows }: RaciMatrix): RaciFinding[] =>
	roles.flatMap(({ id }) => {
		const alone = rows.filter(
			(row) => row.cells[id]?.letter === 'AR' && rolesWhere(row, isResponsible).length === 1
		);
		if (alone.length <= MOST_ALONE) return [];
		return [{ rule: 7, code: 'works-alone', severity: 'warning', role: id, values: { count: alone.length } }];
	});

/** Rows with more than two R; roles that are A and the only R on more than three rows. */
export const spreadOfWork: RaciCheck = (matrix) => [...crowdedRows(matrix), ...lonelyRoles(matrix)];
