/** Which role of a pack owns the business, the process or the technology. */
import type { Role } from '../pack/schema.ts';

/** Id of the first role that owns this; the first role of all where no role says it does. */
export const ownerRole = (roles: readonly Role[], owner: NonNullable<Role['owner']>): string =>
	(roles.find((role) => role.owner === owner) ?? roles[0])?.id ?? owner;
