/** Rule 11: a vendor or an AI agent never answers; an agent does only what its autonomy lets it carry out. */
import type { Frame } from '../../assessment/frame.ts';
import { isAccountable, isResponsible } from '../cells.ts';
import type { RaciCell, RaciCheck, RaciFinding, RaciRole, RaciRow } from '../matrix.ts';

function checkAgent(row: RaciRow, role: string, frame: Frame): RaciFinding[] {
	const at = { rule: 11, severity: 'error', row: row.id, role } as const;
	if (row.execute === undefined) return [{ ...at, code: 'agent-responsible', values: {} }];
	if (row.execute <= frame.autonomy) return [];
	const values = { needed: row.execute, asked: frame.autonomy };
	return [{ ...at, code: 'agent-beyond-autonomy', values }];
}

function checkCell(row: RaciRow, cell: RaciCell, { id, kind }: RaciRole, frame: Frame): RaciFinding[] {
	const answers: RaciFinding[] = isAccountable(cell)
		? [{ rule: 11, code: 'machine-accountable', severity: 'error', row: row.id, role: id, values: { kind } }]
		: [];
	const acts = kind === 'agent' && isResponsible(cell) ? checkAgent(row, id, frame) : [];
	return [...answers, ...acts];
}

/** Cells that give a vendor an A, or an agent an A or an R beyond what it may do. */
export const machines: RaciCheck = ({ roles, rows }, frame) => {
	const machineRoles = roles.filter(({ kind }) => kind === 'vendor' || kind === 'agent');
	return rows.flatMap((row) =>
		machineRoles.flatMap((role) => {
			const cell = row.cells[role.id];
			return cell ? checkCell(row, cell, role, frame) : [];
		})
	);
};
