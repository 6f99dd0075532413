/** What somebody would do who takes each error at its word, one at a time. */
import type { RaciCell, RaciFinding, RaciMatrix, RaciRow } from '#lib/core/raci/matrix.ts';

/** A role that every repaired matrix has and that a person holds. */
export const HEAD = 'head';

type Cells = Readonly<Record<string, RaciCell>>;
const without = (cells: Cells, roles: readonly string[]): Cells =>
	Object.fromEntries(Object.entries(cells).filter(([role]) => !roles.includes(role)));
const accountable = (cells: Cells): string[] =>
	Object.entries(cells).flatMap(([role, { letter }]) => (letter === 'A' || letter === 'AR' ? [role] : []));

/** The head answers, by two people who can be reached day and night. */
const inCharge = (cells: Cells): Cells => ({
	...without(cells, accountable(cells)),
	[HEAD]: { letter: 'A', person: 'Hal', personId: 'hal', deputy: 'Hana', deputyId: 'hana' }
});

const doing = (cells: Cells, by: string): Cells => ({ ...cells, helper: { letter: 'R', person: by } });

function repairRow(row: RaciRow, { code, role = '' }: RaciFinding): RaciRow {
	const at = row.cells[role];
	const put = (change: Partial<RaciCell>): RaciRow =>
		at ? { ...row, cells: { ...row.cells, [role]: { ...at, ...change } } } : row;
	switch (code) {
		case 'no-accountable':
		case 'many-accountable':
		case 'accountable-team':
		case 'machine-accountable':
		case 'unreachable':
		case 'empty-row':
			return { ...row, cells: inCharge(row.cells) };
		case 'no-responsible':
		case 'self-approval':
			return { ...row, cells: doing(row.cells, 'Helga') };
		case 'agent-responsible':
		case 'agent-beyond-autonomy':
			return { ...row, cells: without(row.cells, [role]) };
		case 'accountable-unnamed':
			return put({ person: `Somebody for ${row.id}` });
		case 'no-deputy':
		case 'deputy-is-person':
		case 'deputy-same-person':
			return put({ deputy: `Deputy for ${row.id} ${role}`, deputyId: 'by-hand' });
		case 'same-person':
			return put({ person: `Somebody else for ${row.id} ${role}`, personId: 'by-hand' });
		case 'duplicate-row':
			return { ...row, title: `Only ${row.id}` };
		default:
			return row;
	}
}

/** The matrix after one repair, at the place that the finding names. */
export const repair = (matrix: RaciMatrix, finding: RaciFinding): RaciMatrix => ({
	roles: matrix.roles.map((role) =>
		finding.code === 'duplicate-role' && role.id === finding.role
			? { ...role, title: `Only ${role.id}` }
			: role
	),
	rows: matrix.rows.map((row) => (row.id === finding.row ? repairRow(row, finding) : row))
});
