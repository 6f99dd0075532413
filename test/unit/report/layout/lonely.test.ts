/** No line of a longer text stands alone on a page, wherever the page happens to end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { layOut } from '#lib/report/layout/lay-out.ts';
import { cells, column, heading, paragraph, plain, table } from '#lib/report/model/cells.ts';
import type { Block, ReportDocument } from '#lib/report/model/document.ts';
import { lonelyLines } from '../../../fixtures/lines-of-pages.ts';
import { fonts } from '../../../fixtures/report.ts';
import { runs } from '../../../fixtures/runs.ts';

const face = faceOf(fonts);

const words = (count: number): string =>
	Array.from({ length: count }, (_, index) => `word${String(index % 97)}`).join(' ');

const document = (blocks: readonly Block[]): ReportDocument => ({
	title: '',
	author: '',
	language: 'en-GB',
	logo: null,
	accent: null,
	confidentiality: '',
	cover: null,
	footer: '',
	sections: [{ anchor: 'a', title: 'A', orientation: 'portrait', begins: 'page', listed: true, blocks }]
});

const length = (max: number) => fc.integer({ min: 1, max });
const rows = fc.array(fc.tuple(length(30), fc.oneof(length(60), length(2500))), {
	minLength: 1,
	maxLength: 6
});

const tableOf = (lengths: readonly (readonly [number, number])[], isFlowing: boolean): Block => ({
	...table(
		[column('One', 1), column('Two', 3)],
		lengths.map((own) => cells(...own.map((count) => plain(words(count)))))
	),
	...(isFlowing && { flowing: true })
});

const block: fc.Arbitrary<Block> = fc.oneof(
	length(400).map((count) => paragraph(words(count))),
	length(400).map((count) => paragraph(words(count), 'small')),
	fc
		.array(length(120), { minLength: 1, maxLength: 8 })
		.map((items): Block => ({ kind: 'list', items: items.map(words) })),
	length(5).map((count) => heading(2, words(count))),
	fc.tuple(rows, fc.boolean()).map(([lengths, isFlowing]) => tableOf(lengths, isFlowing))
);

test('a text of four lines or more has two of them on every page it is on', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 3, maxLength: 9 }), (blocks) => {
			expect(lonelyLines(layOut(document(blocks), face))).toEqual([]);
		}),
		{ numRuns: runs(40, 1000) }
	);
});

test('a list item longer than a page ends with two lines', () => {
	for (const count of [560, 570, 580, 590, 600])
		expect(lonelyLines(layOut(document([{ kind: 'list', items: [words(count)] }]), face))).toEqual([]);
});

test('a text of nearly a page between a heading and a table leaves no line alone beside the table', () => {
	const headings = ['A', 'B', 'C', 'D'].map((title) => heading(2, title));
	for (const count of [346, 348, 350, 352, 354]) {
		const blocks = [...headings, paragraph(words(count)), tableOf([[1, 1]], false)];
		expect(lonelyLines(layOut(document(blocks), face))).toEqual([]);
	}
});

test('a line alone is found', () => {
	const pages = layOut(document([paragraph(words(60))]), face);
	const [page] = pages;
	const last = page?.operations.findLast((one) => one.kind === 'text' && one.tag?.role === 'P');
	const apart =
		page && last
			? [
					{ ...page, operations: page.operations.filter((one) => one !== last) },
					{ ...page, operations: [last] }
				]
			: [];
	expect(lonelyLines(apart)).toHaveLength(1);
});
