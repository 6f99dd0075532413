/** Rule 6: business, process and technical owner each answer for at least one row. */
import { isAccountable } from '../cells.ts';
import type { RaciCheck, RaciFinding, RaciMatrix, RaciOwner } from '../matrix.ts';

const OWNERS: readonly RaciOwner[] = ['business', 'process', 'technical'];

function checkOwner(owner: RaciOwner, { roles, rows }: RaciMatrix): RaciFinding[] {
	const ids = roles.filter((role) => role.owner === owner).map(({ id }) => id);
	const answers = rows.some(({ cells }) => ids.some((id) => cells[id] && isAccountable(cells[id])));
	if (answers) return [];
	const [role] = ids.length === 1 ? ids : [];
	const at = role === undefined ? {} : { role };
	return [{ rule: 6, code: 'owner-without-accountable', severity: 'warning', ...at, values: { owner } }];
}

/** Owners of the agent without an A. */
export const ownersAccountable: RaciCheck = (matrix) => OWNERS.flatMap((owner) => checkOwner(owner, matrix));
