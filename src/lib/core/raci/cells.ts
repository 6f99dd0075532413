/** Reading the cells of a row by their letters. */
import type { RaciCell, RaciGap, RaciRow } from './matrix.ts';

export const isAccountable = ({ letter }: RaciCell): boolean => letter === 'A' || letter === 'AR';
export const isResponsible = ({ letter }: RaciCell): boolean => letter === 'R' || letter === 'AR';

/** Whether the role does the work or answers for it, rather than being asked or told. */
export const isActing = (cell: RaciCell): boolean => isAccountable(cell) || isResponsible(cell);

/** Ids of the roles whose cell in this row passes the test. */
export const rolesWhere = (row: RaciRow, test: (cell: RaciCell) => boolean): string[] =>
	Object.entries(row.cells).flatMap(([role, cell]) => (test(cell) ? [role] : []));

/** Whether somebody answers for what a gate asks, on this row. */
export const isGateWork = (row: RaciRow): boolean => row.gates.length > 0;

/** Whether the generator excused this cell. */
export const hasGap = (cell: RaciCell | undefined, gap: RaciGap): boolean =>
	cell?.gaps?.includes(gap) ?? false;
