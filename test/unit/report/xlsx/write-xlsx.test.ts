import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '#lib/report/xlsx/cell-text.ts';
import { serialDay } from '#lib/report/xlsx/serial-day.ts';
import { rowHeight } from '#lib/report/xlsx/row-heights.ts';
import { columnLetters } from '#lib/report/xlsx/sheet.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import { personTables } from '#lib/report/tables/people-table.ts';
import { columnOf } from '#lib/report/tables/table.ts';
import type { Subject } from '#lib/report/tables/subject.ts';
import { addDays } from '#lib/core/shared/day.ts';
import { firstSheetAsCsv, PRINTING } from '../../../fixtures/office.ts';
import {
	bytesOf,
	FORMULAS,
	HARD_TEXTS,
	openWorkbook,
	ORDINARY,
	readCsv,
	rowsOf,
	said,
	SUBJECTS,
	typed,
	xmlParts
} from '../../../fixtures/take-away.ts';

const { plan } = ORDINARY;
if (!plan) throw new Error('The ordinary subject has a plan.');

const PEOPLE = personTables(ORDINARY, []).map(({ name }) => name);

const open = async (subject: Subject) => openWorkbook(await bytesOf('plan-xlsx', subject));

describe('read back by another program', () => {
	test('every task is a row, its days are days and its hours numbers', async () => {
		const [head = [], ...rows] = rowsOf(await open(ORDINARY), 'Plan');
		const at = (title: string): number => head.indexOf(title);
		expect(rows).toHaveLength(plan.tasks.length);
		for (const [index, task] of plan.tasks.entries()) {
			const row = rows[index] ?? [];
			expect(row[at('Task')]).toBe(task.title);
			expect(row[at('Start')]).toEqual(new Date(`${task.start}T00:00:00Z`));
			expect(row[at('End')]).toEqual(new Date(`${task.end}T00:00:00Z`));
			expect(row[at('Hours')]).toBe(task.effortHours);
		}
	});

	test('title, author and days of making are the assessment’s', async () => {
		expect((await open(ORDINARY)).Props).toMatchObject({
			Title: 'Card-dispute status',
			Author: 'Tarnbrook Bank',
			CreatedDate: new Date('2026-11-21T00:00:00Z'),
			ModifiedDate: new Date('2026-11-21T00:00:00Z')
		});
	});

	test('letters stand under their roles, people under the titles', async () => {
		const [titles = [], names = [], ...rows] = rowsOf(await open(ORDINARY), 'RACI');
		const { raci } = ORDINARY;
		const column = titles.indexOf(raci?.roles[0]?.title);
		expect(said(names[column]).split('; ')[0]).toBe(raci?.roles[0]?.people.join(', '));
		expect(rows.map((row) => row[column])).toEqual(
			raci?.rows.map(({ cells }) => cells[raci.roles[0]?.id ?? '']?.letter ?? null)
		);
	});

	test.each(Object.keys(SUBJECTS))('opens: %s', async (name) => {
		const subject = SUBJECTS[name] ?? ORDINARY;
		const book = await open(subject);
		expect(rowsOf(book, 'Answers')).toHaveLength(subject.readiness.counts.asked + 1);
		if (subject.plan) expect(rowsOf(book, 'Plan')).toHaveLength(subject.plan.tasks.length + 1);
		if (subject.raci) expect(rowsOf(book, 'RACI')[0]).toHaveLength(subject.raci.roles.length + 6);
	});

	test('a note of 4,000 characters is whole', async () => {
		const subject = SUBJECTS['notes of 4,000 characters'] ?? ORDINARY;
		const notes = rowsOf(await open(subject), 'Answers').map((row) => String(row.at(-1)));
		const longest = Object.values(subject.answers).map(({ note = '' }) => note);
		expect(longest.length).toBeGreaterThan(0);
		for (const note of longest) expect(notes).toContain(note);
	});
});

