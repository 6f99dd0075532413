/** Repairs of who answers: exactly one role, held by a person. */
import { sortedBy } from '../../rollout/compare.ts';
import { isAccountable, isGateWork, isResponsible, rolesWhere } from '../cells.ts';
import { MOST_ACCOUNTABLE } from '../checks/accountable-load.ts';
import { computedCell, type CellEdit } from '../cell-edit.ts';
import type { RaciLetter, RaciRow } from '../matrix.ts';
import {
	canAnswer,
	computedWhere,
	give,
	hasOtherDoer,
	heldIn,
	heldOwners,
	restore,
	rowOf
} from './subject.ts';
import type { Candidates, RepairSubject } from './subject.ts';

/** What is left for a role that stops answering: its work, else a say. */
function lesser(row: RaciRow, role: string, subject: RepairSubject): RaciLetter {
	if (subject.roles.get(role)?.kind === 'agent') return 'I';
	const works = row.cells[role]?.letter === 'AR';
	return works || !hasOtherDoer(row, role) ? 'R' : 'C';
}

/** A, together with the work where the role has it already or nobody else would. */
function answering(row: RaciRow, role: string, leaving: readonly string[]): RaciLetter {
	const works = row.cells[role]?.letter === 'R';
	return works || !hasOtherDoer(row, role, ...leaving) ? 'AR' : 'A';
}

/** The A goes from these roles to another one. */
export function moveAccountable(
	row: RaciRow,
	from: readonly string[],
	to: string,
	subject: RepairSubject
): CellEdit[] {
	const others = from.filter((role) => role !== to);
	const left = others.map((role) => ({ role, letter: lesser(row, role, subject) }));
	const idle = left.filter(({ letter }) => letter !== 'R').map(({ role }) => role);
	const keepsWork = left.some(({ letter }) => letter === 'R');
	const letter = keepsWork && row.cells[to]?.letter !== 'R' ? 'A' : answering(row, to, idle);
	return [give(row, to, letter, subject), ...left.map((one) => give(row, one.role, one.letter, subject))];
}

/** Better placed: a person's role, with a name, a deputy, as computed, with little else to answer for. */
function placement(row: RaciRow, role: string, subject: RepairSubject): number[] {
	const cell = row.cells[role];
	const computed = computedCell(subject.raci, row.id, role);
	const load = subject.raci.rows.filter(({ cells }) => cells[role] && isAccountable(cells[role])).length;
	return [
		canAnswer(role, subject) ? 0 : 1,
		cell?.person === undefined ? 1 : 0,
		isGateWork(row) && cell?.deputy === undefined ? 1 : 0,
		computed && isAccountable(computed) ? 0 : 1,
		load
	];
}

/** The best placed of several stays, the others do the work or are asked. */
export const keepOneAccountable: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	const roles = rolesWhere(row, isAccountable);
	for (const keep of sortedBy(roles, (role) => placement(row, role, subject))) {
		yield roles
			.filter((role) => role !== keep)
			.map((role) => {
				const works = row.cells[role]?.letter === 'AR' || !hasOtherDoer(row, ...roles);
				return give(row, role, works ? 'R' : 'C', subject);
			});
	}
};

/** The computed role answers again, else an owner of the agent, else a role of the row. */
export const appointAccountable: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	for (const role of computedWhere(row, subject, isAccountable)) yield [restore(row, role)];
	for (const role of [...heldOwners(row, subject), ...heldIn(row, subject)])
		yield [give(row, role, answering(row, role, []), subject)];
};

/** From a team, a vendor, an agent or nobody, the A goes to a role of the row that a person holds, or to an owner. */
export const handOverAccountable: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const from = finding.role;
	if (!row || from === undefined) return;
	const targets = [...heldIn(row, subject), ...heldOwners(row, subject)];
	for (const to of new Set(targets))
		if (to !== from) yield moveAccountable(row, rolesWhere(row, isAccountable), to, subject);
};

/** Somebody who holds the role is named; where nobody does, the A goes elsewhere. */
export const nameAccountable: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const role = finding.role;
	const letter = role === undefined ? undefined : row?.cells[role]?.letter;
	if (row && role !== undefined && letter) yield [give(row, role, letter, subject)];
	yield* handOverAccountable(finding, subject);
};

const OWNED: readonly RaciLetter[] = ['R', 'C', 'I'];

/** The owner gets back a row that was computed as theirs, else one in which they have a part. */
export const appointOwner: Candidates = function* ({ values }, subject) {
	const owners = [...subject.roles.values()].filter(({ owner }) => owner === values.owner);
	for (const { id } of owners) {
		for (const row of subject.raci.rows)
			if (computedWhere(row, subject, isAccountable).includes(id)) {
				const now = rolesWhere(row, isAccountable).filter((role) => role !== id);
				yield [restore(row, id), ...now.map((role) => restoreOrLessen(row, role, subject))];
			}
		const rows = subject.raci.rows.filter(({ cells }) => cells[id] && !isAccountable(cells[id]));
		const order = (row: RaciRow) => [isGateWork(row) ? 1 : 0, OWNED.indexOf(row.cells[id]?.letter ?? 'I')];
		for (const row of sortedBy(rows, order))
			yield moveAccountable(row, rolesWhere(row, isAccountable), id, subject);
	}
};

const restoreOrLessen = (row: RaciRow, role: string, subject: RepairSubject): CellEdit =>
	subject.raci.edited.some((one) => one.row === row.id && one.role === role)
		? restore(row, role)
		: give(row, role, lesser(row, role, subject), subject);

/** Some of the rows of a role that answers for too many go to an owner who has a part in them. */
export const shareAccountable: Candidates = function* ({ role, values }, subject) {
	if (role === undefined) return;
	const moves = subject.raci.rows
		.filter((row) => row.cells[role] && isAccountable(row.cells[role]) && !isGateWork(row))
		.flatMap((row) => {
			const to = heldIn(row, subject).find((id) => subject.roles.get(id)?.owner !== undefined);
			return to === undefined ? [] : [moveAccountable(row, [role], to, subject)];
		});
	const enough = Math.max(1, Number(values.count) - MOST_ACCOUNTABLE);
	for (let count = enough; count <= Math.min(moves.length, enough + 2); count++)
		yield moves.slice(0, count).flat();
};

/** An agent or a role nobody holds stops doing the work; whoever answers does it too where nobody else does. */
export const handWorkToAccountable: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const { role } = finding;
	const cell = role === undefined ? undefined : row?.cells[role];
	if (!row || role === undefined || cell?.letter !== 'R') return;
	const leaves = give(row, role, subject.roles.get(role)?.kind === 'agent' ? 'I' : null, subject);
	if (hasOtherDoer(row, role)) yield [leaves];
	const [accountable] = rolesWhere(row, (one) => isAccountable(one) && !isResponsible(one));
	if (accountable !== undefined && canAnswer(accountable, subject))
		yield [leaves, give(row, accountable, 'AR', subject)];
};
