/** Whose report it is: logo, colour, confidentiality and author, in the document and in the file. */
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import { faceOf } from '#lib/report/font/face.ts';
import { LOGO_PIXELS, readLogo } from '#lib/report/identity/read-logo.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import { boxOf, overlaps, runsOf } from '../../fixtures/page-text.ts';
import { dangersInPdf } from '../../fixtures/pdf-dangers.ts';
import { openPdf, pageTexts } from '../../fixtures/read-pdf.ts';
import { fonts, INPUTS, reportInput } from '../../fixtures/report.ts';

const chunk = (type: string, data: Buffer): Buffer => {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
};

/** Dark red, of two pixels, whatever its header says. */
function pngOf(width: number, height: number): string {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const parts = [
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.from([0, 138, 28, 61, 138, 28, 61]))),
		chunk('IEND', Buffer.alloc(0))
	];
	return `data:image/png;base64,${Buffer.concat(parts).toString('base64')}`;
}
const PNG = pngOf(2, 1);
/** The header of a JPEG of 3 by 5 pixels, as far as its size goes. */
const JPEG = `data:image/jpeg;base64,${Buffer.from([
	0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 3, 1, 1, 0x11, 0
]).toString('base64')}`;

describe('a logo is looked at before it is printed', () => {
	test.each([
		['a PNG', PNG, { format: 'PNG', width: 2, height: 1 }],
		['a JPEG', JPEG, { format: 'JPEG', width: 3, height: 5 }]
	])('%s is known by its bytes', (_, data, logo) => {
		expect(readLogo(data)).toEqual({ ...logo, data });
	});

	test.each([
		['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
		['a text that says it is a PNG', 'data:image/png;base64,aGVsbG8='],
		['no base64', 'data:image/png;base64,%%%'],
		['a PNG without pixels', pngOf(0, 10)],
		['a PNG that would unpack to more than fits', pngOf(LOGO_PIXELS + 1, 10)],
		['a JPEG that ends early', 'data:image/jpeg;base64,/9j/4AAQ']
	])('%s is none', (_, data) => {
		expect(readLogo(data)).toBeNull();
	});
});

const IDENTITY: ReportOptions = {
	logo: PNG,
	accent: '#8a1c3d',
	confidentiality: 'Confidential: for the steering group',
	author: 'North Star Advisory'
};
const face = faceOf(fonts);
const make = (form: 'full' | 'brief') =>
	makeReport({ ...reportInput(), options: { ...IDENTITY, form } }, fonts);
const MADE = { full: make('full'), brief: make('brief') };

describe.each(['full', 'brief'] as const)('in the %s report', (form) => {
	test('confidentiality stands at the foot of every page, the author in the file', async () => {
		const pdf = await openPdf(MADE[form].bytes);
		const texts = await pageTexts(pdf);
		expect(texts.filter((text) => !text.includes('Confidential: for the steering group'))).toEqual([]);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Author: 'North Star Advisory' });
	});

	test('the logo is on the first page alone, inside its margins', () => {
		const { pages } = reportPages({ ...reportInput(), options: { ...IDENTITY, form } }, face);
		const counts = pages.map(({ operations }) => operations.filter(({ kind }) => kind === 'image').length);
		expect(counts).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
	});

	test('it runs, opens, sends and hides nothing, with its logo', () => {
		expect(dangersInPdf(MADE[form].bytes)).toEqual([]);
	});

	test('its bytes are the same each time', () => {
		expect(Buffer.from(make(form).bytes).equals(Buffer.from(MADE[form].bytes))).toBe(true);
	});

	test.each(['realistic', 'longest names', 'other scripts and emoji'])(
		'no text of “%s” meets the logo or another',
		(name) => {
			const input = INPUTS[name] ?? reportInput();
			const options = { ...IDENTITY, form, confidentiality: 'W'.repeat(80) };
			for (const page of reportPages({ ...input, options }, face).pages) {
				const boxes = runsOf(page).map((run) => boxOf(run, face));
				const logos = page.operations.flatMap((one) =>
					one.kind === 'image'
						? [
								{
									text: 'logo',
									left: one.x,
									right: one.x + one.width,
									top: one.y,
									bottom: one.y + one.height
								}
							]
						: []
				);
				expect(overlaps([...boxes, ...logos])).toEqual([]);
			}
		}
	);
});

test('another colour is printed instead of our blue', () => {
	const ours = makeReport(reportInput(), fonts).bytes;
	const theirs = makeReport({ ...reportInput(), options: { accent: '#8a1c3d' } }, fonts).bytes;
	expect(Buffer.from(ours).equals(Buffer.from(theirs))).toBe(false);
});

test('a logo that cannot be unpacked costs nobody their report', () => {
	const broken = makeReport({ ...reportInput(), options: { logo: pngOf(40, 40), form: 'brief' } }, fonts);
	expect(broken.pages).toBe(2);
});
