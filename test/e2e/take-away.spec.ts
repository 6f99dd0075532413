/** The files that leave beside the PDF: taken from the real pages, opened by programs of other makers. */
import ICAL from 'ical.js';
import { lexer } from 'marked';
import type { Page } from '@playwright/test';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { FileKey } from '#lib/i18n/take-away-text.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { officeFile } from '#lib/report/office-file.ts';
import { gatherSubject } from '#lib/report/tables/gather-subject.ts';
import type { Subject } from '#lib/report/tables/subject.ts';
import { takeAway } from '#lib/report/take-away.ts';
import { findPack, packFolder } from '../../src/cli/find-pack.ts';
import { readExample } from '../../src/cli/read-example.ts';
import { dangersIn, parsed } from '../fixtures/office.ts';
import { loadFonts } from '../fixtures/report.ts';
import { openWorkbook, readCsv, rowsOf, xmlParts } from '../fixtures/take-away.ts';
import { bytesOf, goTo, openExample, openStart, takeFile } from './steps.ts';
import { expect, test } from './visitor.ts';

/** The worked example as the site knows it. */
function exampleCase() {
	const found = findPack('cx', '.');
	if (!found.ok) throw new Error(found.problems.join('\n'));
	const example = readExample(packFolder('cx', '.'), found.pack);
	if (!example?.ok) throw new Error('The pack has a worked example.');
	const { assessment } = example;
	const planned = planRollout(found.pack, assessment);
	if (!planned.ok) throw new Error('The worked example has a plan.');
	return { pack: found.pack, assessment, plan: planned.value };
}

function exampleSubject(date: string, appVersion: string): Subject {
	const { pack, assessment, plan } = exampleCase();
	const raci = buildRaci(pack, assessment.frame, plan, assessment.raciEdits);
	return gatherSubject({ pack, assessment, plan, raci, date, appVersion });
}

function exampleInput(date: string, appVersion: string): ReportInput {
	const { pack, assessment, plan } = exampleCase();
	const packThresholds = pack.questionnaire.thresholds;
	return gatherResults(pack, assessment, { plan, repairs: [], date, appVersion, packThresholds });
}

const madeHere = async (key: FileKey, subject: Subject): Promise<Uint8Array> =>
	(await takeAway(key, subject))?.bytes ?? new Uint8Array();

async function taken(page: Page, label: string): Promise<{ name: string; bytes: Uint8Array; text: string }> {
	const file = await takeFile(page, label);
	const bytes = await bytesOf(file);
	await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
	return {
		name: file.suggestedFilename(),
		bytes,
		text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
	};
}

/** What a parser that forgives nothing says of each part; on an empty page, as ours turns no text into a document. */
async function xmlErrors(page: Page, parts: readonly string[]): Promise<string[]> {
	const empty = await page.context().newPage();
	const errors = await empty.evaluate(
		(texts) =>
			texts.flatMap((text) => {
				const read = new DOMParser().parseFromString(text, 'application/xml');
				return [...read.querySelectorAll('parsererror')].map(({ textContent }) => textContent);
			}),
		parts
	);
	await empty.close();
	return errors;
}

