/**
 * Segregation of duties on one row: the two roles of `separate` need two different people. Whoever is named acts
 * for the role; where nobody is named, any of its holders may.
 */
import type { Frame } from '../assessment/frame.ts';
import { hasGap, isAccountable, isActing, isResponsible, rolesWhere } from './cells.ts';
import type { RaciRow } from './matrix.ts';
import { deputyOf, holdersOf, personOf, type Named } from './people.ts';

/** A role of `separate` that does the work or answers for it on the row, and the role it is kept apart from. */
interface Side {
	readonly role: string;
	readonly other: string;
}

/** A breach of the separation, located at a role of the row. */
export interface Breach extends Side {
	readonly kind: 'self-approval' | 'same-person' | 'deputy-same-person';
	/** Whoever stands on both sides; empty for a role that does. */
	readonly person: string;
}

/** Only who acts can break a separation: being asked or told changes nothing. */
function sidesOf({ separate, cells }: RaciRow): Side[] {
	if (!separate) return [];
	const [first, second] = separate;
	const sides = [
		{ role: first, other: second },
		{ role: second, other: first }
	];
	return sides.filter(({ role }) => cells[role] && isActing(cells[role]));
}

/** The only person who can act for the role on this row, if there is but one. */
function onlyActor(row: RaciRow, role: string, frame: Frame): Named | undefined {
	const named = personOf(row.cells[role], frame);
	const holders = named ? [] : holdersOf(frame, role);
	return holders.length === 1 ? holders[0] : named;
}

/** One role answers for the work and is the only one to do it. */
function selfApproval(row: RaciRow, side: Side): Breach[] {
	const alone = row.cells[side.role]?.letter === 'AR' && rolesWhere(row, isResponsible).length === 1;
	return alone ? [{ ...side, kind: 'self-approval', person: '' }] : [];
}

function samePerson(row: RaciRow, side: Side, frame: Frame): Breach[] {
	const here = onlyActor(row, side.role, frame);
	const there = onlyActor(row, side.other, frame);
	return here && here.id === there?.id ? [{ ...side, kind: 'same-person', person: here.name }] : [];
}

function deputySamePerson(row: RaciRow, side: Side, frame: Frame): Breach[] {
	const cell = row.cells[side.role];
	const deputy = cell && isAccountable(cell) ? deputyOf(cell, frame) : undefined;
	return deputy && deputy.id === onlyActor(row, side.other, frame)?.id
		? [{ ...side, kind: 'deputy-same-person', person: deputy.name }]
		: [];
}

/** Everything that breaks the separation of this row. */
export function breachesOf(row: RaciRow, frame: Frame): Breach[] {
	const sides = sidesOf(row);
	return [
		...sides.flatMap((side) => selfApproval(row, side)),
		// Seen from either side it is the same finding.
		...sides.slice(0, 1).flatMap((side) => samePerson(row, side, frame)),
		...sides.flatMap((side) => deputySamePerson(row, side, frame))
	];
}

/** Whether the generator excused every side that acts; an edited side ends the excuse. */
export const isExcused = (row: RaciRow): boolean =>
	sidesOf(row).every(({ role }) => hasGap(row.cells[role], 'not-separable'));

/** The roles at which a row that cannot be separated says so. */
export const separatedRoles = (row: RaciRow): string[] => sidesOf(row).map(({ role }) => role);
