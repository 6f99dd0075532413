/**
 * Putting names on a row: of all ways to name its people, in the frame's order, the first that leaves the least
 * open. Nobody is invented.
 */
import type { Frame, Person } from '../assessment/frame.ts';
import type { Role } from '../pack/schema.ts';
import { isAccountable, isGateWork, isResponsible, rolesWhere } from './cells.ts';
import type { RoleMap } from './columns.ts';
import { deputiesOf } from './deputies.ts';
import { gapsIn, markGaps } from './mark-gaps.ts';
import type { RaciCell, RaciGap, RaciRow } from './matrix.ts';
import { holdersOf } from './people.ts';

/** How much worse one gap is than another: people in the wrong seats before hours before a stand-in. */
const COST: Readonly<Record<RaciGap, number>> = {
	'not-separable': 4,
	'vacant-reach': 2,
	'vacant-deputy': 1,
	// The same whoever else is named.
	'vacant-role': 0
};

/** Enough holders to step around an accountable person and a deputy. */
const ALTERNATIVES = 3;

/** Who sits where: by role the person, and the deputy of whoever answers. */
interface Seats {
	readonly people: ReadonlyMap<string, Person>;
	readonly deputy?: Person;
}

const orNobody = <T>(things: readonly T[]): readonly (T | undefined)[] =>
	things.length > 0 ? things : [undefined];

function seat(cell: RaciCell, person: Person | undefined, deputy: Person | undefined): RaciCell {
	if (!person) return cell;
	const standIn = deputy && isAccountable(cell) ? { deputy: deputy.name, deputyId: deputy.id } : {};
	return { ...cell, person: person.name, personId: person.id, ...standIn };
}

const seated = (row: RaciRow, { people, deputy }: Seats): RaciRow => ({
	...row,
	cells: Object.fromEntries(
		Object.entries(row.cells).map(([role, cell]) => [role, seat(cell, people.get(role), deputy)])
	)
});

/** Every way to seat the roles that only do the work; alternatives only matter where roles are kept apart. */
function doers(row: RaciRow, frame: Frame): ReadonlyMap<string, Person>[] {
	const roles = rolesWhere(row, (cell) => isResponsible(cell) && !isAccountable(cell));
	return roles.reduce<ReadonlyMap<string, Person>[]>(
		(ways, role) => {
			const choices = holdersOf(frame, role).slice(0, row.separate?.includes(role) ? ALTERNATIVES : 1);
			return ways.flatMap((way) =>
				orNobody(choices).map((person) => (person ? new Map([...way, [role, person]]) : way))
			);
		},
		[new Map()]
	);
}

/** Every way to seat whoever answers, with each deputy where one is wanted, then without. */
function* answerers(row: RaciRow, role: Role, frame: Frame): Generator<Seats> {
	const wantsDeputy = isGateWork(row) || row.reach !== undefined;
	for (const person of holdersOf(frame, role.id)) {
		const people = new Map([[role.id, person]]);
		for (const deputy of wantsDeputy ? deputiesOf(person, role, row, frame) : []) yield { people, deputy };
		yield { people };
	}
}

const NOBODY: Seats = { people: new Map() };

/** Every way to name the people of the row: whoever answers changes last, whoever does the work first. */
function* waysToSeat(row: RaciRow, role: Role | undefined, frame: Frame): Generator<RaciRow> {
	const others = doers(row, frame);
	const isHeld = role !== undefined && holdersOf(frame, role.id).length > 0;
	for (const { people, ...deputy } of isHeld ? answerers(row, role, frame) : [NOBODY]) {
		for (const other of others) yield seated(row, { people: new Map([...people, ...other]), ...deputy });
	}
}

/** How much a row with its gaps marked leaves open; 0 where nothing. */
export const costOf = (row: RaciRow): number => [...gapsIn(row)].reduce((cost, gap) => cost + COST[gap], 0);

/** The row with names, and with gaps where the people of the frame do not suffice. */
export function namePeople(row: RaciRow, roles: RoleMap, frame: Frame): RaciRow {
	const [accountable] = rolesWhere(row, isAccountable);
	let best = row;
	let least = Infinity;
	for (const way of waysToSeat(row, roles.get(accountable ?? ''), frame)) {
		const marked = markGaps(way, frame);
		const cost = costOf(marked);
		if (cost < least) [best, least] = [marked, cost];
		if (least === 0) break;
	}
	return best;
}