test('the plan page hands out the plan, in every format as it is made elsewhere', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Plan');

	const book = await taken(page, 'Excel');
	const [, day = ''] = /^airworthy-plan-card-dispute-status-(\d{4}-\d\d-\d\d)\.xlsx$/.exec(book.name) ?? [];
	const read = openWorkbook(book.bytes);
	const version = String(rowsOf(read, 'About').find(([item]) => item === 'Made with')?.[1]).replace(
		'Airworthy ',
		''
	);
	const subject = exampleSubject(day, version);
	const titles = subject.plan?.tasks.map(({ title }) => title);
	expect(
		rowsOf(read, 'Plan')
			.slice(1)
			.map(([title]) => title)
	).toEqual(titles);
	expect(await xmlErrors(page, [...xmlParts(book.bytes).values()])).toEqual([]);
	const parts = xmlParts(await madeHere('plan-xlsx', subject));
	expect(xmlParts(book.bytes)).toEqual(parts);

	const calendar = await taken(page, 'Calendar');
	expect(calendar.name).toBe(`airworthy-plan-card-dispute-status-${day}.ics`);
	const events = new ICAL.Component(ICAL.parse(calendar.text) as unknown[]).getAllSubcomponents('vevent');
	expect(events.slice(0, -2).map((event) => event.getFirstPropertyValue('summary'))).toEqual(titles);

	for (const [label, key] of [
		['Calendar', 'plan-ics'],
		['CSV', 'plan-csv'],
		['CSV for Jira', 'plan-jira'],
		['CSV for Asana', 'plan-asana'],
		['Markdown', 'plan-md']
	] as const) {
		const { bytes } = await taken(page, label);
		expect(Buffer.from(bytes).equals(await madeHere(key, subject)), label).toBe(true);
	}
});

test('the RACI page hands out the matrix', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'RACI');
	const book = await taken(page, 'Excel');
	const sheets = openWorkbook(book.bytes).SheetNames;
	expect(sheets.slice(0, 4)).toEqual(['RACI', 'People', 'About', 'Rhys Llewellyn']);
	const rows = readCsv((await taken(page, 'CSV')).text).slice(1);
	expect(rows.length).toBeGreaterThan(20);
	const markdown = await taken(page, 'Markdown');
	const tables = lexer(markdown.text).flatMap((token) =>
		token.type === 'table' ? [token.rows as unknown[]] : []
	);
	// Two of the matrix, then one for each person who has a sheet too.
	expect(tables.slice(0, 2).flat()).toHaveLength(rows.length);
	expect(tables).toHaveLength(2 + sheets.length - 3);
});

test('the report page hands out all of it, dated as the report', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Report');
	await page.getByLabel('Date of the report').fill('2026-11-30');
	const book = await taken(page, 'Excel workbook');
	expect(book.name).toBe('airworthy-plan-card-dispute-status-2026-11-30.xlsx');
	expect(openWorkbook(book.bytes).Props?.ModifiedDate).toEqual(new Date('2026-11-30T00:00:00Z'));
	const calendar = await taken(page, 'Plan: Calendar');
	expect(calendar.text).toContain('DTSTAMP:20261130T000000Z');
	expect((await taken(page, 'RACI: Markdown')).text).toMatch(/^# Who does what: /);
});

test('the report page hands out the report to edit, the same bytes as elsewhere', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Report');
	await page.getByLabel('Date of the report').fill('2026-11-30');
	const document = await taken(page, 'Word document');
	expect(document.name).toBe('airworthy-card-dispute-status-2026-11-30.docx');
	expect(await xmlErrors(page, [...xmlParts(document.bytes).values()])).toEqual([]);
	const slides = await taken(page, 'PowerPoint slides');
	expect(slides.name).toBe('airworthy-slides-card-dispute-status-2026-11-30.pptx');
	expect(await xmlErrors(page, [...xmlParts(slides.bytes).values()])).toEqual([]);

	const made = [...parsed(document.bytes)].find(([path]) => path === 'word/document.xml')?.[1];
	const version = /with Airworthy (\S+?)\.? Nothing/.exec(made?.text ?? '')?.[1] ?? '';
	const input = exampleInput('2026-11-30', version);
	for (const [key, { bytes }] of [
		['docx', document],
		['pptx', slides]
	] as const) {
		const here = (await officeFile(key, input, loadFonts)).bytes;
		expect(Buffer.from(bytes).equals(here), key).toBe(true);
		expect(dangersIn(bytes)).toEqual([]);
	}

	await page.getByRole('radio', { name: /brief/i }).check();
	const brief = await taken(page, 'Word document');
	expect(brief.name).toBe('airworthy-brief-card-dispute-status-2026-11-30.docx');
	expect(brief.bytes.length).toBeLessThan(document.bytes.length);
});
