/** Repairs of who does the work: somebody, not everybody, and not always the one who checks it. */
import { sortedBy } from '../../rollout/compare.ts';
import { MOST_CONSULTED } from '../checks/decision-drag.ts';
import { MOST_ALONE, MOST_RESPONSIBLE } from '../checks/spread-of-work.ts';
import { isAccountable, isResponsible, rolesWhere } from '../cells.ts';
import { computedCell } from '../cell-edit.ts';
import type { RaciRow } from '../matrix.ts';
import { personOf } from '../people.ts';
import {
	canAnswer,
	computedWhere,
	concernOf,
	give,
	heldIn,
	heldOwners,
	restore,
	rowOf,
	type Candidates,
	type RepairSubject
} from './subject.ts';

/** The computed roles do it again, else whoever answers, else somebody who is asked, else an owner. */
export const appointResponsible: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	for (const role of computedWhere(row, subject, isResponsible)) yield [restore(row, role)];
	for (const role of rolesWhere(row, isAccountable))
		if (canAnswer(role, subject)) yield [give(row, role, 'AR', subject)];
	for (const role of heldIn(row, subject)) yield [give(row, role, 'R', subject)];
	for (const role of heldOwners(row, subject)) yield [give(row, role, 'AR', subject)];
};

/** Whoever answers keeps the A; the work goes to the role kept apart, to who was computed, or to who is asked. */
export const handWorkOver: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const { role, values } = finding;
	if (!row || role === undefined) return;
	const other = String(values.other ?? '');
	const targets = [...computedWhere(row, subject, isResponsible), other, ...heldIn(row, subject)];
	const same = personOf(row.cells[role], subject.frame)?.id;
	for (const to of new Set(targets.filter((id) => id !== role && subject.roles.has(id)))) {
		const taken = give(row, to, 'R', subject);
		// The same person under another hat would hide the breach, not mend it.
		if (same === undefined || taken.edit?.person !== same) yield [give(row, role, 'A', subject), taken];
	}
};

/** Two stay: who answers, who was computed, who is named; the others are asked, or told where many are asked. */
export const fewerResponsible: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	const standing = (role: string): number[] => {
		const computed = computedCell(subject.raci, row.id, role);
		return [
			row.cells[role]?.letter === 'AR' ? 0 : 1,
			computed && isResponsible(computed) ? 0 : 1,
			row.cells[role]?.person === undefined ? 1 : 0
		];
	};
	const leaving = sortedBy(rolesWhere(row, isResponsible), standing)
		.slice(MOST_RESPONSIBLE)
		.filter((role) => row.cells[role]?.letter === 'R');
	const asked = rolesWhere(row, ({ letter }) => letter === 'C').length;
	const letter = asked + leaving.length <= MOST_CONSULTED ? 'C' : 'I';
	yield leaving.map((role) => give(row, role, letter, subject));
};

/** In as many rows as it takes, somebody who is asked does the work, and the role only answers. */
export const shareWork: Candidates = function* ({ role, values }, subject) {
	if (role === undefined) return;
	const moves = subject.raci.rows
		.filter((row) => row.cells[role]?.letter === 'AR' && rolesWhere(row, isResponsible).length === 1)
		.flatMap((row) => {
			const to = heldIn(row, subject)[0];
			return to === undefined ? [] : [[give(row, role, 'A', subject), give(row, to, 'R', subject)]];
		});
	const enough = Number(values.count) - MOST_ALONE;
	if (moves.length >= enough) yield moves.slice(0, enough).flat();
};

/** Roles with this letter, the least concerned first. */
const leastConcerned = (row: RaciRow, letter: 'C' | 'I', subject: RepairSubject): string[] =>
	sortedBy(rolesWhere(row, (cell) => cell.letter === letter).reverse(), (role) => [concernOf(role, subject)]);

/** The least concerned are told instead of asked. */
export const fewerConsulted: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	const asked = leastConcerned(row, 'C', subject);
	yield asked.slice(0, asked.length - MOST_CONSULTED).map((role) => give(row, role, 'I', subject));
};

/** The least concerned are left out: who is told before who is asked. */
export const fewerInvolved: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	if (!row) return;
	const out = [...leastConcerned(row, 'I', subject), ...leastConcerned(row, 'C', subject)];
	for (let count = 1; count <= out.length; count++)
		yield out.slice(0, count).map((role) => give(row, role, null, subject));
};

/** A role that never acts leaves the matrix. */
export const leaveOut: Candidates = function* ({ role }, subject) {
	if (role === undefined) return;
	const rows = subject.raci.rows.filter(({ cells }) => cells[role]);
	yield rows.map((row) => give(row, role, null, subject));
};
