/** The three kinds of rows, told apart: what a gate waits for, the rest of the plan, and what stands for good. */
import { isGateWork } from './cells.ts';
import type { RaciRow } from './matrix.ts';

const ROW_GROUPS = ['gate', 'work', 'duty'] as const;

/** Gate work of the plan, its other work and milestones, standing duties. */
export type RowGroup = (typeof ROW_GROUPS)[number];

/** The group of a row; a duty stays one whatever gates it keeps alive. */
export function groupOf(row: RaciRow): RowGroup {
	if (row.kind === 'duty') return 'duty';
	return isGateWork(row) ? 'gate' : 'work';
}

/** The rows under their groups, in this order; a group without rows is left out. */
export const rowGroups = (
	rows: readonly RaciRow[]
): { readonly group: RowGroup; readonly rows: readonly RaciRow[] }[] =>
	ROW_GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter(
		(one) => one.rows.length > 0
	);
