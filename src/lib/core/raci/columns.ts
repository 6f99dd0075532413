/** The columns of a matrix: the roles of the pack that have a letter somewhere. */
import type { Frame } from '../assessment/frame.ts';
import type { Role } from '../pack/schema.ts';
import type { RaciRole, RaciRow } from './matrix.ts';
import { holdersOf } from './people.ts';

/** A role as a column, with the names of those who hold it. */
export const column = ({ id, title, kind, owner }: Role, frame: Frame): RaciRole => ({
	id,
	title,
	kind,
	...(owner ? { owner } : {}),
	people: holdersOf(frame, id).map(({ name }) => name)
});

/** The roles that occur in a row, in the pack's order. */
export const columns = (roles: readonly Role[], rows: readonly RaciRow[], frame: Frame): RaciRole[] =>
	roles.filter(({ id }) => rows.some(({ cells }) => cells[id])).map((role) => column(role, frame));

/** Roles by id; what is kept apart is kept apart whichever of the two says so. */
export type RoleMap = ReadonlyMap<string, Role>;

/** The map of all roles of a pack. */
export const roleMap = (roles: readonly Role[]): RoleMap =>
	new Map(
		roles.map((role) => {
			const others = roles.filter(({ notWith }) => notWith.includes(role.id)).map(({ id }) => id);
			return [role.id, { ...role, notWith: [...role.notWith, ...others] }];
		})
	);
