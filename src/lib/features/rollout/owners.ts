/** Names behind the ids of roles. */
import type { Person } from '#lib/core/assessment/frame.ts';
import type { Role } from '#lib/core/pack/schema.ts';

export interface Owners {
	/** Title of the role; its id where the pack does not know it. */
	readonly titleOf: (role: string) => string;
	/** Names of those who hold the role, in the frame's order. */
	readonly namesOf: (role: string) => readonly string[];
}

/** Looks up roles in the pack and people in the frame. */
export function ownersFrom(roles: readonly Pick<Role, 'id' | 'title'>[], people: readonly Person[]): Owners {
	const titles = new Map(roles.map(({ id, title }) => [id, title]));
	return {
		titleOf: (role) => titles.get(role) ?? role,
		namesOf: (role) => people.filter(({ hats }) => hats.includes(role)).map(({ name }) => name)
	};
}
