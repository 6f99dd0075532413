import { beforeAll, describe, expect, test } from 'vitest';
import { wrapText } from '#lib/figures/text-width.ts';
import { buildDeck } from '#lib/report/pptx/build-deck.ts';
import type { Box, Deck } from '#lib/report/pptx/deck.ts';
import { CELL, fitted } from '#lib/report/pptx/fit.ts';
import { LEADING, POINTER, SIZES, SLIDE, TITLE } from '#lib/report/pptx/page.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { officeFile } from '#lib/report/office-file.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import type { Element } from '../../../fixtures/office.ts';
import { all, dangersIn, first, parsed, part } from '../../../fixtures/office.ts';
import { INPUTS, loadFonts, reportInput } from '../../../fixtures/report.ts';
import { HARD_TEXTS } from '../../../fixtures/take-away.ts';

const bytesOf = async (input: ReportInput): Promise<Uint8Array> =>
	(await officeFile('pptx', input, loadFonts)).bytes;

const SLIDES = [1, 2, 3, 4, 5, 6] as const;
const slideOf = (parts: ReadonlyMap<string, Element>, number: number): Element =>
	part(parts, `ppt/slides/slide${String(number)}.xml`);
const paragraphs = (element: Element): string[] => all(element, 'a:p').map(({ text }) => text);

/** Text of the shape that is the slide's title. */
const titleOf = (slide: Element): string =>
	all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes.type === 'title')?.text ?? '';

const rowsOf = (table: Element): string[][] =>
	all(table, 'a:tr').map((row) => all(row, 'a:tc').map(({ text }) => text));

const tablesOf = ({ pieces }: Deck['slides'][number]) =>
	pieces.flatMap((piece) => (piece.kind === 'table' ? [piece] : []));

