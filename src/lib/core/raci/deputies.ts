/** Who may stand in for the person that answers for a row. */
import type { Frame, Person } from '../assessment/frame.ts';
import type { Role } from '../pack/schema.ts';
import type { RaciRow } from './matrix.ts';
import { holdersOf } from './people.ts';

/** Roles whose holders may not stand in for this role on this row. */
function rolesApart({ id, notWith }: Role, row: RaciRow): string[] {
	const pair = row.separate?.includes(id) ? row.separate : [];
	return [...pair.filter((role) => role !== id), ...notWith.filter((role) => row.cells[role])];
}

/**
 * Candidates in order: the other holders of the same role, then holders of the roles it may be held with, unless
 * one of their hats is kept apart on this row.
 */
export function deputiesOf(person: Person, role: Role, row: RaciRow, frame: Frame): Person[] {
	const apart = new Set(rolesApart(role, row));
	const neighbours = role.holdsWith
		.flatMap((neighbour) => holdersOf(frame, neighbour))
		.filter(({ hats }) => !hats.some((hat) => apart.has(hat)));
	const candidates = [...holdersOf(frame, role.id), ...neighbours];
	return [...new Set(candidates)].filter(({ id }) => id !== person.id);
}
