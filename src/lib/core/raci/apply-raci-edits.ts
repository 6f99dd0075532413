/** What people changed, on top of what was computed: an edited cell says what the edit says, without excuses. */
import type { Frame } from '../assessment/frame.ts';
import type { RaciEdit } from '../assessment/raci-edit.ts';
import type { Role } from '../pack/schema.ts';
import type { AsideEdit, EditedCell, RaciCell, RaciRow } from './matrix.ts';

/** Edits of an assessment, by `row/role`. */
export type RaciEdits = Readonly<Record<string, RaciEdit>>;

/** Key of a cell in the document. */
export const raciKey = (row: string, role: string): string => `${row}/${role}`;

interface Placed {
	readonly key: string;
	readonly row: string;
	readonly role: string;
	readonly edit: RaciEdit;
}

/** A role's id has no slash; a row's might. */
function placed([key, edit]: [string, RaciEdit]): Placed {
	const slash = key.lastIndexOf('/');
	return { key, edit, row: key.slice(0, Math.max(slash, 0)), role: key.slice(slash + 1) };
}

const nameOf = (id: string | undefined, { people }: Frame): string | undefined =>
	people.find((person) => person.id === id)?.name;

/** The cell that an edit asks for; null for an emptied one. Whoever is no longer in the frame is left out. */
export function cellOfEdit({ letter, person, deputy }: RaciEdit, frame: Frame): RaciCell | null {
	if (letter === null) return null;
	const name = nameOf(person, frame);
	const standIn = nameOf(deputy, frame);
	return {
		letter,
		...(person !== undefined && name !== undefined ? { person: name, personId: person } : {}),
		...(deputy !== undefined && standIn !== undefined ? { deputy: standIn, deputyId: deputy } : {})
	};
}

function editedRow(row: RaciRow, edits: readonly Placed[], frame: Frame): RaciRow {
	if (edits.length === 0) return row;
	const changed = new Map(edits.map(({ role, edit }) => [role, cellOfEdit(edit, frame)]));
	const kept = Object.entries(row.cells).filter(([role]) => !changed.has(role));
	const written = [...changed].flatMap(([role, cell]) => (cell ? [[role, cell] as const] : []));
	return { ...row, cells: Object.fromEntries([...kept, ...written]) };
}

/** Why an edit, or a part of it, has no place now. */
function missingIn(
	{ row, role, edit }: Placed,
	rows: ReadonlySet<string>,
	roles: ReadonlySet<string>,
	frame: Frame
): AsideEdit['missing'] | null {
	if (!rows.has(row)) return 'row';
	if (!roles.has(role)) return 'role';
	const named = [edit.person, edit.deputy].filter((id) => id !== undefined);
	return named.some((id) => nameOf(id, frame) === undefined) ? 'person' : null;
}

/** The cells that the edits write, in the order of rows and roles; what was empty and stays so is no change. */
function editedCells(
	rows: readonly RaciRow[],
	roles: readonly Role[],
	edits: readonly Placed[]
): EditedCell[] {
	const byKey = new Map(edits.map((one) => [one.key, one.edit]));
	return rows.flatMap((row) =>
		roles.flatMap(({ id: role }) => {
			const edit = byKey.get(raciKey(row.id, role));
			const computed = row.cells[role] ?? null;
			return edit && (edit.letter !== null || computed) ? [{ row: row.id, role, computed }] : [];
		})
	);
}

export interface EditedRows {
	readonly rows: readonly RaciRow[];
	readonly edited: readonly EditedCell[];
	readonly aside: readonly AsideEdit[];
}

/** The computed rows with the edits on them; those without a row or a role here are listed, never lost. */
export function applyRaciEdits(
	rows: readonly RaciRow[],
	roles: readonly Role[],
	edits: RaciEdits,
	frame: Frame
): EditedRows {
	const rowIds = new Set(rows.map(({ id }) => id));
	const roleIds = new Set(roles.map(({ id }) => id));
	const all = Object.entries(edits)
		.map(placed)
		.map((one) => ({ ...one, missing: missingIn(one, rowIds, roleIds, frame) }));
	const here = all.filter(({ missing }) => missing === null || missing === 'person');
	return {
		rows: rows.map((row) =>
			editedRow(
				row,
				here.filter((one) => one.row === row.id),
				frame
			)
		),
		edited: editedCells(rows, roles, here),
		aside: all.flatMap(({ missing, ...one }) => (missing ? [{ ...one, missing }] : []))
	};
}
