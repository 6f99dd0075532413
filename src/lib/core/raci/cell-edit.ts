/** Changes of cells as people and repairs make them: a letter with the people who come with it. */
import type { Frame, Person } from '../assessment/frame.ts';
import type { RaciEdit } from '../assessment/raci-edit.ts';
import { cellOfEdit, raciKey } from './apply-raci-edits.ts';
import { isAccountable, isActing, isGateWork } from './cells.ts';
import type { RoleMap } from './columns.ts';
import { deputiesOf } from './deputies.ts';
import { markGaps } from './mark-gaps.ts';
import type { Raci, RaciCell, RaciLetter, RaciRow } from './matrix.ts';
import { costOf } from './name-people.ts';
import { deputyOf, holdersOf, personOf } from './people.ts';

/** What a cell becomes; a null edit brings back what was computed. */
export interface CellEdit {
	readonly row: string;
	readonly role: string;
	readonly edit: RaciEdit | null;
}

/** The cell as an edit that says the same; people outside the frame have no id and are left out. */
export function editOfCell(cell: RaciCell, frame: Frame): RaciEdit {
	const person = personOf(cell, frame)?.person?.id;
	const deputy = deputyOf(cell, frame)?.person?.id;
	return {
		letter: cell.letter,
		...(person === undefined ? {} : { person }),
		...(deputy === undefined ? {} : { deputy })
	};
}

/** What was computed for a cell; null where nothing was. */
export function computedCell({ rows, edited }: Raci, row: string, role: string): RaciCell | null {
	const change = edited.find((one) => one.row === row && one.role === role);
	return change ? change.computed : (rows.find(({ id }) => id === row)?.cells[role] ?? null);
}

const saysSame = (a: RaciEdit, b: RaciEdit): boolean =>
	a.letter === b.letter && a.person === b.person && a.deputy === b.deputy;

/** The change, or the way back where it says no more than what was computed. */
export function settled(change: CellEdit, raci: Raci, frame: Frame): CellEdit {
	const computed = computedCell(raci, change.row, change.role);
	const same = computed ? editOfCell(computed, frame) : { letter: null };
	return change.edit && saysSame(change.edit, same) ? { ...change, edit: null } : change;
}

const wantsDeputy = (row: RaciRow): boolean => isGateWork(row) || row.reach !== undefined;

interface Seat {
	readonly person?: Person | undefined;
	readonly deputy?: Person | undefined;
}

/** Whoever stands in the cell stays; else every holder of the role, with each deputy who may. */
function seats(letter: RaciLetter, row: RaciRow, roleId: string, roles: RoleMap, frame: Frame): Seat[] {
	const cell = row.cells[roleId];
	const present = cell && isActing(cell) ? personOf(cell, frame)?.person : undefined;
	const standIn = deputyOf(cell, frame)?.person;
	const role = roles.get(roleId);
	const people = present ? [present] : holdersOf(frame, roleId);
	if (!role || !isAccountable({ letter }) || !wantsDeputy(row)) return people.map((person) => ({ person }));
	return people.flatMap((person) => {
		const deputies = standIn && standIn.id !== person.id ? [standIn] : deputiesOf(person, role, row, frame);
		return [...deputies.map((deputy) => ({ person, deputy })), { person }];
	});
}

const seatEdit = (letter: RaciLetter, { person, deputy }: Seat): RaciEdit => ({
	letter,
	...(person ? { person: person.id } : {}),
	...(deputy ? { deputy: deputy.id } : {})
});

/**
 * The edit that writes a letter into a cell. Whoever acts gets a name: the one who stands there, or of the holders
 * the first who leaves the least open on this row, with a deputy where one is wanted.
 */
export function editFor(
	letter: RaciLetter | null,
	row: RaciRow,
	role: string,
	roles: RoleMap,
	frame: Frame
): RaciEdit {
	if (letter === null || letter === 'C' || letter === 'I') return { letter };
	const ways = seats(letter, row, role, roles, frame).map((seat) => seatEdit(letter, seat));
	const costs = ways.map((edit) => {
		const cell = cellOfEdit(edit, frame);
		return cell ? costOf(markGaps({ ...row, cells: { ...row.cells, [role]: cell } }, frame)) : Infinity;
	});
	return ways[costs.indexOf(Math.min(...costs))] ?? { letter };
}

/** The rows after some changes, with the computed cells that they replace. */
export function withCellEdits(
	raci: Raci,
	edits: readonly CellEdit[],
	frame: Frame
): Pick<Raci, 'rows' | 'edited'> {
	const cellAfter = ({ row, role, edit }: CellEdit): RaciCell | null =>
		edit ? cellOfEdit(edit, frame) : computedCell(raci, row, role);
	const rows = raci.rows.map((row) => {
		const own = edits.filter((one) => one.row === row.id);
		if (own.length === 0) return row;
		const kept = Object.entries(row.cells).filter(([role]) => own.every((one) => one.role !== role));
		const written = own.flatMap((one) => {
			const cell = cellAfter(one);
			return cell ? [[one.role, cell] as const] : [];
		});
		return { ...row, cells: Object.fromEntries([...kept, ...written]) };
	});
	const touched = new Set(edits.map(({ row, role }) => raciKey(row, role)));
	const untouched = raci.edited.filter(({ row, role }) => !touched.has(raciKey(row, role)));
	const written = edits.flatMap(({ row, role, edit }) =>
		edit ? [{ row, role, computed: computedCell(raci, row, role) }] : []
	);
	return { rows, edited: [...untouched, ...written] };
}
