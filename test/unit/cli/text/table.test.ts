import { expect, test } from 'vitest';
import { table } from '../../../../src/cli/text/table.ts';

test('aligns columns at their starts, and at their ends where asked', () => {
	const rows = [
		['', 'now', 'then'],
		['Paweł', '1.0–1.8', '2'],
		['Ελένη Π.', '2', '3.25']
	];
	expect(table(rows, { ends: [1] })).toEqual([
		'              now  then',
		'Paweł     1.0–1.8  2',
		'Ελένη Π.        2  3.25'
	]);
});

test('leaves no space at the end of a line', () => {
	expect(
		table([
			['long cell', ''],
			['a', 'b']
		])
	).toEqual(['long cell', 'a          b']);
});
