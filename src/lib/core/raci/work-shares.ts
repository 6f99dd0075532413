/** Who carries the hours of a row: its R roles in equal parts, by the person named or else by the role. */
import type { Frame } from '../assessment/frame.ts';
import { isResponsible, rolesWhere } from './cells.ts';
import type { RaciMatrix } from './matrix.ts';
import { personOf, type Named } from './people.ts';

export interface WorkShare {
	readonly row: string;
	readonly role: string;
	/** Missing where the role carries it, because nobody is named. */
	readonly named: Named | undefined;
	readonly hours: number;
}

/** Hours in tenths, so that shares add up in any order to the same figure. */
export const tenths = (hours: number): number => Math.round(hours * 10 + 1e-6) / 10;

/** All shares of work of people and teams; the hours of a vendor or an agent are not ours to count. */
export function workShares({ roles, rows }: RaciMatrix, frame: Frame): WorkShare[] {
	const machines = new Set(
		roles.filter(({ kind }) => kind === 'vendor' || kind === 'agent').map(({ id }) => id)
	);
	const shares = rows.flatMap((row) => {
		const doers = rolesWhere(row, isResponsible);
		const hours = row.hours / doers.length;
		return doers.map((role) => ({ row: row.id, role, named: personOf(row.cells[role], frame), hours }));
	});
	return shares.filter(({ role }) => !machines.has(role));
}
