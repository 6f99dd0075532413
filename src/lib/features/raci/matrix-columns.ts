/** The columns as they are shown: a role each, or several hats of the same people folded into one. */
import type { Frame } from '#lib/core/assessment/frame.ts';
import { foldRoles, type FoldedColumn } from '#lib/core/raci/fold-roles.ts';
import type { RaciRole, RaciRow } from '#lib/core/raci/matrix.ts';

export interface MatrixColumn {
	/** Id of its first role. */
	readonly id: string;
	readonly roles: FoldedColumn;
	/** All its roles, in words. */
	readonly title: string;
	readonly people: readonly string[];
}

const matrixColumn = (roles: FoldedColumn): MatrixColumn => ({
	id: roles[0].id,
	roles,
	title: roles.map(({ title }) => title).join(' · '),
	people: roles[0].people
});

/** Columns in the order of the roles. */
export const matrixColumns = (roles: readonly RaciRole[], frame: Frame, isFolded: boolean): MatrixColumn[] =>
	(isFolded ? foldRoles(roles, frame) : roles.map((role): FoldedColumn => [role])).map(matrixColumn);

/** The role whose cell a change in this column writes; null where several hats meet and nobody can tell which. */
export function roleToEdit({ roles }: MatrixColumn, { cells }: RaciRow): RaciRole | null {
	const held = roles.filter(({ id }) => cells[id]);
	return held.length > 1 ? null : (held[0] ?? roles[0]);
}