describe('hostile texts', () => {
	test.each(HARD_TEXTS)('%j comes back as text, and runs nowhere', async (text) => {
		const bytes = await bytesOf('plan-xlsx', typed(text));
		for (const [path, xml] of xmlParts(bytes)) expect([path, /<f[\s>]/.test(xml)]).toEqual([path, false]);
		const titles = rowsOf(openWorkbook(bytes, ['Plan']), 'Plan')
			.slice(1)
			.map(([title]) => title ?? '');
		expect(titles).toHaveLength(plan.tasks.length);
		for (const title of titles) {
			expect(typeof title).toBe('string');
			expect(said(title).replace(/^'/, '')).toBe(xmlText(text));
		}
		if (FORMULAS.some((formula) => formula === text))
			for (const title of titles) expect(said(title)).toMatch(/^'/);
	});

	test('no part holds a character that XML forbids', async () => {
		const parts = xmlParts(await bytesOf('plan-xlsx', typed(HARD_TEXTS.join(' '))));
		expect(parts.size).toBeGreaterThan(8);
		for (const xml of parts.values()) expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
	});

	test('a cell keeps what Excel keeps, and never half a character', () => {
		expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
		expect(cellText(`${'x'.repeat(32_765)}🚀🚀`)).toBe(`${'x'.repeat(32_765)}…`);
	});

	test('a number below nothing stays a number', async () => {
		const tasks = plan.tasks.map((task) => ({ ...task, effortHours: -4 }));
		const [head = [], row = []] = rowsOf(await open({ ...ORDINARY, plan: { ...plan, tasks } }), 'Plan');
		expect(row[head.indexOf('Hours')]).toBe(-4);
	});
});

describe('as a sheet', () => {
	test('heads stay in view, filters and pages are set on every sheet', async () => {
		const parts = xmlParts(await bytesOf('plan-xlsx', ORDINARY));
		const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
		expect(sheets).toHaveLength(6 + PEOPLE.length);
		for (const [, xml] of sheets) {
			expect(xml).toMatch(/<pane [^>]*ySplit="[12]"[^>]*state="frozen"/);
			expect(xml).toMatch(/<autoFilter ref="A[12]:[A-Z]+\d+"/);
			expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
			expect(xml).toContain('fitToPage="1"');
			expect(xml).toContain('customWidth');
		}
	});

	test('the head is repeated on paper, under names in quotes where they need them', async () => {
		const { Workbook: book } = await open(ORDINARY);
		const titles = book?.Names?.filter(({ Name }) => Name.endsWith('Print_Titles')).map(({ Ref }) => Ref);
		expect(titles).toEqual([
			'Plan!$1:$1',
			'RACI!$1:$2',
			'People!$1:$1',
			'Gaps!$1:$1',
			'Answers!$1:$1',
			'About!$1:$1',
			...PEOPLE.map((name) => `'${name}'!$1:$1`)
		]);
	});

	test('columns are lettered as spreadsheets do', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
			'A',
			'Z',
			'AA',
			'AZ',
			'BA',
			'ZZ',
			'AAA'
		]);
	});

	test('rows are as high as the longest text in them, and no higher than a row may be', () => {
		const columns = [
			columnOf<null>('A', () => null, { width: 10 }),
			columnOf<null>('B', () => null, { width: 40 })
		];
		const heights = [
			['short', ''],
			['x'.repeat(16), 'short'],
			['one\ntwo\nthree', ''],
			['', '漢'.repeat(30)],
			['x'.repeat(4000), null]
		].map((row) => rowHeight(row, columns));
		expect(heights).toEqual([15, 28, 41, 28, 409]);
	});

	test('days are counted as spreadsheets count them', () => {
		expect([serialDay('1900-03-01'), serialDay('2026-12-01')]).toEqual([61, 46357]);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
				expect(serialDay(addDays('1950-01-01', count))).toBe(18_264 + count);
			})
		);
	});
});

describe('the same subject gives the same bytes', () => {
	test('twice, and in another time zone', async () => {
		const bytes = await bytesOf('plan-xlsx', ORDINARY);
		const before = process.env.TZ;
		process.env.TZ = 'Asia/Tokyo';
		try {
			expect(new Date(0).getTimezoneOffset()).toBe(-540);
			expect(await bytesOf('plan-xlsx', ORDINARY)).toEqual(bytes);
		} finally {
			if (before === undefined) delete process.env.TZ;
			else process.env.TZ = before;
		}
	});

	test('and another day others', async () => {
		expect(await bytesOf('plan-xlsx', { ...ORDINARY, date: '2026-11-22' })).not.toEqual(
			await bytesOf('plan-xlsx', ORDINARY)
		);
	});
});

describe('opened by a program for spreadsheets', () => {
	/** The first sheet as LibreOffice makes it out, or else as the other reader does: texts and ISO days. */
	function firstSheet(bytes: Uint8Array): string[][] {
		const csv = firstSheetAsCsv(bytes);
		if (csv !== null) return readCsv(csv.replace(/\r?\n/g, '\r\n'));
		return rowsOf(openWorkbook(bytes), 'Plan').map((row) =>
			row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : said(cell ?? '')))
		);
	}

	test('every task is there with its title, and nothing was computed', { timeout: PRINTING }, async () => {
		const bytes = await bytesOf('plan-xlsx', ORDINARY);
		const [head = [], ...rows] = firstSheet(bytes);
		expect(head[0]).toBe('Task');
		expect(rows.map(([title]) => title)).toEqual(plan.tasks.map(({ title }) => title));
		expect(rows[0]?.[head.indexOf('Start')]).toMatch(/^(?:2026-12-01|1 Dec 2026|12\/01\/2026)$/);
	});
});
