/** Rule 9: roles that the chart could do without. */
import { isActing } from '../cells.ts';
import type { RaciCheck, RaciCode, RaciMatrix } from '../matrix.ts';

function idleness(role: string, { rows }: RaciMatrix): RaciCode | undefined {
	const cells = rows.flatMap((row) => row.cells[role] ?? []);
	if (cells.length === 0) return 'role-empty';
	return cells.some(isActing) ? undefined : 'role-never-acts';
}

/** Roles without any letter, or with C and I only. */
export const idleRoles: RaciCheck = (matrix) =>
	matrix.roles.flatMap(({ id }) => {
		const code = idleness(id, matrix);
		return code ? [{ rule: 9, code, severity: 'info', role: id, values: {} }] : [];
	});
