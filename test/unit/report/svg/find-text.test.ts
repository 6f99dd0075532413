/** Searching the pages: what a reader types is found whatever its case, accents and line ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import type { Operation } from '#lib/report/layout/operation.ts';
import type { Tag } from '#lib/report/layout/tag.ts';
import { tag } from '#lib/report/layout/tag.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import { findText, foldedTexts } from '#lib/report/svg/find-text.ts';
import { previewOf } from '#lib/report/svg/preview.ts';
import { fonts, reportInput } from '../../../fixtures/report.ts';

const face = faceOf(fonts);
const set = reportPages(reportInput(), face);
const preview = previewOf(set, face);

const run = (text: string, y: number, of: Tag | undefined, more: object = {}): Operation => ({
	kind: 'text',
	x: 10,
	y,
	text,
	size: 10,
	weight: 400,
	tone: 'ink',
	tracking: 0,
	room: 100,
	tag: of,
	...more
});

function find(operations: readonly Operation[], query: string) {
	const shown = previewOf({ ...set, pages: [{ width: 200, height: 100, operations }] }, face);
	return findText(shown, foldedTexts(shown.pages), query);
}

const paragraph = tag('P');

describe('what is found', () => {
	test.each([
		['the same letters', ['Paweł rota'], 'Paweł', 1],
		['other case', ['Rota of the team'], 'rota OF', 1],
		['accents left out', ['Tomás Herrera'], 'tomas', 1],
		['accents written that are not there', ['Tomas'], 'Tomás', 1],
		['over the end of a line', ['who is', 'on call'], 'is on', 1],
		['over a word that was broken at its hyphen', ['the card-', 'dispute'], 'card-dispute', 1],
		['several places', ['no, no and no'], 'no', 3],
		['with spaces around it', ['one two'], '  one   two ', 1],
		['nothing', ['one two'], '   ', 0],
		['what is not there', ['one two'], 'three', 0],
		['not over two texts', ['one'], 'one two', 0]
	])('%s', (_, lines, query, count) => {
		const operations = lines.map((line, index) => run(line, 20 + index * 12, paragraph));
		expect(find([...operations, run('two', 80, tag('P'))], query).length).toBe(count);
	});

	test('not what every page carries', () => {
		expect(find([run('5 of 14', 90, undefined)], 'of')).toEqual([]);
	});
});

describe('where', () => {
	test('the area is as wide as the letters are printed', () => {
		const [hit] = find([run('One two', 20, paragraph)], 'two');
		const width = (text: string): number => face.measure(text, { size: 10, weight: 400, tracking: 0 });
		expect(hit?.areas.length).toBe(1);
		expect(hit?.areas[0]?.x).toBeCloseTo(10 + width('One '), 6);
		expect(hit?.areas[0]?.width).toBeCloseTo(width('two'), 6);
		expect(hit?.areas[0]?.y).toBeLessThan(20);
	});

	test('over two lines there are two areas, the second from the beginning of its line', () => {
		const [hit] = find([run('who is', 20, paragraph), run('on call', 32, paragraph)], 'is on');
		expect(hit?.areas.map(({ x }) => x > 10)).toEqual([true, false]);
	});

	test('a turned text is marked upwards', () => {
		const [hit] = find([run('Operations lead', 90, paragraph, { turned: true })], 'lead');
		const [area] = hit?.areas ?? [];
		expect(area?.height).toBeGreaterThan(area?.width ?? 99);
		expect(area && area.y + area.height).toBeLessThan(90);
	});
});

test('every word of the report is found on the page it stands on', () => {
	const folded = foldedTexts(preview.pages);
	const words = preview.pages.flatMap(({ texts, marks }, page) =>
		texts.flatMap(([first]) => {
			const mark = marks[first ?? -1];
			return mark?.kind === 'text' ? [{ page, word: mark.text.trim() }] : [];
		})
	);
	fc.assert(
		fc.property(fc.constantFrom(...words.filter(({ word }) => word !== '')), ({ page, word }) => {
			expect(findText(preview, folded, word).map((hit) => hit.page)).toContain(page);
		}),
		{ numRuns: 20 }
	);
});
