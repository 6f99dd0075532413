/** What every view of the matrix works on: the matrix, the people there are, and the way to change it. */
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { CellEdit } from '#lib/core/raci/cell-edit.ts';
import type { RoleMap } from '#lib/core/raci/columns.ts';
import type { Raci } from '#lib/core/raci/matrix.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { RaciNames } from '#lib/i18n/raci-text.ts';

export interface RaciDesk {
	readonly raci: Raci;
	readonly frame: Frame;
	/** All roles of the pack. */
	readonly roles: RoleMap;
	readonly plan: Pick<Plan, 'tasks' | 'workingDays'>;
	readonly names: RaciNames;
	/** Writes changes of cells, as one step to undo. */
	readonly change: (edits: readonly CellEdit[]) => void;
}
