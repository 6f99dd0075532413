/** Applying a repair of the plan to the open assessment, as one step to undo. */
import { repairEntries } from '#lib/core/rollout/repair-entries.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import type { AssessmentState } from './assessment.svelte.ts';

export const applyRepair = (
	open: Pick<AssessmentState, 'assessment' | 'change'>,
	{ change }: Pick<Repair, 'change'>
): void => {
	open.change({ what: 'several', of: 'repair' }, repairEntries(change, open.assessment));
};
