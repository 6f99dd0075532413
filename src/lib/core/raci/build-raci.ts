/** The matrix of a plan: who does, answers for, is asked and is told, over the work of the plan and standing duties. */
import type { Frame } from '../assessment/frame.ts';
import type { Work } from '../pack/schema.ts';
import type { Plan } from '../rollout/plan.ts';
import { applyRaciEdits, type RaciEdits } from './apply-raci-edits.ts';
import { checkRaci } from './check-raci.ts';
import { columns, roleMap } from './columns.ts';
import type { Raci } from './matrix.ts';
import { namePeople } from './name-people.ts';
import { raciRows } from './raci-rows.ts';

/**
 * Rows, roles and names from pack, frame and plan, with what people changed on top, and what the fourteen rules
 * find in the whole. A role has a column as long as it has a letter.
 */
export function buildRaci(
	{ work }: { readonly work: Work },
	frame: Frame,
	plan: Plan,
	edits: RaciEdits | undefined
): Raci {
	const byId = roleMap(work.roles);
	const computed = raciRows(work, plan).map((row) => namePeople(row, byId, frame));
	const { rows, edited, aside } = applyRaciEdits(computed, work.roles, edits ?? {}, frame);
	const roles = columns(work.roles, rows, frame);
	return { roles, rows, findings: checkRaci({ roles, rows }, frame, plan), edited, aside };
}
