/** Who may stand in for whoever answers, further afield than the generator looks. */
import type { Frame, Person } from '../../assessment/frame.ts';
import type { RoleMap } from '../columns.ts';
import { deputiesOf } from '../deputies.ts';
import type { RaciRow } from '../matrix.ts';

interface Team {
	readonly roles: RoleMap;
	readonly frame: Frame;
}

/** Hats that nobody may wear who stands in for this role on this row. */
function apartFrom(row: RaciRow, role: string, { roles }: Team): Set<string> {
	const pair = row.separate?.includes(role) ? row.separate.filter((other) => other !== role) : [];
	return new Set([...pair, ...(roles.get(role)?.notWith ?? []).filter((other) => row.cells[other])]);
}

/** Who may stand in: as the generator has it, then people with a part in the row, then anybody not kept apart. */
export function standIns(row: RaciRow, roleId: string, person: Person, team: Team): Person[] {
	const { roles, frame } = team;
	const role = roles.get(roleId);
	const apart = apartFrom(row, roleId, team);
	const free = frame.people.filter(({ id, hats }) => id !== person.id && !hats.some((hat) => apart.has(hat)));
	const inRow = free.filter(({ hats }) => hats.some((hat) => row.cells[hat]));
	return [...new Set([...(role ? deputiesOf(person, role, row, frame) : []), ...inRow, ...free])];
}
