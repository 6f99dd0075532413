import { describe, expect, test } from 'vitest';
import { showDayShort } from '#lib/i18n/format.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { reportFileName } from '#lib/report/model/report-file-name.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { openPdf, pageTexts } from '../../fixtures/read-pdf.ts';
import { fonts, INPUTS, reportInput } from '../../fixtures/report.ts';

const realistic = reportInput();
const input = (name: string): ReportInput => INPUTS[name] ?? realistic;
const report = makeReport(realistic, fonts);

/** What `work` gives while the machine believes to be in another time zone. */
function inZone<T>(zone: string, work: () => T): T {
	const before = process.env.TZ;
	process.env.TZ = zone;
	try {
		return work();
	} finally {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	}
}

describe('the same input gives the same bytes', () => {
	const made = (): Buffer => Buffer.from(makeReport(realistic, fonts).bytes);
	const bytes = Buffer.from(report.bytes);

	test('twice', () => {
		expect(made().equals(bytes)).toBe(true);
	});

	test('in another time zone', () => {
		const offset = inZone('Asia/Tokyo', () => new Date(0).getTimezoneOffset());
		expect(offset).toBe(-540);
		expect(inZone('Asia/Tokyo', made).equals(bytes)).toBe(true);
		expect(inZone('America/Los_Angeles', made).equals(bytes)).toBe(true);
	});

	test('and another input others', () => {
		const other = makeReport({ ...realistic, date: '2026-11-22' }, fonts).bytes;
		expect(Buffer.from(other).equals(bytes)).toBe(false);
	});
});

describe('read back', () => {
	test('names, title, author, language and date are there', async () => {
		const pdf = await openPdf(report.bytes);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({
			Title: 'Card-dispute status: Operating-model readiness',
			Author: 'Tarnbrook Bank',
			Creator: 'Airworthy 0.1.0',
			CreationDate: "D:20261121000000+00'00'",
			Language: 'en-GB'
		});
		const text = (await pageTexts(pdf)).join(' ');
		for (const words of [
			'Tarnbrook Bank',
			'Dagmar Lindqvist',
			'Paweł Wiśniewski',
			'What stands in the way'
		]) {
			expect(text).toContain(words);
		}
	});

	test('verdict, first task with its date and who answers for it are there', async () => {
		const text = (await pageTexts(await openPdf(report.bytes))).join(' ');
		const [first] = realistic.plan?.tasks ?? [];
		expect(text).toMatch(/(?:Go|Not shown yet|No-go) at level 2/);
		expect(first?.title).toBeTruthy();
		expect(text).toContain(first?.title);
		expect(text).toContain(showDayShort(first?.start ?? ''));
		expect(text).toContain('Other work of the plan');
	});

	test('the pages are as many as the report says, each with its number', async () => {
		const pdf = await openPdf(report.bytes);
		const texts = await pageTexts(pdf);
		expect(pdf.numPages).toBe(report.pages);
		expect(
			texts.slice(1).every((text, index) => text.includes(`${String(index + 2)} of ${String(report.pages)}`))
		).toBe(true);
	});

	test('other scripts come back as they were typed', async () => {
		const pdf = await openPdf(makeReport(input('other scripts and emoji'), fonts).bytes);
		const { info } = await pdf.getMetadata();
		expect(info).toHaveProperty('Title', expect.stringContaining('Статус спорного платежа по карте'));
		expect(info).toHaveProperty('Author', expect.stringMatching(/^Τράπεζα Θεσσαλονίκης “Čapek”/));
		const text = (await pageTexts(pdf)).join(' ');
		for (const name of [
			'Ελένη Παπαδάκη',
			'Олена Шевченко-Криворучкова',
			'Þórður Ægisson',
			'Nguyễn Thị Ánh'
		]) {
			expect(text).toContain(name);
		}
	});

	test('what the face lacks is shown, and listed at the end', async () => {
		const pdf = await openPdf(makeReport(input('other scripts and emoji'), fonts).bytes);
		const texts = await pageTexts(pdf);
		expect(texts[0]).toContain('по карте \uFFFD');
		expect(texts.at(-1)).toContain('U+6F22');
		expect(texts.at(-1)).toContain('U+1F680');
	});

	test('nothing is said of missing characters when none is missing', async () => {
		const texts = await pageTexts(await openPdf(report.bytes));
		expect(texts.join(' ')).not.toContain('U+');
	});

	test('the outline holds every section, and every link lands on a page', async () => {
		const pdf = await openPdf(report.bytes);
		const outline = await pdf.getOutline();
		expect(outline.map(({ title }) => title)).toEqual([
			'Verdict',
			'How to read it',
			'Readiness',
			'Gates, one by one',
			'Gaps',
			'Red flags and contradictions',
			'The smallest change',
			'The 30-day plan',
			'The decision of week four',
			'The 30 days on two charts',
			'The plan, week by week',
			'Six weeks of training reach past day 30',
			'Who does what',
			'Every answer',
			'How the scores are made',
			'Method',
			'Glossary'
		]);
		const cover = await pdf.getPage(1);
		const links = (await cover.getAnnotations()) as { dest: unknown }[];
		expect(links).toHaveLength(outline.length);
		expect(links.every(({ dest }) => Array.isArray(dest))).toBe(true);
	});
});

describe('progress', () => {
	test('counts the pages one by one up to all of them', () => {
		const heard: [number, number][] = [];
		const { pages } = makeReport(realistic, fonts, (done, of) => heard.push([done, of]));
		expect(heard).toEqual(Array.from({ length: pages }, (_, index) => [index + 1, pages]));
	});
});

describe('reportFileName', () => {
	const named = (workflow: string): string => reportFileName(workflow, '2026-11-21');

	test.each([
		['Card-dispute status', 'airworthy-card-dispute-status-2026-11-21.pdf'],
		['  Returns / refunds (UK)  ', 'airworthy-returns-refunds-uk-2026-11-21.pdf'],
		['Статус платежа', 'airworthy-статус-платежа-2026-11-21.pdf'],
		['../../etc', 'airworthy-etc-2026-11-21.pdf'],
		['🚀', 'airworthy-2026-11-21.pdf']
	])('%s', (workflow, name) => {
		expect(named(workflow)).toBe(name);
	});
});
