/** The matrix of a plan: who does, answers for, is asked and is told, over the work of the plan and standing duties. */
import type { Frame } from '../assessment/frame.ts';
import type { Role, Work } from '../pack/schema.ts';
import type { Plan } from '../rollout/plan.ts';
import { applyRaciEdits, type RaciEdits } from './apply-raci-edits.ts';
import { checkRaci } from './check-raci.ts';
import type { Raci, RaciRole, RaciRow } from './matrix.ts';
import { namePeople } from './name-people.ts';
import { holdersOf } from './people.ts';
import { raciRows } from './raci-rows.ts';

const column = ({ id, title, kind, owner }: Role, frame: Frame): RaciRole => ({
	id,
	title,
	kind,
	...(owner ? { owner } : {}),
	people: holdersOf(frame, id).map(({ name }) => name)
});

/** The roles that occur in a row, in the pack's order. */
const columns = (roles: readonly Role[], rows: readonly RaciRow[], frame: Frame): RaciRole[] =>
	roles.filter(({ id }) => rows.some(({ cells }) => cells[id])).map((role) => column(role, frame));

/** What is kept apart is kept apart whichever of the two roles says so. */
const withMutualNotWith = (role: Role, roles: readonly Role[]): Role => ({
	...role,
	notWith: [...role.notWith, ...roles.filter(({ notWith }) => notWith.includes(role.id)).map(({ id }) => id)]
});

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
	const byId = new Map(work.roles.map((role) => [role.id, withMutualNotWith(role, work.roles)]));
	const computed = raciRows(work, plan).map((row) => namePeople(row, byId, frame));
	const { rows, edited, aside } = applyRaciEdits(computed, work.roles, edits ?? {}, frame);
	const roles = columns(work.roles, rows, frame);
	return { roles, rows, findings: checkRaci({ roles, rows }, frame, plan), edited, aside };
}
