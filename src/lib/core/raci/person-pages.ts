/** The matrix read by person and by role: what am I accountable for, what do I do, whom do I stand in for? */
import type { Frame } from '../assessment/frame.ts';
import type { Cadence } from '../pack/scale.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Day } from '../shared/day.ts';
import { hoursAvailable } from './capacity.ts';
import { isAccountable, isActing } from './cells.ts';
import type { RaciCell, RaciLetter, RaciMatrix, RaciRole, RaciRow } from './matrix.ts';
import { deputyOf, distinctPeople, personOf, type Named } from './people.ts';
import { groupOf, type RowGroup } from './row-groups.ts';
import { tenths, workShares } from './work-shares.ts';

/** One row in which somebody has a part. */
export interface RaciPart {
	readonly row: string;
	readonly title: string;
	readonly group: RowGroup;
	/** The hat by which, and its letter in the row. */
	readonly role: string;
	readonly roleTitle: string;
	readonly letter: RaciLetter;
	/** Who is named in the cell. */
	readonly person?: string;
	/** Who stands in, where this is the part of whoever answers; of a deputy, whom for. */
	readonly deputy?: string;
	readonly standsInFor?: string;
	/** First and last day of a task; a duty has its cadence instead. */
	readonly start?: Day;
	readonly end?: Day;
	readonly cadence?: Cadence;
	/** Own share of the row's hours, of a duty by the month; 0 for whoever does not do the work. */
	readonly hours: number;
}

/** What somebody has to do with the rows, each row once, under the strongest letter. */
export interface RaciParts {
	/** A and A/R. */
	readonly answers: readonly RaciPart[];
	/** R. */
	readonly does: readonly RaciPart[];
	/** Deputy of whoever answers. */
	readonly deputises: readonly RaciPart[];
	readonly asked: readonly RaciPart[];
	readonly told: readonly RaciPart[];
}

export interface PersonPage extends RaciParts {
	/** Id in the frame; of a name that is not in it, one of its own. */
	readonly id: string;
	readonly name: string;
	/** Titles of the roles held, as far as the matrix has them. */
	readonly hats: readonly string[];
	/** Hours of work in the 30 days and of one month of duties, and the hours there are for it. */
	readonly load: { readonly hours: number; readonly capacity: number };
}

export interface RolePage extends RaciParts {
	readonly role: RaciRole;
}

interface Source {
	readonly matrix: RaciMatrix;
	readonly plan: Pick<Plan, 'tasks' | 'workingDays'>;
	readonly frame: Frame;
}

/** A cell that somebody has something to do with. */
interface Involved {
	readonly row: RaciRow;
	readonly role: RaciRole;
	readonly cell: RaciCell;
}

const cellsOf = ({ rows, roles }: RaciMatrix): Involved[] =>
	rows.flatMap((row) =>
		roles.flatMap((role) => {
			const cell = row.cells[role.id];
			return cell ? [{ row, role, cell }] : [];
		})
	);

function whenOf(row: RaciRow, { tasks }: Source['plan']): Pick<RaciPart, 'start' | 'end' | 'cadence'> {
	if (row.kind === 'duty') return row.cadence ? { cadence: row.cadence } : {};
	const task = tasks.find(({ id }) => id === row.id);
	return task ? { start: task.start, end: task.end } : {};
}

type PartOf = (involved: Involved, more?: Partial<RaciPart>) => RaciPart;

/** Makes parts; the hours of a row are those of the role in it. */
function partMaker({ matrix, plan, frame }: Source): PartOf {
	const keyOf = (row: string, role: string): string => JSON.stringify([row, role]);
	const hours = new Map(
		workShares(matrix, frame).map((share) => [keyOf(share.row, share.role), share.hours])
	);
	return ({ row, role, cell }, more = {}) => ({
		row: row.id,
		title: row.title,
		group: groupOf(row),
		role: role.id,
		roleTitle: role.title,
		letter: cell.letter,
		...(cell.person === undefined ? {} : { person: cell.person }),
		...whenOf(row, plan),
		hours: tenths(hours.get(keyOf(row.id, role.id)) ?? 0),
		...more
	});
}

