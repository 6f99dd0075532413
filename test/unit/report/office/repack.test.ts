import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languageTag } from '#lib/report/office/language.ts';
import { repacked } from '#lib/report/office/repack.ts';
import { steadyPart } from '#lib/report/office/steady-part.ts';
import { parseXml } from '../../../fixtures/office.ts';

const DAY = '2026-11-21';
const core = (clock: string): string =>
	`<a><dcterms:created xsi:type="dcterms:W3CDTF">${clock}</dcterms:created></a>`;

const file = (parts: Readonly<Record<string, string | Uint8Array>>, mtime: Date): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([path, content]) => [
				path,
				typeof content === 'string' ? strToU8(content) : content
			])
		),
		{ mtime }
	);

const read = (bytes: Uint8Array): Record<string, string> =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('a part', () => {
	test('has the date for a clock', () => {
		expect(steadyPart(core('2031-05-05T11:12:13Z'), DAY)).toBe(core('2026-11-21T00:00:00Z'));
	});

	test('counts its drawings, its bookmarks at both ends, and its random ids', () => {
		const text =
			'<wp:docPr id="41" name="x"/><w:bookmarkStart w:name="b" w:id="7"/><w:bookmarkStart w:name="c" w:id="9"/>' +
			'<w:bookmarkEnd w:id="9"/><w:bookmarkEnd w:id="7"/><wp:docPr id="17"/><c16:uniqueId val="{AB12-CD}"/>';
		expect(steadyPart(text, DAY)).toBe(
			'<wp:docPr id="1" name="x"/><w:bookmarkStart w:name="b" w:id="1"/><w:bookmarkStart w:name="c" w:id="2"/>' +
				'<w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="1"/><wp:docPr id="2"/>' +
				'<c16:uniqueId val="{00000000-0000-0000-0000-000000000001}"/>'
		);
	});

	test('holds nothing that XML 1.0 forbids, whatever wrote it', () => {
		const text = steadyPart('<a>b\u0000\u0008\u000b\u001f\ud800\udc00\ud800c\ufffe\uffff\td\n</a>', DAY);
		expect(parseXml(text).text).toBe('b\ud800\udc00c\td\n');
	});
});

describe('a file', () => {
	const parts = {
		'ppt/charts/chart7.xml': '<c/>',
		'ppt/charts/_rels/chart7.xml.rels': '<r t="../embeddings/Microsoft_Excel_Worksheet7.xlsx"/>',
		'[Content_Types].xml': '<t p="/ppt/charts/chart7.xml"/>',
		'ppt/slides/slide1.xml': '<s>see /chart7.xml</s>'
	};
	const inner = file({ 'docProps/core.xml': core('2030-01-01T00:00:00Z') }, new Date(2031, 1, 1));
	const whole = { ...parts, 'ppt/embeddings/Microsoft_Excel_Worksheet7.xlsx': inner, 'ppt/empty/': '' };

	test('begins with what its parts are, counts its charts from 1 where parts are named, and has no folders', () => {
		const made = repacked(file(whole, new Date(2030, 5, 5)), DAY);
		expect(Object.keys(read(made))).toEqual([
			'[Content_Types].xml',
			'ppt/charts/_rels/chart1.xml.rels',
			'ppt/charts/chart1.xml',
			'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx',
			'ppt/slides/slide1.xml'
		]);
		expect(read(made)).toMatchObject({
			'[Content_Types].xml': '<t p="/ppt/charts/chart1.xml"/>',
			'ppt/charts/_rels/chart1.xml.rels': '<r t="../embeddings/Microsoft_Excel_Worksheet1.xlsx"/>',
			'ppt/slides/slide1.xml': '<s>see /chart7.xml</s>'
		});
	});

	test('is the same bytes whenever and in whatever order it was packed', () => {
		const one = repacked(file(whole, new Date(2030, 5, 5)), DAY);
		const turned = Object.fromEntries(Object.entries(whole).toReversed());
		expect(repacked(file(turned, new Date(1999, 1, 2, 3, 4)), DAY)).toEqual(one);
	});

	test('the workbook inside is packed anew too', () => {
		const made = unzipSync(repacked(file(whole, new Date(2030, 5, 5)), DAY));
		const book = made['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array();
		expect(read(book)['docProps/core.xml']).toBe(core('2026-11-21T00:00:00Z'));
	});
});

test('English without a country is British, another language is left as it is', () => {
	expect(['en', 'en-US', 'de'].map(languageTag)).toEqual(['en-GB', 'en-US', 'de']);
});
