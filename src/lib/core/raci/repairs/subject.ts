/** What a repair is looked for in, and how rows are changed by one. */
import type { Frame } from '../../assessment/frame.ts';
import { isAccountable, isActing, isGateWork, isResponsible, rolesWhere } from '../cells.ts';
import { computedCell, editFor, type CellEdit } from '../cell-edit.ts';
import type { RoleMap } from '../columns.ts';
import type { Raci, RaciCell, RaciContext, RaciFinding, RaciLetter, RaciRow } from '../matrix.ts';
import { holdersOf } from '../people.ts';
import { standIns } from './stand-ins.ts';

export interface RepairSubject {
	readonly raci: Raci;
	/** All roles of the pack, those without a column included. */
	readonly roles: RoleMap;
	readonly frame: Frame;
	readonly context: RaciContext;
}

/** Ways to mend a finding, the most natural first; each still has to prove that it does. */
export type Candidates = (
	finding: RaciFinding,
	subject: RepairSubject
) => Iterable<readonly CellEdit[], void, undefined>;

/** The row a finding is at, if it is at one. */
export const rowOf = ({ row }: RaciFinding, { raci }: RepairSubject): RaciRow | undefined =>
	raci.rows.find(({ id }) => id === row);

/** Puts a letter into a cell of the row, with people; on gate work whoever answers gets a deputy, if anybody may. */
export function give(
	row: RaciRow,
	role: string,
	letter: RaciLetter | null,
	{ roles, frame }: RepairSubject
): CellEdit {
	const edit = editFor(letter, row, role, roles, frame);
	const person = frame.people.find(({ id }) => id === edit.person);
	const wants = letter !== null && isAccountable({ letter }) && isGateWork(row) && edit.deputy === undefined;
	const [deputy] = wants && person ? standIns(row, role, person, { roles, frame }) : [];
	return { row: row.id, role, edit: deputy ? { ...edit, deputy: deputy.id } : edit };
}

/** Brings back what was computed for a cell. */
export const restore = (row: RaciRow, role: string): CellEdit => ({ row: row.id, role, edit: null });

/** Whether the role can answer for something: one that people hold, each for themselves. */
export const canAnswer = (role: string, { roles, frame }: RepairSubject): boolean =>
	roles.get(role)?.kind === 'person' && holdersOf(frame, role).length > 0;

/** Roles of the row that people hold, who does the work before who is asked before who is told. */
export function heldIn(row: RaciRow, subject: RepairSubject): string[] {
	const order: readonly RaciLetter[] = ['R', 'C', 'I'];
	const found = order.flatMap((letter) => rolesWhere(row, (cell) => cell.letter === letter));
	return found.filter((role) => canAnswer(role, subject));
}

/** The owners of the agent that people hold, those with a letter on the row first. */
export function heldOwners(row: RaciRow, subject: RepairSubject): string[] {
	const owners = [...subject.roles.values()].filter(({ owner, id }) => owner && canAnswer(id, subject));
	const ids = owners.map(({ id }) => id);
	return [...ids.filter((id) => row.cells[id]), ...ids.filter((id) => !row.cells[id])];
}

/** Roles that were computed to pass a test on this row and are changed now. */
export const computedWhere = (
	row: RaciRow,
	{ raci }: RepairSubject,
	test: (cell: RaciCell) => boolean
): string[] =>
	raci.edited
		.filter((one) => one.row === row.id)
		.flatMap(({ role }) => {
			const cell = computedCell(raci, row.id, role);
			return cell && test(cell) ? [role] : [];
		});

/** Whether somebody besides these roles does the work. */
export const hasOtherDoer = (row: RaciRow, ...roles: readonly string[]): boolean =>
	rolesWhere(row, isResponsible).some((role) => !roles.includes(role));

/** In how many rows the role acts: whoever acts in few is the least concerned. */
export const concernOf = (role: string, { raci }: RepairSubject): number =>
	raci.rows.filter(({ cells }) => cells[role] && isActing(cells[role])).length;