const answeringPart = (part: PartOf, involved: Involved): RaciPart =>
	part(involved, involved.cell.deputy === undefined ? {} : { deputy: involved.cell.deputy });

/** Asked in a row by one hat and told by another is asked; whoever acts in it is neither. */
function listening(cells: readonly Involved[], acting: readonly Involved[], part: PartOf) {
	const acts = new Set(acting.map(({ row }) => row.id));
	const asked = new Map<string, RaciPart>();
	const told = new Map<string, RaciPart>();
	for (const one of cells.filter(({ cell, row }) => !isActing(cell) && !acts.has(row.id))) {
		const list = one.cell.letter === 'C' ? asked : told;
		if (!list.has(one.row.id)) list.set(one.row.id, part(one));
	}
	return { asked: [...asked.values()], told: [...told.values()].filter(({ row }) => !asked.has(row)) };
}

const acting = (cells: readonly Involved[], part: PartOf): Pick<RaciParts, 'answers' | 'does'> => ({
	answers: cells.filter(({ cell }) => isAccountable(cell)).map((one) => answeringPart(part, one)),
	does: cells.filter(({ cell }) => cell.letter === 'R').map((one) => part(one))
});

/** Whoever is named is asked or told, else everybody who holds the role. */
function listens({ cell, role }: Involved, { id, person }: Named, frame: Frame): boolean {
	const one = personOf(cell, frame);
	return one ? one.id === id : (person?.hats.includes(role.id) ?? false);
}

function partsOf(named: Named, { matrix, frame }: Source, part: PartOf): RaciParts {
	const all = cellsOf(matrix);
	const own = all.filter(({ cell }) => isActing(cell) && personOf(cell, frame)?.id === named.id);
	const standing = all.filter(({ cell }) => isAccountable(cell) && deputyOf(cell, frame)?.id === named.id);
	return {
		...acting(own, part),
		deputises: standing.map((one) => part(one, { hours: 0, standsInFor: one.cell.person ?? '' })),
		...listening(
			all.filter((one) => listens(one, named, frame)),
			own,
			part
		)
	};
}

/** Everybody in the frame, in its order, then names that stand in the matrix only. */
function everybody({ matrix, frame }: Source): Named[] {
	const own = frame.people.map((person) => ({ id: person.id, name: person.name, person }));
	const known = new Set(own.map(({ id }) => id));
	const named = cellsOf(matrix)
		.flatMap(({ cell }) => [personOf(cell, frame), deputyOf(cell, frame)])
		.filter((one) => one !== undefined);
	const others = distinctPeople(named).filter(({ id }) => !known.has(id));
	return [...own, ...others];
}

/** One page a person, without a part too; empty where nobody is named. */
export function personPages(
	matrix: RaciMatrix,
	plan: Pick<Plan, 'tasks' | 'workingDays'>,
	frame: Frame
): PersonPage[] {
	const source = { matrix, plan, frame };
	const part = partMaker(source);
	const shares = workShares(matrix, frame);
	return everybody(source).map((named) => ({
		id: named.id,
		name: named.name,
		hats: matrix.roles.filter(({ id }) => named.person?.hats.includes(id) ?? false).map(({ title }) => title),
		...partsOf(named, source, part),
		load: {
			hours: tenths(
				shares.filter((one) => one.named?.id === named.id).reduce((sum, { hours }) => sum + hours, 0)
			),
			capacity: tenths(hoursAvailable(named.person, frame, plan.workingDays))
		}
	}));
}

/** One page a column of the matrix. */
export function rolePages(
	matrix: RaciMatrix,
	plan: Pick<Plan, 'tasks' | 'workingDays'>,
	frame: Frame
): RolePage[] {
	const part = partMaker({ matrix, plan, frame });
	const all = cellsOf(matrix);
	return matrix.roles.map((role) => {
		const own = all.filter((one) => one.role.id === role.id);
		const acts = own.filter(({ cell }) => isActing(cell));
		return { role, ...acting(own, part), deputises: [], ...listening(own, acts, part) };
	});
}
