/** Changes of cells of the matrix, written into the open assessment. */
import type { ChangeLabel } from '#lib/core/assessment/history.ts';
import { familyKey } from '#lib/core/assessment/keys.ts';
import { raciKey } from '#lib/core/raci/apply-raci-edits.ts';
import type { CellEdit } from '#lib/core/raci/cell-edit.ts';
import type { AssessmentState } from './assessment.svelte.ts';

/** Writes them as one step to undo; a null edit takes the change of a cell away. */
export function changeCells(open: Pick<AssessmentState, 'change'>, edits: readonly CellEdit[]): void {
	const keys = edits.map(({ row, role }) => raciKey(row, role));
	const [first = ''] = keys;
	const label: ChangeLabel =
		edits.length === 1 ? { what: 'raciEdits', of: first } : { what: 'several', of: 'raciEdits' };
	open.change(
		label,
		edits.map(({ edit }, index) => [familyKey('raciEdits', keys[index] ?? ''), edit])
	);
}
