/** Who can pause, who approves, who reviews: the decisions around the agent, read off the rows that carry them. */
import { DECISIONS, type Decision } from '../pack/scale.ts';
import { isAccountable } from './cells.ts';
import type { RaciCell, RaciMatrix, RaciRole, RaciRow } from './matrix.ts';

/** A role of a row with its letter, and whoever is named there. */
export interface Holder {
	readonly role: RaciRole;
	readonly cell: RaciCell;
}

/** One row that carries a decision. */
export interface DecisionRow {
	readonly row: RaciRow;
	/** A and A/R: one, unless the matrix is wrong. */
	readonly decides: readonly Holder[];
	/** R, beside whoever decides. */
	readonly does: readonly Holder[];
	readonly asked: readonly Holder[];
	readonly told: readonly Holder[];
}

export interface DecisionLine {
	readonly decision: Decision;
	/** Empty where neither the pack nor the plan has a row for it. */
	readonly rows: readonly DecisionRow[];
}

function decisionRow(row: RaciRow, { roles }: RaciMatrix): DecisionRow {
	const holders = roles.flatMap((role): Holder[] => {
		const cell = row.cells[role.id];
		return cell ? [{ role, cell }] : [];
	});
	const withLetter = (letter: RaciCell['letter']): Holder[] =>
		holders.filter(({ cell }) => cell.letter === letter);
	return {
		row,
		decides: holders.filter(({ cell }) => isAccountable(cell)),
		does: withLetter('R'),
		asked: withLetter('C'),
		told: withLetter('I')
	};
}

/** Every decision once, in the order in which they matter in a bad hour, standing duties before the plan's. */
export const decisionMap = (matrix: RaciMatrix): DecisionLine[] =>
	DECISIONS.map((decision) => {
		const rows = matrix.rows.filter((row) => row.decision === decision);
		const duties = rows.filter(({ kind }) => kind === 'duty');
		const tasks = rows.filter(({ kind }) => kind === 'task');
		return { decision, rows: [...duties, ...tasks].map((row) => decisionRow(row, matrix)) };
	});
