/**
 * Rules 1 and 2 read by people: a letter with nobody behind it answers for nothing. Only what the generator left
 * vacant counts, since whoever edits a cell may leave it to the role. On gate work, rule 3 says it of the A.
 */
import { hasGap, isAccountable, isGateWork } from '../cells.ts';
import type { RaciCell, RaciCheck } from '../matrix.ts';

const isVacant = (cell: RaciCell): boolean => hasGap(cell, 'vacant-role') && cell.person === undefined;

/** Cells that the generator found nobody for. */
export const vacantCells: RaciCheck = ({ rows }) =>
	rows.flatMap((row) =>
		Object.entries(row.cells)
			.filter(([, cell]) => isVacant(cell) && !(isGateWork(row) && isAccountable(cell)))
			.map(([role, cell]) => ({
				rule: isAccountable(cell) ? 1 : 2,
				code: 'vacant-role',
				severity: 'warning',
				row: row.id,
				role,
				values: {}
			}))
	);
