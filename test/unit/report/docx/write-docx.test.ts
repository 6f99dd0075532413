import { beforeAll, describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import type { Cell, ReportDocument, TableBlock } from '#lib/report/model/document.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { officeFile } from '#lib/report/office-file.ts';
import { reportDocument } from '#lib/report/office/report-document.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import { REPORT_FORMS } from '#lib/core/assessment/report-options.ts';
import type { ReportForm } from '#lib/core/assessment/report-options.ts';
import type { Element } from '../../../fixtures/office.ts';
import { all, dangersIn, first, parsed, part, partsOf } from '../../../fixtures/office.ts';
import type { PalettePicture } from '../../../fixtures/png.ts';
import { inkIn, readPng } from '../../../fixtures/png.ts';
import { fonts, loadFonts, INPUTS, reportInput } from '../../../fixtures/report.ts';
import { isDeep } from '../../../fixtures/runs.ts';
import { HARD_TEXTS } from '../../../fixtures/take-away.ts';

/** English metric units, 914,400 an inch, at 192 dots an inch. */
const EMU_A_DOT = 914_400 / 192;

const face = faceOf(fonts);
const bytesOf = async (input: ReportInput): Promise<Uint8Array> =>
	(await officeFile('docx', input, loadFonts)).bytes;

const styleOf = (paragraph: Element): string =>
	all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';
const styled = (body: Element, style: string): string[] =>
	all(body, 'w:p')
		.filter((paragraph) => styleOf(paragraph) === style)
		.map(({ text }) => text);

const blocks = ({ sections }: ReportDocument) => sections.flatMap((section) => section.blocks);
const oneLine = (text: string): string => xmlText(text).replaceAll('\n', '');

/** Texts of the headings of a level, a verdict that leads a page among the first. */
const headings = (document: ReportDocument, level: number): string[] =>
	blocks(document).flatMap((block) => {
		if (block.kind === 'heading') return block.level === level ? [oneLine(block.text)] : [];
		if (block.kind !== 'verdict') return [];
		return level === (block.look === 'small' ? 2 : 1) ? [oneLine(block.headline)] : [];
	});

const letters = (cell: Cell): number =>
	cell.reduce((sum, one) => sum + (one.kind === 'state' ? 0 : one.text.length), 0);

const isDrawn = ({ rows, columns }: TableBlock): boolean =>
	rows.length > 0 || columns.some(({ title }) => title !== '');

/** Their full reports are written in the gate; of the others, whose many pages take seconds, the brief. */
const FULL_IN_GATE = ['realistic', 'empty', 'other scripts and emoji'];
const formsOf = (name: string): readonly ReportForm[] =>
	isDeep || FULL_IN_GATE.includes(name) ? REPORT_FORMS : ['brief'];

describe.each(Object.keys(INPUTS))('%s', (name) => {
	describe.each(formsOf(name))('%s', (form) => {
		const input: ReportInput = { ...(INPUTS[name] ?? reportInput()), options: { form } };
		const document = reportDocument(input, face);
		let bytes = new Uint8Array();
		let parts: ReadonlyMap<string, Element> = new Map();
		let body: Element;
		beforeAll(async () => {
			bytes = new Uint8Array(await bytesOf(input));
			parts = parsed(bytes);
			body = part(parts, 'word/document.xml');
		}, 60_000);

		test('has the headings of the report, in order', () => {
			for (const level of [1, 2, 3])
				expect(styled(body, `Heading${String(level)}`)).toEqual(headings(document, level));
			expect(styled(body, 'Title')).toEqual(document.cover ? [oneLine(document.cover.title)] : []);
		});

		test('has a real table for every one: a head that repeats, rows that stay whole', () => {
			const tables = blocks(document).flatMap((block) =>
				block.kind === 'table' && isDrawn(block) ? [block] : []
			);
			const written = all(body, 'w:tbl');
			for (const table of tables) {
				const head = table.columns.map(({ title }) => oneLine(title)).join('|');
				const found = written.filter((one) => {
					const row = all(one, 'w:tr')[0];
					return (
						row &&
						all(row, 'w:tc')
							.map(({ text }) => text)
							.join('|') === head
					);
				});
				const isSame = found.some((one) => all(one, 'w:tr').length === table.rows.length + 1);
				expect([head, isSame || head.replaceAll('|', '') === '']).toEqual([head, true]);
			}
			const headed = written.filter((table) => all(table, 'w:tblHeader').length > 0);
			expect(headed.length).toBeGreaterThan(0);
			for (const table of headed) expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
			const loose = all(body, 'w:tr').filter((row) => all(row, 'w:cantSplit').length === 0);
			const rows = tables.flatMap((table) => table.rows);
			const long = rows.filter(
				(row) => row.kind === 'cells' && row.cells.some((cell) => letters(cell) > 1500)
			);
			expect(loose.length).toBe(long.length);
		});

		test('every cell ends in a paragraph, and every table is as wide as its columns', () => {
			for (const cell of all(body, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
			for (const table of all(body, 'w:tbl')) {
				const columns = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
				const width = Number(first(table, 'w:tblW').attributes['w:w']);
				const sum = columns.reduce((total, one) => total + one, 0);
				expect(Math.abs(width - sum)).toBeLessThanOrEqual(columns.length);
				expect(Math.min(...columns)).toBeGreaterThan(0);
				expect(width).toBeLessThanOrEqual(16_838);
				for (const row of all(table, 'w:tr')) {
					const spans = all(row, 'w:tc').map((cell) =>
						Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1)
					);
					expect(spans.reduce((total, one) => total + one, 0)).toBe(columns.length);
				}
			}
		});

		test('every figure is a drawing that says in words what it shows', () => {
			const figures = blocks(document).flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
			const drawn = all(body, 'wp:docPr').map(({ attributes }) => attributes.descr);
			expect(drawn).toEqual(figures.map(({ title, summary }) => xmlText(`${title}. ${summary}`)));
			const pictures = [...parts].filter(([path]) => path.endsWith('.svg'));
			expect(pictures.length).toBe(new Set(pictures.map(([path]) => path)).size);
			const texts = pictures.map(([, svg]) => all(svg, 'text').map(({ text }) => text));
			for (const { marks } of figures) {
				const own = marks.flatMap((mark) => (mark.kind === 'text' ? [xmlText(mark.text)] : []));
				expect(texts).toContainEqual(own);
			}
		});

		test('every figure is a picture of pixels too, twice as fine as it is printed, with ink all over', () => {
			const files = partsOf(bytes);
			const targets = all(part(parts, 'word/_rels/document.xml.rels'), 'Relationship');
			const pictureOf = (id: string | undefined): PalettePicture => {
				const target = targets.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? '';
				return readPng(files.get(`word/${target}`) ?? new Uint8Array());
			};
			for (const drawing of all(body, 'w:drawing')) {
				const { cx, cy } = first(drawing, 'wp:extent').attributes;
				const picture = pictureOf(first(drawing, 'a:blip').attributes['r:embed']);
				expect([picture.width, picture.height]).toEqual([Number(cx) / EMU_A_DOT, Number(cy) / EMU_A_DOT]);
				const { width, height } = picture;
				const quarters = [0, 1].flatMap((column) =>
					[0, 1].map((row): [number, number, number, number] => {
						const [left, top] = [(column * width) / 2, (row * height) / 2];
						return [left, top, left + width / 2, top + height / 2];
					})
				);
				for (const quarter of quarters) expect(inkIn(picture, quarter)).toBeGreaterThan(20);
			}
		});

		test('jumps lead somewhere, and no place is there twice', () => {
			const names = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
			expect(new Set(names).size).toBe(names.length);
			const targets = all(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
			for (const target of targets) expect(names).toContain(target);
			if (form === 'full') expect(targets.length).toBeGreaterThan(10);
		});

		test('holds nothing that leads out, runs or is embedded', () => {
			expect(dangersIn(bytes, parts)).toEqual([]);
		});
	});
});

describe('as a file', () => {
	const input: ReportInput = {
		...reportInput(),
		options: { confidentiality: 'For the board only', author: 'Ada', accent: '#7a1f5c' }
	};
	let bytes = new Uint8Array();
	let parts: ReadonlyMap<string, Element> = new Map();
	beforeAll(async () => {
		bytes = new Uint8Array(await bytesOf(input));
		parts = parsed(bytes);
	}, 60_000);

	test('has title, author, day and language, and the confidentiality line on every page', () => {
		const core = part(parts, 'docProps/core.xml');
		expect(first(core, 'dc:title').text).toBe(reportDocument(input, face).title);
		expect(first(core, 'dc:creator').text).toBe('Ada');
		expect(first(core, 'dcterms:created').text).toBe('2026-11-21T00:00:00Z');
		const styles = part(parts, 'word/styles.xml');
		expect(first(first(styles, 'w:docDefaults'), 'w:lang').attributes['w:val']).toBe('en-GB');
		const feet = [...parts].filter(([path]) => /^word\/footer\d+\.xml$/.test(path));
		expect(feet.length).toBeGreaterThan(2);
		for (const [, foot] of feet) expect(foot.text).toContain('For the board only');
		const numbered = feet.filter(([, foot]) => foot.text.includes('PAGE') && foot.text.includes('NUMPAGES'));
		expect(numbered).toHaveLength(feet.length - 1);
		const sections = all(part(parts, 'word/document.xml'), 'w:sectPr');
		for (const section of sections) expect(all(section, 'w:footerReference')).toHaveLength(1);
	});

	test('has the styles that are named, and wears the accent', () => {
		const styles = all(part(parts, 'word/styles.xml'), 'w:style');
		const ids = styles.map(({ attributes }) => attributes['w:styleId']);
		expect(ids).toEqual(
			expect.arrayContaining([
				'Title',
				'Heading1',
				'Heading2',
				'Heading3',
				'BodyText',
				'Caption',
				'ReportTable'
			])
		);
		const document = part(parts, 'word/document.xml');
		for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
			for (const { attributes } of all(document, kind)) expect(ids).toContain(attributes['w:val']);
		const colours = all(document, 'w:color').map(({ attributes }) => attributes['w:val']);
		expect(colours).toContain('7A1F5C');
	});

	test('lays wide sections on their side', () => {
		const sheets = all(part(parts, 'word/document.xml'), 'w:pgSz');
		for (const { attributes } of sheets) {
			const isWide = Number(attributes['w:w']) > Number(attributes['w:h']);
			expect(attributes['w:orient']).toBe(isWide ? 'landscape' : 'portrait');
		}
		expect(new Set(sheets.map(({ attributes }) => attributes['w:orient'])).size).toBe(2);
	});

	test('is the same bytes twice and in another time zone, and others on another day', async () => {
		const before = process.env.TZ;
		process.env.TZ = 'Asia/Tokyo';
		try {
			expect(Buffer.from(await bytesOf(input)).equals(Buffer.from(bytes))).toBe(true);
		} finally {
			if (before === undefined) delete process.env.TZ;
			else process.env.TZ = before;
		}
		expect(Buffer.from(await bytesOf({ ...input, date: '2026-11-22' })).equals(Buffer.from(bytes))).toBe(
			false
		);
	});

	test('carries the logo with a name', async () => {
		const logo =
			'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN4+fEvAAWeAthk5nhrAAAAAElFTkSuQmCC';
		const body = part(parsed(await bytesOf({ ...input, options: { logo } })), 'word/document.xml');
		expect(all(body, 'wp:docPr')[0]?.attributes).toMatchObject({ name: 'Logo', descr: 'Tarnbrook Bank' });
	});
});

describe('hostile texts', () => {
	test('all come back as text, whoever stands beside them', async () => {
		const base = reportInput({ tasks: 3, roles: 4 });
		const ids = Object.keys(base.answers);
		const answers = Object.fromEntries(
			Object.entries(base.answers).map(([id, answer], index) => [
				id,
				{
					...answer,
					note: HARD_TEXTS.filter((_, at) => at % ids.length === index)
						.map((text) => `<${text}>`)
						.join(' ')
				}
			])
		);
		const title = HARD_TEXTS.map((text) => `[${text}]`).join(' ');
		const input: ReportInput = {
			...base,
			frame: { ...base.frame, workflow: title, organisation: HARD_TEXTS.join(' ') },
			answers
		};
		const bytes = await bytesOf(input);
		const body = part(parsed(bytes), 'word/document.xml');
		expect(styled(body, 'Title')).toEqual([oneLine(title)]);
		expect(HARD_TEXTS.filter((text) => !body.text.includes(oneLine(`<${text}>`)))).toEqual([]);
		expect(dangersIn(bytes)).toEqual([]);
	});
});
