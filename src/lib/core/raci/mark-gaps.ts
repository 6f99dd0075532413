/** What a generated row leaves open for want of people, written on its cells. */
import type { Frame } from '../assessment/frame.ts';
import { isAccountable, isActing, isGateWork } from './cells.ts';
import type { RaciCell, RaciGap, RaciRow } from './matrix.ts';
import { unreachedMinutes } from './reach.ts';
import { breachesOf, separatedRoles } from './separation.ts';

/** The row with its gaps on the cells they concern. */
export function markGaps(row: RaciRow, frame: Frame): RaciRow {
	const unreached = unreachedMinutes(row, frame) !== 0n;
	const apart = breachesOf(row, frame).length > 0 ? separatedRoles(row) : [];
	const gapsOf = (role: string, cell: RaciCell): RaciGap[] => [
		...(isActing(cell) && cell.person === undefined ? (['vacant-role'] as const) : []),
		...(isGateWork(row) && isAccountable(cell) && cell.person !== undefined && cell.deputy === undefined
			? (['vacant-deputy'] as const)
			: []),
		...(isAccountable(cell) && unreached ? (['vacant-reach'] as const) : []),
		...(apart.includes(role) ? (['not-separable'] as const) : [])
	];
	const marked = Object.entries(row.cells).map(([role, cell]): [string, RaciCell] => {
		const gaps = gapsOf(role, cell);
		return [role, gaps.length > 0 ? { ...cell, gaps } : cell];
	});
	return { ...row, cells: Object.fromEntries(marked) };
}

/** All gaps of a row, each once. */
export const gapsIn = (row: RaciRow): Set<RaciGap> =>
	new Set(Object.values(row.cells).flatMap(({ gaps }) => gaps ?? []));
