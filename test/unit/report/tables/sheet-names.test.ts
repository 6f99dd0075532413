import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames, sheetReference } from '#lib/report/tables/sheet-names.ts';
import { anyText, HARD_TEXTS } from '../../../fixtures/take-away.ts';

test.each<[string[], string[]]>([
	[['Ada Byrne'], ['Ada Byrne']],
	[
		['Ada', 'ADA', 'ada'],
		['Ada', 'ADA 2', 'ada 3']
	],
	[
		['People', 'history'],
		['People 2', 'history 2']
	],
	[
		["O'Brien", "'Quoted'"],
		["O'Brien", 'Quoted']
	],
	[['a/b\\c[d]e:f*g?'], ['a b c d e f g']],
	[
		['', '  ', "''"],
		['Person', 'Person 2', 'Person 3']
	],
	[['Maximiliane von Hohenstein-Langenburg'], ['Maximiliane von Hohenstein-Lang']],
	[
		['Maximiliane von Hohenstein-Langenburg', 'Maximiliane von Hohenstein-Langen'],
		['Maximiliane von Hohenstein-Lang', 'Maximiliane von Hohenstein-La 2']
	],
	[['山田 太郎'], ['山田 太郎']]
])('%j become %j', (names, sheets) => {
	expect(sheetNames(names, ['Plan', 'RACI', 'People'])).toEqual(sheets);
});

test('whatever somebody is called, Excel takes it', () => {
	const name = fc.oneof(
		anyText,
		fc.constantFrom(...HARD_TEXTS),
		fc.constantFrom('Ada', 'ada', 'a'.repeat(40))
	);
	fc.assert(
		fc.property(fc.array(name, { maxLength: 45 }), (names) => {
			const sheets = sheetNames(names, ['People']);
			expect(sheets).toHaveLength(names.length);
			expect(new Set(['people', 'history', ...sheets.map((one) => one.toLowerCase())]).size).toBe(
				sheets.length + 2
			);
			for (const sheet of sheets) {
				expect(sheet).toMatch(/^[^[\]:*?/\\\p{C}]{1,31}$/u);
				expect(sheet.length).toBeLessThanOrEqual(31);
				expect(sheet).not.toMatch(/^'|'$|^\s|\s$/);
			}
		}),
		{ numRuns: 60 }
	);
});

test.each([
	['Plan', 'Plan'],
	['Ada Byrne', "'Ada Byrne'"],
	["O'Brien", "'O''Brien'"],
	['A1', "'A1'"],
	['RC', "'RC'"]
])('%j is referred to as %j', (name, reference) => {
	expect(sheetReference(name)).toBe(reference);
});
