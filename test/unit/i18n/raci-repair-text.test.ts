import { expect, test } from 'vitest';
import type { CellEdit } from '#lib/core/raci/cell-edit.ts';
import { repairText } from '#lib/i18n/raci-repair-text.ts';
import { cell, column, frameOf, person, raciRow } from '../../fixtures/raci.ts';

const FRAME = frameOf([person('Ann', []), person('Ben', []), person('Ελένη', [], { id: 'eleni' })]);
const MATRIX = {
	roles: ['lead', 'qa', 'owner'].map((id) => column(id)),
	rows: [
		raciRow('one', { lead: cell('A', 'Ann', 'Ben'), qa: cell('C') }),
		raciRow('two', { qa: cell('C') }),
		raciRow('three', { qa: cell('C') })
	]
};
const NAMES = { role: (id: string) => `Role ${id}`, row: (id: string) => `Row ${id}` };
const say = (...edits: CellEdit[]): string => repairText(edits, MATRIX, FRAME, NAMES);
const out = (row: string): CellEdit => ({ row, role: 'qa', edit: { letter: null } });

test.each<[string, CellEdit[]]>([
	['Role qa I instead of C', [{ row: 'one', role: 'qa', edit: { letter: 'I' } }]],
	['A for Role owner (Ελένη)', [{ row: 'one', role: 'owner', edit: { letter: 'A', person: 'eleni' } }]],
	['Ελένη as deputy', [{ row: 'one', role: 'lead', edit: { letter: 'A', person: 'ann', deputy: 'eleni' } }]],
	['No deputy', [{ row: 'one', role: 'lead', edit: { letter: 'A', person: 'ann' } }]],
	[
		'Ελένη as Role lead',
		[{ row: 'one', role: 'lead', edit: { letter: 'A', person: 'eleni', deputy: 'ben' } }]
	],
	['Role lead as computed', [{ row: 'one', role: 'lead', edit: null }]],
	['Role qa left out in three rows', [out('one'), out('two'), out('three')]],
	[
		'Role qa I instead of C and Role lead (Ann) R instead of A',
		[
			{ row: 'one', role: 'qa', edit: { letter: 'I' } },
			{ row: 'one', role: 'lead', edit: { letter: 'R', person: 'ann' } }
		]
	],
	[
		'Role qa left out, I for Role owner and two more changes',
		[
			out('one'),
			{ row: 'one', role: 'owner', edit: { letter: 'I' } },
			{ row: 'one', role: 'lead', edit: { letter: 'C' } },
			{ row: 'two', role: 'lead', edit: { letter: 'R' } }
		]
	]
])('%s', (text, edits) => {
	expect(say(...edits)).toBe(text);
});
