/** Rule 14: one person answers for half of the gate work or more. */
import { isAccountable, isGateWork } from '../cells.ts';
import { largestKey } from '../largest-key.ts';
import type { RaciCheck, RaciFinding } from '../matrix.ts';
import { distinctPeople, personOf, type Named } from '../people.ts';

/** Below this many rows of gate work half of them says nothing; a default of ours. */
export const LEAST_GATE_ROWS = 3;
const HALF = 0.5;

/** Somebody who answers for a row, and by which role. */
interface Answer {
	readonly row: string;
	readonly role: string;
	readonly named: Named;
}

function finding(named: Named, answers: readonly Answer[], gateRows: number): RaciFinding[] {
	const own = answers.filter((answer) => answer.named.id === named.id);
	const count = new Set(own.map(({ row }) => row)).size;
	if (count < gateRows * HALF) return [];
	const byRole = new Map(own.map(({ role }) => [role, own.filter((answer) => answer.role === role).length]));
	const values = { person: named.name, count, of: gateRows };
	return [{ rule: 14, code: 'single-point', severity: 'warning', role: largestKey(byRole), values }];
}

/** People without whom half of the gates would have nobody. */
export const singlePoint: RaciCheck = ({ rows }, frame) => {
	const gateWork = rows.filter(isGateWork);
	if (gateWork.length < LEAST_GATE_ROWS) return [];
	const answers = gateWork.flatMap((row) =>
		Object.entries(row.cells).flatMap(([role, cell]) => {
			const named = isAccountable(cell) ? personOf(cell, frame) : undefined;
			return named ? [{ row: row.id, role, named }] : [];
		})
	);
	return distinctPeople(answers.map(({ named }) => named)).flatMap((named) =>
		finding(named, answers, gateWork.length)
	);
};
