/** Roles that nothing names after launch. */
import type { Duty } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { warning } from './finding.ts';

const rolesOf = ({ responsible, accountable, consulted, informed }: Duty): string[] => [
	...responsible,
	accountable,
	...consulted,
	...informed
];

export function idleRoles({ work: { roles, duties } }: Linted): Finding[] {
	const busy = new Set(duties.flatMap(rolesOf));
	return roles.flatMap(({ id }, index) =>
		busy.has(id) ? [] : warning('role-idle', ['work', 'roles', index, 'id'], { id })
	);
}
