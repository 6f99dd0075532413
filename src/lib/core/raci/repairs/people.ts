/** Repairs by other people in the same cells: deputies, two people where two are needed, hours that are free. */
import type { Person } from '../../assessment/frame.ts';
import { sortedBy } from '../../rollout/compare.ts';
import { hoursAvailable } from '../capacity.ts';
import { isAccountable, isGateWork, isResponsible, rolesWhere } from '../cells.ts';
import { editOfCell, type CellEdit } from '../cell-edit.ts';
import type { RaciFinding, RaciRow } from '../matrix.ts';
import { deputyOf, holdersOf, personOf } from '../people.ts';
import { unreachedMinutes } from '../reach.ts';
import { workShares, type WorkShare } from '../work-shares.ts';
import { standIns } from './stand-ins.ts';
import { give, heldIn, rowOf, type Candidates, type RepairSubject } from './subject.ts';

/** The cell with another person, another deputy, or neither changed. */
function seat(
	row: RaciRow,
	role: string,
	{ person, deputy }: { person?: string; deputy?: string | null },
	{ frame }: RepairSubject
): CellEdit {
	const cell = row.cells[role];
	const { deputy: standIn, ...before } = cell ? editOfCell(cell, frame) : { letter: null };
	const after = person === undefined ? before : { ...before, person };
	const kept = deputy === undefined ? standIn : (deputy ?? undefined);
	return { row: row.id, role, edit: kept === undefined ? after : { ...after, deputy: kept } };
}

/** Somebody stands in who may; where no deputy is needed, nobody does. */
export const nameDeputy: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const { role } = finding;
	const person = role === undefined ? undefined : personOf(row?.cells[role], subject.frame)?.person;
	if (!row || role === undefined) return;
	for (const deputy of person ? standIns(row, role, person, subject) : [])
		yield [seat(row, role, { deputy: deputy.id }, subject)];
	if (!isGateWork(row)) yield [seat(row, role, { deputy: null }, subject)];
};

const covers = (edit: CellEdit, row: RaciRow, { frame }: RepairSubject): boolean => {
	const nameOf = (id: string | undefined) => frame.people.find((one) => one.id === id)?.name ?? '';
	const { person, deputy, letter } = edit.edit ?? { letter: null };
	if (letter === null || person === undefined || deputy === undefined) return false;
	const cell = {
		letter,
		person: nameOf(person),
		personId: person,
		deputy: nameOf(deputy),
		deputyId: deputy
	};
	return unreachedMinutes({ ...row, cells: { ...row.cells, [edit.role]: cell } }, frame) === 0n;
};

/** A deputy whose hours cover the rest; else another holder of the role with a deputy who does. */
export const coverHours: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const [role] = row ? rolesWhere(row, isAccountable) : [];
	if (!row || role === undefined) return;
	const present = personOf(row.cells[role], subject.frame)?.person;
	const people = new Set([...(present ? [present] : []), ...holdersOf(subject.frame, role)]);
	for (const person of people) {
		for (const deputy of standIns(row, role, person, subject)) {
			const edit = seat(row, role, { person: person.id, deputy: deputy.id }, subject);
			if (covers(edit, row, subject)) yield [edit];
		}
	}
};

/** Another holder takes one of the two sides; else the work goes to somebody else who has a part in the row. */
export const separate: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	const sides = [finding.role, String(finding.values.other ?? '')].filter((role) => role !== undefined);
	for (const role of sides.filter((side) => row.cells[side])) {
		const now = personOf(row.cells[role], subject.frame)?.id;
		for (const { id } of holdersOf(subject.frame, role))
			if (id !== now) yield [seat(row, role, { person: id }, subject)];
	}
	const [doer] = sides.filter((role) => row.cells[role]?.letter === 'R');
	if (doer === undefined) return;
	const same = personOf(row.cells[doer], subject.frame)?.id;
	for (const to of heldIn(row, subject)) {
		const taken = give(row, to, 'R', subject);
		// The same person under another hat would hide the breach, not mend it.
		if (!sides.includes(to) && taken.edit?.person !== same) yield [give(row, doer, null, subject), taken];
	}
};

/** Whoever has hours left after their own share, in the frame's order. */
function withRoom(share: WorkShare, loads: ReadonlyMap<string, number>, subject: RepairSubject): Person[] {
	const { frame, context } = subject;
	return holdersOf(frame, share.role).filter((person) => {
		const load = (loads.get(person.id) ?? 0) + share.hours;
		return person.id !== share.named?.id && load <= hoursAvailable(person, frame, context.workingDays);
	});
}

/** The fewest of their rows go to other holders of the same role who have the hours. */
export const shareHours: Candidates = function* ({ values }, subject) {
	const shares = workShares(subject.raci, subject.frame);
	const loads = new Map<string, number>();
	for (const { named, hours } of shares) if (named) loads.set(named.id, (loads.get(named.id) ?? 0) + hours);
	for (const person of subject.frame.people.filter(({ name }) => name === values.person)) {
		const edits = relieve(person, shares, new Map(loads), subject);
		if (edits.length > 0) yield edits;
	}
};

function relieve(
	person: Person,
	shares: readonly WorkShare[],
	loads: Map<string, number>,
	subject: RepairSubject
): CellEdit[] {
	const capacity = hoursAvailable(person, subject.frame, subject.context.workingDays);
	const own = sortedBy(
		shares.filter(({ named, hours }) => named?.id === person.id && hours > 0),
		({ hours }) => [-hours]
	);
	const edits: CellEdit[] = [];
	for (const share of own) {
		const load = loads.get(person.id) ?? 0;
		const [other] = load > capacity ? withRoom(share, loads, subject) : [];
		const row = subject.raci.rows.find(({ id }) => id === share.row);
		if (!other || !row) continue;
		loads.set(person.id, load - share.hours);
		loads.set(other.id, (loads.get(other.id) ?? 0) + share.hours);
		edits.push(seat(row, share.role, { person: other.id }, subject));
	}
	return edits;
}

/** Those who hold the role are named where nobody is. */
export const nameHolders: Candidates = function* ({ role }, subject) {
	if (role === undefined || holdersOf(subject.frame, role).length === 0) return;
	yield subject.raci.rows.flatMap((row) => {
		const cell = row.cells[role];
		return cell && isResponsible(cell) && !personOf(cell, subject.frame)
			? [give(row, role, cell.letter, subject)]
			: [];
	});
};

/** In as many rows as it takes, person and deputy change places. */
export const swapWithDeputy: Candidates = function* ({ values }: RaciFinding, subject) {
	const { frame, raci } = subject;
	const swaps = raci.rows.filter(isGateWork).flatMap((row) =>
		rolesWhere(row, isAccountable).flatMap((role) => {
			const person = personOf(row.cells[role], frame);
			const deputy = deputyOf(row.cells[role], frame)?.person;
			if (!deputy || !person?.person || person.name !== values.person) return [];
			return [seat(row, role, { person: deputy.id, deputy: person.id }, subject)];
		})
	);
	const most = Math.ceil(Number(values.of) / 2) - 1;
	const enough = Number(values.count) - most;
	if (swaps.length >= enough) yield swaps.slice(0, enough);
};
