import { expect, test } from 'vitest';
import type { ChangeLabel } from '#lib/core/assessment/history.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { changeCells } from '#lib/state/change-cells.ts';

function written(...edits: Parameters<typeof changeCells>[1]) {
	const steps: [ChangeLabel, readonly Entry[]][] = [];
	changeCells({ change: (label, entries) => void steps.push([label, entries]) }, edits);
	return steps;
}

test('one cell is named in its step, several are one step', () => {
	expect(written({ row: 'pause', role: 'lead', edit: { letter: 'A' } })).toEqual([
		[{ what: 'raciEdits', of: 'pause/lead' }, [['raciEdits/pause/lead', { letter: 'A' }]]]
	]);
	expect(
		written({ row: 'pause', role: 'lead', edit: null }, { row: 'own', role: 'qa', edit: { letter: null } })
	).toEqual([
		[
			{ what: 'several', of: 'raciEdits' },
			[
				['raciEdits/pause/lead', null],
				['raciEdits/own/qa', { letter: null }]
			]
		]
	]);
});
