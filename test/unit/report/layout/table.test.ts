import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import type { Operation, Page } from '#lib/report/layout/operation.ts';
import { paginate } from '#lib/report/layout/paginate.ts';
import { SHEETS } from '#lib/report/layout/sheet.ts';
import { slab } from '#lib/report/layout/slab.ts';
import { tableSlabs } from '#lib/report/layout/table.ts';
import { cells, column, group, plain, table } from '#lib/report/model/cells.ts';
import type { Row, TableBlock } from '#lib/report/model/document.ts';
import { runsOf } from '../../../fixtures/page-text.ts';
import { fonts } from '../../../fixtures/report.ts';

const face = faceOf(fonts);
const { portrait } = SHEETS;
const COLUMNS = [column('Number'), column('Words', 1)];

const words = (count: number): string =>
	Array.from({ length: count }, (_, i) => `word${String(i)}`).join(' ');
const row = (name: string, count = 3): Row => cells(plain(name), plain(words(count)));
const rows = (count: number): Row[] =>
	Array.from({ length: count }, (_, index) => row(`row${String(index)}`));

const slabsOf = (block: TableBlock) => tableSlabs(block, portrait.frame, face);
const pagesOf = (block: TableBlock): Page[] =>
	paginate([{ sheet: portrait, begins: 'page', slabs: slabsOf(block) }]);
const textsOf = (page: Page): string[] => runsOf(page).map(({ text }) => text);
const namesOn = (page: Page): string[] => textsOf(page).filter((text) => /^row\d/.test(text));
const texts = (operations: readonly Operation[]): string[] =>
	operations.flatMap((one) => (one.kind === 'text' ? [one.text] : []));

describe('a table over several pages', () => {
	test('says its header at the top of each of them', () => {
		const pages = pagesOf(table(COLUMNS, rows(120)));
		expect(pages.length).toBeGreaterThan(2);
		expect(pages.map((page) => textsOf(page).slice(0, 2))).toEqual(pages.map(() => ['Number', 'Words']));
		expect(pages.flatMap(namesOn)).toHaveLength(120);
	});

	test('goes to the next page as a whole where it is short and asks for it', () => {
		const { height } = portrait.frame;
		const whole = slabsOf({ ...table(COLUMNS, rows(6)), whole: true });
		const pages = paginate([{ sheet: portrait, begins: 'page', slabs: [slab(height - 60, []), ...whole] }]);
		expect(pages.map(namesOn)).toEqual([[], ['row0', 'row1', 'row2', 'row3', 'row4', 'row5']]);
	});

	test.each([31, 32, 33, 34, 35, 36, 37])('leaves no short row alone on a page: %i rows', (count) => {
		for (const page of pagesOf(table(COLUMNS, rows(count)))) {
			expect(namesOn(page).length).toBeGreaterThan(1);
		}
	});

	test.each([28, 29, 30, 31, 32, 33, 34])(
		'leaves no line over a group without two of its rows: %i rows',
		(count) => {
			const grouped = [...rows(count), group('The group'), ...rows(3)];
			const pages = pagesOf(table(COLUMNS, grouped));
			const after = pages.flatMap((page) => {
				const all = textsOf(page);
				const at = all.indexOf('The group');
				return at === -1 ? [] : [all.slice(at).filter((text) => text.startsWith('row')).length];
			});
			expect(after).toHaveLength(1);
			expect(after[0]).toBeGreaterThan(1);
		}
	);
});

describe('a row', () => {
	test('that a page can hold is one piece', () => {
		expect(slabsOf(table(COLUMNS, [row('row0', 500)]))).toHaveLength(2);
	});

	test('that is taller than a page is cut between lines, and nothing is lost', () => {
		const slabs = slabsOf(table(COLUMNS, [row('row0', 3000)]));
		expect(slabs.length).toBeGreaterThan(2);
		for (const { height } of slabs) expect(height).toBeLessThan(portrait.frame.height);
		const printed = slabs.flatMap(({ operations }) => texts(operations)).join(' ');
		for (const word of words(3000).split(' ')) expect(printed).toContain(word);
	});

	test('that goes on says so at the top of the next page', () => {
		const long: Row = {
			kind: 'cells',
			cells: [plain('row0'), plain(words(2500))],
			continued: 'row0, continued'
		};
		const [first, ...others] = pagesOf({ ...table([column(''), column('', 1)], [long]), flowing: true });
		expect(first && textsOf(first)[0]).toBe('row0');
		expect(others.length).toBeGreaterThan(0);
		for (const page of others) expect(textsOf(page)[0]).toBe('row0, continued');
	});
});
