/** Roles as people wear them: in groups, which pairs no one should wear together, and which nobody wears. */
import type { Person } from '#lib/core/assessment/frame.ts';
import type { Role } from '#lib/core/pack/schema.ts';

export type HatGroupKey = Role['kind'] | 'owner' | 'unknown';

export interface Hat {
	readonly id: string;
	readonly title: string;
	/** What the role is there for; empty for one the pack does not know. */
	readonly purpose: string;
}

export interface HatGroup {
	readonly key: HatGroupKey;
	readonly hats: readonly Hat[];
}

const ORDER: readonly HatGroupKey[] = ['owner', 'person', 'team', 'vendor', 'agent'];

const groupOf = ({ owner, kind }: Role): HatGroupKey => (owner === undefined ? kind : 'owner');

/** The pack's roles in groups, in its order; hats the pack does not know come last, so that they can be put off. */
export function hatGroups(roles: readonly Role[], worn: readonly string[]): HatGroup[] {
	const known = new Set(roles.map(({ id }) => id));
	const strays = worn.filter((id) => !known.has(id)).map((id) => ({ id, title: id, purpose: '' }));
	const groups = ORDER.map((key): HatGroup => ({ key, hats: roles.filter((role) => groupOf(role) === key) }));
	return [...groups, { key: 'unknown' as const, hats: strays }].filter(({ hats }) => hats.length > 0);
}

const areApart = (one: Role, other: Role): boolean =>
	one.notWith.includes(other.id) || other.notWith.includes(one.id);

/** Every two of the hats that one person should not hold, whichever of the two says so. */
export function clashesOf(hats: readonly string[], roles: readonly Role[]): [Role, Role][] {
	const worn = roles.filter(({ id }) => hats.includes(id));
	return worn.flatMap((one, index) =>
		worn.slice(index + 1).flatMap((other): [Role, Role][] => (areApart(one, other) ? [[one, other]] : []))
	);
}

/** Titles of the worn hats that do not go with the role. */
export function apartFrom(id: string, hats: readonly string[], roles: readonly Role[]): string[] {
	const role = roles.find((each) => each.id === id);
	return roles
		.filter((other) => role && hats.includes(other.id) && areApart(role, other))
		.map(({ title }) => title);
}

/** The roles for people that nobody holds, in the pack's order. */
export const vacantRoles = (people: readonly Person[], roles: readonly Role[]): Role[] =>
	roles.filter(({ id, kind }) => kind !== 'agent' && !people.some(({ hats }) => hats.includes(id)));

/** Titles of the hats a person wears, in the order of the groups; an unknown one by its id. */
export const hatTitles = (hats: readonly string[], roles: readonly Role[]): string[] =>
	hatGroups(roles, hats)
		.flatMap((group) => group.hats)
		.filter(({ id }) => hats.includes(id))
		.map(({ title }) => title);

/** The hats with one put on or off. */
export const toggled = (hats: readonly string[], id: string): string[] =>
	hats.includes(id) ? hats.filter((hat) => hat !== id) : [...hats, id];
