import { beforeAll, describe, expect, test } from 'vitest';
import { officeFile } from '#lib/report/office-file.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { goldenCases } from '../../../golden/golden-cases.ts';
import type { Pixels } from '../../../golden/pixels.ts';
import { canPrint, printed, PRINTING } from '../../../fixtures/office.ts';
import { loadFonts } from '../../../fixtures/report.ts';

const cases = goldenCases();
function inputOf(name: string): ReportInput {
	const input = cases[name]?.();
	if (!input) throw new Error(`No case ${name}.`);
	return input;
}

const textOf = async (name: string): Promise<Uint8Array> =>
	(await officeFile('docx', inputOf(name), loadFonts)).bytes;

/** Shares of a page's height with anything printed on them, from the first row to the last, its foot left out. */
function inkedRows({ width, height, rgb }: Pixels): number[] {
	const isInked = (y: number): boolean =>
		rgb.subarray(3 * y * width, 3 * (y + 1) * width).some((value) => value < 200);
	const rows = Array.from({ length: Math.floor(0.93 * height) }, (_, y) => y);
	return rows.filter(isInked).map((y) => y / height);
}

/** Pixels in our accent, thinned or not: blue a good deal more than red. */
function blueIn({ width, height, rgb }: Pixels, top: number, bottom: number): number {
	let count = 0;
	for (let at = Math.floor(top * height) * width; at < Math.floor(bottom * height) * width; at += 1)
		if ((rgb[3 * at + 2] ?? 0) - (rgb[3 * at] ?? 0) > 30) count += 1;
	return count;
}

describe.runIf(canPrint)('opened and printed by LibreOffice', () => {
	let pages: Record<string, Pixels[]> = {};
	beforeAll(async () => {
		pages = printed({
			'report.docx': await textOf('worked-example'),
			'brief.docx': await textOf('worked-example-brief'),
			'deck.pptx': (await officeFile('pptx', inputOf('worked-example'), loadFonts)).bytes
		});
	}, PRINTING);

	test('the brief takes two pages, and the slides six', () => {
		expect([pages['brief.docx']?.length, pages['deck.pptx']?.length]).toEqual([2, 6]);
	});

	test('the brief’s layers are drawn: bars in our blue under their heading', () => {
		const [front] = pages['brief.docx'] ?? [];
		expect(front && blueIn(front, 0.25, 0.4)).toBeGreaterThan(40);
	});

	test('the plan of the brief is drawn at the top of its second page', () => {
		const back = pages['brief.docx']?.[1];
		expect(back && inkedRows(back).filter((y) => y < 0.32).length).toBeGreaterThan(30);
	});

	test('no page of the report holds only the end of something', () => {
		const report = pages['report.docx'] ?? [];
		expect(report.length).toBeGreaterThan(10);
		expect(report.length).toBeLessThan(25);
		for (const page of report) expect(inkedRows(page).at(-1)).toBeGreaterThan(0.25);
	});
});
