import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { legible } from '#lib/report/font/legible.ts';
import { layOut } from '#lib/report/layout/lay-out.ts';
import { buildReport } from '#lib/report/model/build-report.ts';
import { offGrid } from '../../../fixtures/baselines.ts';
import { outside } from '../../../fixtures/page-boxes.ts';
import { boxOf, overlaps, runsOf } from '../../../fixtures/page-text.ts';
import { fonts, INPUTS } from '../../../fixtures/report.ts';

const face = faceOf(fonts);
/** The days over the chart, in points; everything else is larger. */
const SMALLEST = 7.9;
describe.each(Object.entries(INPUTS))('%s', (_, input) => {
	const document = buildReport(input);
	const pages = layOut(document, face);

	test('everything stands inside the margins', () => {
		expect(pages.flatMap((page) => outside(page, face))).toEqual([]);
	});

	test('no text is wider than its column', () => {
		const wide = pages.flatMap(runsOf).filter((run) => face.measure(run.text, run) > run.room + 0.01);
		expect(wide).toEqual([]);
	});

	test('no two texts overlap', () => {
		const found = pages.map((page) => overlaps(runsOf(page).map((run) => boxOf(run, face))));
		expect(found.flat()).toEqual([]);
	});

	test('nothing is set smaller than a reader at a table can read', () => {
		const small = pages.flatMap(runsOf).filter(({ size }) => size < SMALLEST);
		expect(small).toEqual([]);
	});

	test('the verdict takes one page, and says what stands in the way on it', () => {
		const page = pages[1];
		const texts = page ? runsOf(page).map(({ text }) => text) : [];
		expect(texts).toContain('What stands in the way');
		expect(texts).toContain('floor for level 2');
		expect(pages[2] && runsOf(pages[2])[0]?.text).toBe('How to read it');
	});

	test('every page but the cover says which it is', () => {
		const numbers = pages.slice(1).map((page) => runsOf(page).at(-1)?.text);
		expect(numbers).toEqual(
			pages.slice(1).map((_, index) => `${String(index + 2)} of ${String(pages.length)}`)
		);
	});

	test('text begins on the grid of its page, and its lines follow at the distance of their style', () => {
		expect(offGrid(pages)).toEqual([]);
	});

	test('every link has a place to go to', () => {
		const operations = pages.flatMap((page) => page.operations);
		const places = new Set(operations.flatMap((one) => (one.kind === 'anchor' ? [one.name] : [])));
		const lost = operations.filter((one) => one.kind === 'link' && !places.has(one.target));
		expect(lost).toEqual([]);
	});

	test('the list of contents names the page on which each section begins', () => {
		const [cover] = pages;
		const listed = document.sections.filter((section) => section.listed);
		const texts = cover ? runsOf(cover).map(({ text }) => text) : [];
		for (const { title, anchor } of listed) {
			const at = pages.findIndex((page) =>
				page.operations.some((one) => one.kind === 'anchor' && one.name === anchor)
			);
			expect(texts[texts.lastIndexOf(title) + 1]).toBe(String(at + 1));
		}
	});

	test('no heading stands alone at the foot of a page', () => {
		const heading = (size: number): boolean => size >= 15;
		const last = pages.slice(1).map((page) => {
			const runs = runsOf(page).filter(({ y }) => y < page.height - 60);
			return runs.reduce((low, run) => (run.y > low.y ? run : low), { y: 0, size: 0, text: '' });
		});
		expect(last.filter(({ size }) => heading(size))).toEqual([]);
	});
});

test('a note of 4,000 characters is printed to its last letter', () => {
	const input = INPUTS['notes of 4,000 characters'];
	if (!input) throw new Error('The fixture is there.');
	const pages = layOut(buildReport(input), face);
	const body = pages.flatMap((page) => runsOf(page).filter(({ y }) => y < page.height - 60));
	const printed = body
		.map(({ text }) => text)
		.filter((text) => !text.endsWith(', continued'))
		.join('')
		.replace(/\s/g, '');
	const notes = Object.values(input.answers).flatMap(({ note }) => (note === undefined ? [] : [note]));
	expect(notes.length).toBeGreaterThan(20);
	const lost = notes.filter((note) => !printed.includes(legible(note, face.has).replace(/\s/g, '')));
	expect(lost.length).toBe(0);
});
