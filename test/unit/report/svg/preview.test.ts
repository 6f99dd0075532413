/** What a screen is given to paint is what the PDF is painted from. */
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { paletteOf } from '#lib/report/pdf/colours.ts';
import type { Operation, Page } from '#lib/report/layout/operation.ts';
import { tag } from '#lib/report/layout/tag.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import { svgMarks } from '#lib/report/svg/marks.ts';
import { pathData } from '#lib/report/svg/path-data.ts';
import { previewOf } from '#lib/report/svg/preview.ts';
import { readLines } from '#lib/report/svg/read-lines.ts';
import { runsOf } from '../../../fixtures/page-text.ts';
import { fonts, INPUTS, reportInput } from '../../../fixtures/report.ts';

const face = faceOf(fonts);
const set = reportPages(reportInput(), face);
const preview = previewOf(set, face);

const run = (text: string, more: object = {}): Operation => ({
	kind: 'text',
	x: 10,
	y: 20,
	text,
	size: 10,
	weight: 400,
	tone: 'ink',
	tracking: 0,
	room: 100,
	...more
});
const pageOf = (...operations: Operation[]): Page => ({ width: 200, height: 100, operations });

describe('shapes as path data', () => {
	test.each([
		[{ kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4.005, width: 1, tone: 'ink' } as const, 'M1 2L3 4.01'],
		[{ kind: 'rect', x: 1, y: 2, width: 3, height: 4 } as const, 'M1 2h3v4h-3z'],
		[{ kind: 'circle', cx: 5, cy: 5, r: 2 } as const, 'M3 5a2 2 0 0 1 4 0a2 2 0 0 1 -4 0z'],
		[
			{
				kind: 'polygon',
				points: [
					[0, 1],
					[2, 3],
					[4, 5]
				]
			} as const,
			'M0 1L2 3L4 5z'
		],
		[{ kind: 'polygon', points: [] } as const, '']
	])('%o', (shape, data) => {
		expect(pathData(shape)).toBe(data);
	});
});

describe('marks', () => {
	const line = { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 0, width: 0.5, tone: 'rule' } as const;
	const box = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'accent', opacity: 0.5 } as const;

	test('neighbours that look alike are one path; what lies between them keeps its place', () => {
		const { marks, at } = svgMarks([line, { ...line, y1: 5, y2: 5 }, box, line], paletteOf(null), face);
		expect(marks.map((mark) => (mark.kind === 'path' ? mark.d : mark.kind))).toEqual([
			'M0 0L9 0M0 5L9 5',
			'M0 0h9v9h-9z',
			'M0 0L9 0'
		]);
		expect(at.get(box)).toBe(1);
	});

	test('colours are those of the print, thinned over white paper, the accent as it was chosen', () => {
		const [own] = svgMarks([box], paletteOf('#800000'), face).marks;
		expect(own).toMatchObject({ fill: 'rgb(192 128 128)', stroke: 'none' });
	});

	test('a logo is an image', () => {
		const picture = {
			kind: 'image',
			x: 1,
			y: 2,
			width: 3,
			height: 4,
			format: 'PNG',
			data: 'data:image/png;base64,AA'
		} as const;
		expect(svgMarks([picture], paletteOf(null), face).marks).toEqual([
			{ kind: 'image', x: 1, y: 2, width: 3, height: 4, href: 'data:image/png;base64,AA' }
		]);
	});

	test('only what the face of the screen may lack is stretched to its width', () => {
		const { marks } = svgMarks(
			[run('Ελένη, 2.0–3.0'), run('floor ≥ 2')].filter((one) => one.kind === 'text'),
			paletteOf(null),
			face
		);
		expect(marks.map((mark) => 'length' in mark)).toEqual([false, true]);
	});
});

describe.each(Object.entries(INPUTS))('%s', (_, input) => {
	const whole = reportPages(input, face);
	const shown = previewOf(whole, face);

	test('every run of every page is there, in order', () => {
		const texts = shown.pages.map(({ marks }) =>
			marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
		);
		expect(texts).toEqual(whole.pages.map((page) => runsOf(page).map(({ text }) => text)));
	});

	test('every tagged text is read out, decoration is not', () => {
		for (const [index, page] of whole.pages.entries()) {
			const spoken = (shown.pages[index]?.lines ?? []).map(({ text }) => text).join(' ');
			const said = runsOf(page).filter(({ tag: of }) => of && of.role !== 'Figure');
			expect(said.filter(({ text }) => !spoken.includes(text))).toEqual([]);
		}
	});
});

describe('reading', () => {
	test('a row in one breath, a word that was broken in one piece, a figure as what it says', () => {
		const row = tag('TR', tag('Table'));
		const [name, value] = [tag('TD', row), tag('TD', row)];
		const figure = tag('Figure', null, { alt: 'Layers. Two of four reach their floor.' });
		const lines = readLines(
			pageOf(
				run('Gaps', { tag: tag('H2') }),
				run('Card-', { tag: name }),
				run('dispute status', { tag: name }),
				run('of today', { tag: name }),
				run('2.1', { tag: value }),
				run('0', { tag: figure }),
				run('4', { tag: figure }),
				run('5 of 14')
			)
		);
		expect(lines).toEqual([
			{ heading: true, text: 'Gaps' },
			{ heading: false, text: 'Card-dispute status of today, 2.1' },
			{ heading: false, text: 'Layers. Two of four reach their floor.' }
		]);
	});
});

describe('links', () => {
	test('of the contents lead to the pages that are named there', () => {
		const links = preview.pages[0]?.links ?? [];
		expect(links.length).toBeGreaterThan(8);
		for (const { name, to } of links) expect(name).toMatch(new RegExp(` ${String(to.page + 1)}$`));
	});

	test('a link over several lines is one, and one that leads nowhere is none', () => {
		const link = tag('Link', tag('P'));
		const area = { kind: 'link', x: 0, width: 50, height: 12, target: 'here' } as const;
		const page = pageOf(
			{ kind: 'anchor', name: 'here', y: 40 },
			run('The whole', { tag: link }),
			run('text', { tag: link }),
			{ ...area, y: 0, tag: link },
			{ ...area, y: 12, tag: link },
			{ ...area, y: 24, target: 'lost' }
		);
		const { pages } = previewOf({ ...set, pages: [page] }, face);
		expect(pages[0]?.links).toEqual([
			{
				name: 'The whole text',
				to: { page: 0, y: 40 },
				areas: [
					{ x: 0, y: 0, width: 50, height: 12 },
					{ x: 0, y: 12, width: 50, height: 12 }
				]
			}
		]);
	});
});
