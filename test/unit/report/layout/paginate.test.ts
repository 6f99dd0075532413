import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '#lib/report/layout/operation.ts';
import type { Stretch } from '#lib/report/layout/paginate.ts';
import { paginate } from '#lib/report/layout/paginate.ts';
import { SHEETS } from '#lib/report/layout/sheet.ts';
import type { Slab } from '#lib/report/layout/slab.ts';
import { slab } from '#lib/report/layout/slab.ts';

/** A slab that leaves its name on the page. */
const named = (name: string, height: number, more: Partial<Slab> = {}): Slab =>
	slab(height, [{ kind: 'anchor', name, y: 0 }], more);

const HEIGHT = SHEETS.portrait.frame.height;
const TOP = SHEETS.portrait.top;

const marks = (page: Page) => page.operations.flatMap((one) => (one.kind === 'anchor' ? [one] : []));
const names = (pages: readonly Page[]): string[][] =>
	pages.map((page) => marks(page).map(({ name }) => name));
const set = (...slabs: Slab[]): Page[] => paginate([{ sheet: SHEETS.portrait, begins: 'page', slabs }]);

describe('paginate', () => {
	test('fills a page, then begins the next', () => {
		expect(names(set(named('a', 400), named('b', 300), named('c', 100)))).toEqual([['a', 'b'], ['c']]);
	});

	test('a heading goes with what it heads', () => {
		const pages = set(named('a', 600), named('heading', 40, { keep: true }), named('row', 100));
		expect(names(pages)).toEqual([['a'], ['heading', 'row']]);
	});

	test('a header comes again on the page that its row begins, and only there', () => {
		const header = named('header', 20, { keep: true });
		const rows = ['1', '2', '3'].map((name) => named(name, 300, { repeat: header }));
		expect(names(set(header, ...rows))).toEqual([
			['header', '1', '2'],
			['header', '3']
		]);
	});

	test('white space above a slab is dropped at the top of a page and set on the grid elsewhere', () => {
		const [first, second] = set(
			named('a', 405),
			named('b', 10, { before: 10 }),
			named('c', 400, { before: 30 })
		);
		expect(first && marks(first).map(({ y }) => y - TOP)).toEqual([0, 416]);
		expect(second && marks(second).map(({ y }) => y - TOP)).toEqual([0]);
	});

	test('a chain that no page can hold goes on as many as it takes, its heading with its first row', () => {
		const chain = [named('heading', 50, { keep: true }), named('1', 400, { keep: true }), named('2', 400)];
		expect(names(set(named('a', 500), ...chain))).toEqual([['a'], ['heading', '1'], ['2']]);
	});

	test('a stretch goes on below the last one where it may, and turns the page where the sheet differs', () => {
		const stretch = (name: string, begins: Stretch['begins'], sheet: keyof typeof SHEETS): Stretch => ({
			sheet: SHEETS[sheet],
			begins,
			slabs: [named(name, 40)]
		});
		const pages = paginate([
			stretch('a', 'page', 'portrait'),
			stretch('b', 'below', 'portrait'),
			stretch('c', 'below', 'landscape'),
			stretch('d', 'page', 'landscape')
		]);
		expect(names(pages)).toEqual([['a', 'b'], ['c'], ['d']]);
		expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, true]);
	});

	test('a section that wants room begins below another one only where a good part of the page is left', () => {
		const second = (height: number): string[][] =>
			names(
				paginate([
					{ sheet: SHEETS.portrait, begins: 'page', slabs: [named('a', height)] },
					{ sheet: SHEETS.portrait, begins: 'withRoom', slabs: [named('b', 40)] }
				])
			);
		expect(second(0.5 * HEIGHT)).toEqual([['a', 'b']]);
		expect(second(0.7 * HEIGHT)).toEqual([['a'], ['b']]);
	});

	test('a section that wants to be whole begins below another one only where all of it fits', () => {
		const second = (height: number): string[][] =>
			names(
				paginate([
					{ sheet: SHEETS.portrait, begins: 'page', slabs: [named('a', 300)] },
					{ sheet: SHEETS.portrait, begins: 'whole', slabs: [named('b', 100), named('c', height)] }
				])
			);
		expect(second(HEIGHT - 440)).toEqual([['a', 'b', 'c']]);
		expect(second(HEIGHT - 439)).toEqual([['a'], ['b', 'c']]);
	});

	test('every slab is set once, in order, inside the frame', () => {
		const heights = fc.array(
			fc.tuple(fc.integer({ min: 1, max: 700 }), fc.boolean(), fc.integer({ min: 0, max: 40 }))
		);
		fc.assert(
			fc.property(heights, (list) => {
				const slabs = list.map(([height, keep, before], index) =>
					named(String(index), height, { keep, before })
				);
				const pages = set(...slabs);
				expect(names(pages).flat()).toEqual(list.map((_, index) => String(index)));
				for (const mark of pages.flatMap(marks)) {
					const height = list[Number(mark.name)]?.[0] ?? 0;
					expect(mark.y - TOP + height).toBeLessThanOrEqual(HEIGHT + 1e-6);
				}
			})
		);
	});
});
