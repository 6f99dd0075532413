import { describe, expect, test } from 'vitest';
import type { Operation, Page } from '#lib/report/layout/operation.ts';
import type { PdfMeta } from '#lib/report/pdf/write-pdf.ts';
import { writePdf } from '#lib/report/pdf/write-pdf.ts';
import { dangersInPdf } from '../../../fixtures/pdf-dangers.ts';
import { openPdf, pageTexts } from '../../../fixtures/read-pdf.ts';
import { fonts } from '../../../fixtures/report.ts';

const meta: PdfMeta = {
	title: 'Title',
	author: 'Author',
	language: 'en-GB',
	date: '2026-11-21',
	creator: 'Test',
	accent: null
};

const text = (words: string, more: Partial<Extract<Operation, { kind: 'text' }>> = {}): Operation => ({
	kind: 'text',
	x: 50,
	y: 100,
	text: words,
	size: 10,
	weight: 400,
	tone: 'ink',
	tracking: 0,
	room: 400,
	...more
});
const upright = (...operations: Operation[]): Page => ({ width: 595.28, height: 841.89, operations });
const lying = (...operations: Operation[]): Page => ({ width: 841.89, height: 595.28, operations });
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

interface Place {
	readonly pdf: Awaited<ReturnType<typeof openPdf>>;
	readonly dest: unknown;
}

/** Page, and distance from its lower edge, of a place to jump to. */
async function whereTo({ pdf, dest }: Place): Promise<[number, number]> {
	const [reference, , , top] = dest as [{ num: number; gen: number }, unknown, number, number];
	return [(await pdf.getPageIndex(reference)) + 1, top];
}

describe('writePdf', () => {
	test('writes upright and lying pages, text where it stands and turned', async () => {
		const pdf = await openPdf(
			writePdf([upright(text('One')), lying(text('Two', { turned: true }))], meta, fonts)
		);
		const page = await pdf.getPage(2);
		expect([page.view[2], page.view[3]]).toEqual([841.89, 595.28]);
		const { items } = await page.getTextContent();
		expect(items).toEqual([
			expect.objectContaining({ str: 'Two', transform: [0, 10, -10, 0, 50, expect.closeTo(495.28, 2)] })
		]);
		expect(await pageTexts(pdf)).toEqual(['One', 'Two']);
	});

	test('a link jumps to its place, measured on the page that it jumps to', async () => {
		const link = { kind: 'link', x: 50, y: 90, width: 40, height: 12 } as const;
		const pages = [
			upright(text('Cover'), { ...link, target: 'far' }, { ...link, y: 120, target: 'nowhere' }),
			lying(text('Far'), { kind: 'anchor', name: 'far', y: 200 })
		];
		const pdf = await openPdf(writePdf(pages, meta, fonts));
		const annotations = (await (await pdf.getPage(1)).getAnnotations()) as { dest: unknown }[];
		expect(annotations).toHaveLength(1);
		const [page, top] = await whereTo({ pdf, dest: annotations[0]?.dest });
		expect(page).toBe(2);
		expect(595.28 - top).toBeCloseTo(200 - 24, 1);
	});

	test('the outline has two levels, in any script', async () => {
		const bookmark = (title: string, level: 1 | 2): Operation => ({ kind: 'bookmark', title, level, y: 0 });
		const pages = [
			upright(text('a'), bookmark('Čapek (1)', 1)),
			lying(text('b'), bookmark('Ελένη', 2), bookmark('Олена', 1))
		];
		const outline = await (await openPdf(writePdf(pages, meta, fonts))).getOutline();
		expect(
			outline.map(({ title, items }) => [
				title.normalize('NFC'),
				items.map((item: { title: string }) => item.title)
			])
		).toEqual([
			['Čapek (1)', ['Ελένη']],
			['Олена', []]
		]);
	});

	test.each([
		['2026-11-21', "D:20261121000000+00'00'"],
		['2050-01-02', "D:20370102000000+00'00'"]
	])('says that it was made on %s', async (date, written) => {
		const { info } = await (
			await openPdf(writePdf([upright(text('a'))], { ...meta, date }, fonts))
		).getMetadata();
		expect(info).toHaveProperty('CreationDate', written);
	});

	test('is named after its content', () => {
		const id = (words: string): string | undefined =>
			/\/ID \[ <([0-9A-F]{32})>/.exec(latin1(writePdf([upright(text(words))], meta, fonts)))?.[1];
		expect(id('a')).toMatch(/^[0-9A-F]{32}$/);
		expect(id('a')).toBe(id('a'));
		expect(id('a')).not.toBe(id('b'));
	});

	test('does nothing when it is opened, and holds no script, form, file or address', () => {
		const link = { kind: 'link', x: 50, y: 90, width: 40, height: 12, target: 'here' } as const;
		const bytes = writePdf([upright(text('a'), link, { kind: 'anchor', name: 'here', y: 0 })], meta, fonts);
		expect(dangersInPdf(bytes)).toEqual([]);
	});

	test.each([
		'/OpenAction [3 0 R /Fit]',
		'/S /JavaScript /JS (app.alert(1))',
		'/AA << /O 5 0 R >>',
		'/URI (https://example.org)',
		'/Type /EmbeddedFile',
		'/S /L#61unch'
	])('and “%s” would be found in it', (danger) => {
		const bytes = writePdf([upright(text('a'))], meta, fonts);
		const [before = '', ...after] = latin1(bytes).split('/Type /Catalog');
		const planted = `${before}/Type /Catalog ${danger}${after.join('')}`;
		expect(dangersInPdf(Buffer.from(planted, 'latin1'))).not.toEqual([]);
	});

	test('is of the version whose tags it uses', () => {
		expect(latin1(writePdf([upright(text('a'))], meta, fonts)).slice(0, 8)).toBe('%PDF-1.7');
	});

	test('a language that jsPDF does not know is left out rather than written wrong', () => {
		const bytes = writePdf([upright(text('a'))], { ...meta, language: ') /Evil (' }, fonts);
		expect(latin1(bytes)).not.toContain('Evil');
	});

	test('embeds only what it uses of the two weights', () => {
		expect(writePdf([upright(text('a'), text('b', { weight: 600 }))], meta, fonts).length).toBeLessThan(
			40_000
		);
	});
});