describe.each(Object.keys(INPUTS))('%s', (name) => {
	const input = INPUTS[name] ?? reportInput();
	const deck = buildDeck(input);
	let bytes = new Uint8Array();
	let parts: ReadonlyMap<string, Element> = new Map();
	beforeAll(async () => {
		bytes = new Uint8Array(await bytesOf(input));
		parts = parsed(bytes);
	});

	test('has six slides, each with its sentence for a title', () => {
		const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
		expect(slides).toHaveLength(6);
		expect(SLIDES.map((number) => titleOf(slideOf(parts, number)))).toEqual(
			deck.slides.map(({ title }) => xmlText(title))
		);
		for (const { title } of deck.slides) expect(title).not.toBe('');
	});

	test('has real tables with every row of them, and a head', () => {
		for (const [index, slide] of deck.slides.entries()) {
			const written = all(slideOf(parts, index + 1), 'a:tbl');
			const expected = tablesOf(slide).map(({ columns, rows }) => [
				columns.map(({ title }) => xmlText(title)),
				...rows.map((row) => row.map(({ text }) => xmlText(text)))
			]);
			expect(written.map(rowsOf)).toEqual(expected);
		}
	});

	test('has one chart that can be edited, with the numbers of the layers and their floors', () => {
		const charts = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
		const layers = input.readiness.layers.filter(({ notApplicable }) => !notApplicable);
		expect(charts).toEqual(layers.length === 0 ? [] : ['ppt/charts/chart1.xml']);
		const [floor, cautious] = all(part(parts, 'ppt/charts/chart1.xml'), 'c:ser').map((series) =>
			all(first(series, 'c:val'), 'c:v').map(({ text }) => Number(text))
		);
		const upwards = layers.toReversed();
		for (const [index, layer] of upwards.entries()) {
			expect(cautious?.[index]).toBeCloseTo(layer.lo, 2);
			expect(floor?.[index]).toBeCloseTo(layer.floor, 2);
		}
		const book = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx/xl/worksheets/sheet1.xml';
		expect(all(part(parts, book), 'row')).toHaveLength(layers.length + 1);
	});

	test('tells in the notes what a slide shortens, with the sums', () => {
		for (const [index, { notes }] of deck.slides.entries()) {
			const written = part(parts, `ppt/notesSlides/notesSlide${String(index + 1)}.xml`).text;
			expect(notes.length).toBeGreaterThan(0);
			for (const note of notes.flatMap((text) => text.split('\n'))) expect(written).toContain(xmlText(note));
		}
		if (input.readiness.overall) expect(deck.slides[2]?.notes.join('\n')).toMatch(/÷ .* = \d/);
	});

	test('stays on the slide, each text in its place, nothing over anything else', () => {
		for (const { title, pieces } of deck.slides) {
			expect(wrapText(title, SIZES.title, TITLE.width).length).toBeLessThanOrEqual(2);
			const boxes: Box[] = pieces.map(({ box }) => box);
			for (const { x, y, width, height } of boxes) {
				expect(x).toBeGreaterThanOrEqual(48);
				expect(x + width).toBeLessThanOrEqual(SLIDE.width - 47);
				expect(y).toBeGreaterThan(TITLE.y + TITLE.height);
				expect(y + height).toBeLessThanOrEqual(POINTER.y + POINTER.height);
			}
			for (const [index, a] of boxes.entries())
				for (const b of boxes.slice(index + 1)) {
					const apart =
						a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
					expect([a, b, apart]).toEqual([a, b, true]);
				}
		}
	});

	test('no text is longer than its box or its cell', () => {
		for (const { pieces } of deck.slides)
			for (const piece of pieces) {
				if (piece.kind === 'text') {
					const lines = wrapText(piece.text, piece.size, piece.box.width).length;
					expect(lines * piece.size * LEADING).toBeLessThanOrEqual(
						piece.box.height + piece.size * LEADING * 0.2
					);
				}
				if (piece.kind === 'table')
					for (const [index, row] of piece.rows.entries())
						for (const [at, { text }] of row.entries()) {
							const width = (piece.columns[at]?.width ?? 0) - 2 * CELL.side;
							const height = wrapText(text, piece.size, width).length * piece.size * LEADING + 2 * CELL.end;
							expect(height).toBeLessThanOrEqual((piece.heights[index + 1] ?? 0) + 0.001);
						}
			}
	});

	test('what is cut or left out says where it stands whole', () => {
		for (const slide of deck.slides) {
			const cut = slide.pieces.some(
				(piece) => piece.kind === 'table' && piece.rows.flat().some(({ text }) => text.endsWith('…'))
			);
			const told = slide.pieces.some((piece) => piece.kind === 'text' && piece.text.includes('full report'));
			expect([slide.title, cut && !told]).toEqual([slide.title, false]);
		}
	});

	test('holds nothing that leads out, runs or is embedded but the numbers of the chart', () => {
		expect(dangersIn(bytes, parts)).toEqual([]);
	});
});

