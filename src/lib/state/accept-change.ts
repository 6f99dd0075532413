/** Moving on to another edition of a pack, once somebody has seen what that changes. */
import type { PackChange } from '#lib/core/assessment/change-pack.ts';
import { changeEntries } from '#lib/core/assessment/change-pack.ts';
import type { AssessmentState } from './assessment.svelte.ts';

/** Writes the change as one step to undo. */
export const acceptChange = (document: AssessmentState, change: PackChange): void =>
	document.movePack(change.to, changeEntries(change, document.answers));
