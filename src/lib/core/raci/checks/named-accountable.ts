/** Rule 3: on gate work the A is a named person, not a team, and has a deputy who is somebody else. */
import type { Frame } from '../../assessment/frame.ts';
import { hasGap, isAccountable, isGateWork } from '../cells.ts';
import type { RaciCell, RaciCheck, RaciCode, RaciGap } from '../matrix.ts';
import { deputyOf, personOf } from '../people.ts';

interface Lack {
	readonly code: RaciCode;
	readonly excuse?: RaciGap;
	readonly person?: string;
}

function lacksOf(cell: RaciCell, frame: Frame): Lack[] {
	const person = personOf(cell, frame);
	const deputy = deputyOf(cell, frame);
	if (!person) return [{ code: 'accountable-unnamed', excuse: 'vacant-role' }];
	if (!deputy) return [{ code: 'no-deputy', excuse: 'vacant-deputy', person: person.name }];
	return deputy.id === person.id ? [{ code: 'deputy-is-person', person: person.name }] : [];
}

/** A cells of gate work without a person, without a deputy or given to a team. */
export const namedAccountable: RaciCheck = ({ roles, rows }, frame) => {
	const teams = new Set(roles.filter(({ kind }) => kind === 'team').map(({ id }) => id));
	return rows.filter(isGateWork).flatMap((row) =>
		Object.entries(row.cells)
			.filter(([, cell]) => isAccountable(cell))
			.flatMap(([role, cell]) => {
				const lacks: Lack[] = teams.has(role) ? [{ code: 'accountable-team' }] : lacksOf(cell, frame);
				return lacks.map(({ code, excuse, person }) => ({
					rule: 3,
					...(excuse && hasGap(cell, excuse)
						? { code: excuse, severity: 'warning' as const }
						: { code, severity: 'error' as const }),
					row: row.id,
					role,
					values: person === undefined ? {} : { person }
				}));
			})
	);
};