describe('as a file', () => {
	const input: ReportInput = {
		...reportInput(),
		options: { confidentiality: 'For the board only', accent: '#7a1f5c' }
	};

	test('is a wide slide with title, day and the confidentiality line on each', async () => {
		const parts = parsed(await bytesOf(input));
		const size = first(part(parts, 'ppt/presentation.xml'), 'p:sldSz').attributes;
		expect(Number(size.cx) / Number(size.cy)).toBeCloseTo(16 / 9, 3);
		const core = part(parts, 'docProps/core.xml');
		expect(first(core, 'dc:title').text).toContain('Card-dispute status');
		expect(first(core, 'dcterms:modified').text).toBe('2026-11-21T00:00:00Z');
		const layouts = [...parts].filter(([path]) => /slideLayout\d+\.xml$/.test(path));
		expect(layouts.some(([, layout]) => layout.text.includes('For the board only'))).toBe(true);
		expect(
			layouts.some(([, layout]) =>
				all(layout, 'a:srgbClr').some(({ attributes }) => attributes.val === '7A1F5C')
			)
		).toBe(true);
	});

	test('a table and a chart say what they are for somebody who cannot see them', async () => {
		const slide = slideOf(parsed(await bytesOf(input)), 3);
		const frames = all(slide, 'p:graphicFrame').map((frame) => first(frame, 'p:cNvPr').attributes);
		expect(frames).toHaveLength(2);
		for (const { descr = '' } of frames) expect(descr).toMatch(/layer|floor/i);
	});

	test('is all in one language, its notes have a line for each thing, its tables have heads', async () => {
		const bytes = await bytesOf(input);
		const parts = parsed(bytes);
		const marks = [...parts].filter(([path]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(path));
		const languages = marks.flatMap(([, root]) =>
			['a:rPr', 'a:endParaRPr'].flatMap((name) => all(root, name).map(({ attributes }) => attributes.lang))
		);
		expect(new Set(languages)).toEqual(new Set(['en-GB']));
		for (const [index, { notes }] of buildDeck(input).slides.entries()) {
			const lines = paragraphs(part(parts, `ppt/notesSlides/notesSlide${String(index + 1)}.xml`));
			expect(lines).toEqual(expect.arrayContaining(notes.flatMap((note) => note.split('\n'))));
		}
		for (const [, root] of marks)
			for (const table of all(root, 'a:tbl')) expect(first(table, 'a:tblPr').attributes.firstRow).toBe('1');
	});

	test('no two things on a slide have one number', async () => {
		const parts = parsed(await bytesOf(input));
		for (const number of SLIDES) {
			const ids = all(slideOf(parts, number), 'p:cNvPr').map(({ attributes }) => attributes.id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('is the same bytes twice and in another time zone, and others on another day', async () => {
		const bytes = Buffer.from(await bytesOf(input));
		const before = process.env.TZ;
		process.env.TZ = 'Asia/Tokyo';
		try {
			expect(Buffer.from(await bytesOf(input)).equals(bytes)).toBe(true);
		} finally {
			if (before === undefined) delete process.env.TZ;
			else process.env.TZ = before;
		}
		expect(Buffer.from(await bytesOf({ ...input, date: '2026-11-22' })).equals(bytes)).toBe(false);
	});

	test('shows the logo on every slide', async () => {
		const logo =
			'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN4+fEvAAWeAthk5nhrAAAAAElFTkSuQmCC';
		const parts = parsed(await bytesOf({ ...input, options: { logo } }));
		const layouts = [...parts].filter(([path]) => /slideLayout\d+\.xml$/.test(path));
		expect(layouts.flatMap(([, layout]) => all(layout, 'p:pic'))).toHaveLength(1);
	});
});

describe('hostile texts', () => {
	test.each(HARD_TEXTS)('%j comes back as text', async (text) => {
		const base = reportInput();
		const layers = base.readiness.layers.map((layer, index) =>
			index === 0 ? { ...layer, title: text } : layer
		);
		const input: ReportInput = {
			...base,
			frame: { ...base.frame, workflow: `[${text}]`, organisation: text },
			options: { author: text, confidentiality: text },
			plan: base.plan && {
				...base.plan,
				tasks: base.plan.tasks.map((task) => ({ ...task, title: `<${text}>` }))
			},
			readiness: { ...base.readiness, layers }
		};
		const bytes = await bytesOf(input);
		const parts = parsed(bytes);
		const notes = part(parts, 'ppt/notesSlides/notesSlide4.xml').text;
		expect(notes).toContain(xmlText(`<${text}>`).replaceAll('\n', ''));
		const titles = all(part(parts, 'ppt/charts/chart1.xml'), 'c:cat').flatMap((axis) => all(axis, 'c:v'));
		const label = xmlText(fitted(text, { width: 130, size: SIZES.small, lines: 1 }));
		expect(titles.map((title) => title.text)).toContain(label);
		expect(paragraphs(slideOf(parts, 1)).length).toBeGreaterThan(4);
		expect(dangersIn(bytes)).toEqual([]);
	});
});

describe('text that has to fit', () => {
	const room = { width: 120, size: 12, lines: 2 };
	test('is whole where it does, else cut with a sign, never in the middle of a character', () => {
		expect(fitted('short', room)).toBe('short');
		expect(fitted('one\n two', room)).toBe('one two');
		const long = fitted('A sentence that goes on far beyond the room that there is for it here', room);
		expect(long).toMatch(/^A sentence .*…$/);
		expect(wrapText(long, 12, 120).length).toBeLessThanOrEqual(2);
		expect(fitted('🚀'.repeat(200), room)).toMatch(/^🚀+…$/u);
		expect(fitted('x'.repeat(500), room)).toMatch(/^x+…$/);
	});
});
