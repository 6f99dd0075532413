/** Columns folded together: hats that exactly the same people wear. A way of looking only; the checks know each role. */
import type { Frame } from '../assessment/frame.ts';
import type { RaciCell, RaciLetter, RaciRole, RaciRow } from './matrix.ts';
import { holdersOf } from './people.ts';

/** A column as it is shown: one role, or several of the same people. */
export type FoldedColumn = readonly [RaciRole, ...RaciRole[]];

/** Vacant roles, vendors and agents are no hats of anybody, and stay apart. */
function hatKey({ id, kind }: RaciRole, frame: Frame): string {
	const holders = kind === 'person' || kind === 'team' ? holdersOf(frame, id) : [];
	return holders.length === 0
		? JSON.stringify([id])
		: JSON.stringify([null, ...holders.map((person) => person.id)]);
}

/** The roles in their order, those of exactly the same holders together where the first of them stands. */
export function foldRoles(roles: readonly RaciRole[], frame: Frame): FoldedColumn[] {
	const columns = new Map<string, [RaciRole, ...RaciRole[]]>();
	for (const role of roles) {
		const key = hatKey(role, frame);
		const column = columns.get(key);
		if (column) column.push(role);
		else columns.set(key, [role]);
	}
	return [...columns.values()];
}

/** Share of its columns that folding takes away before it is done unasked: a default of ours. */
const WORTH = 0.25;

/** Whether folding makes the matrix so much narrower that nobody has to ask for it. One column alone compares nothing. */
export const isWorthFolding = (roles: readonly RaciRole[], folded: readonly unknown[]): boolean =>
	folded.length > 1 && folded.length < roles.length && folded.length <= roles.length * (1 - WORTH);

const STRONGEST_FIRST: readonly RaciLetter[] = ['AR', 'A', 'R', 'C', 'I'];

/** What the people of a column have in a row: A by one hat and R by another is A/R, else the strongest letter. */
export function foldedCell(column: FoldedColumn, { cells }: RaciRow): RaciCell | undefined {
	const held = column.flatMap(({ id }) => cells[id] ?? []);
	const letters = new Set(held.map(({ letter }) => letter));
	const strongest = held.find(({ letter }) => letter === STRONGEST_FIRST.find((one) => letters.has(one)));
	return strongest?.letter === 'A' && letters.has('R') ? { ...strongest, letter: 'AR' } : strongest;
}
