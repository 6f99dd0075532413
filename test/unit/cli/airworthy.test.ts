/** The commands as a person runs them, word by word; two as real processes, since each takes a second. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Shell } from '../../../src/cli/commands/command.ts';
import { runAirworthy } from '../../../src/cli/run-airworthy.ts';
import type { Ran } from '../../../src/cli/run-airworthy.ts';
import { PLAIN } from '../../../src/cli/text/style.ts';
import { all, parsed, part } from '../../fixtures/office.ts';
import { openWorkbook, readCsv } from '../../fixtures/take-away.ts';

const HOME = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-'));
const at = (name: string): string => join(folder, name);

const shell: Shell = {
	home: HOME,
	today: () => '2026-11-30',
	now: () => 0,
	passphrase: () => Promise.resolve(''),
	style: PLAIN
};

const run = (...words: string[]): Promise<Ran> => runAirworthy(words, shell);

/** The same in a process of its own. */
const started = (...words: string[]): Promise<Ran> =>
	new Promise((resolve) => {
		const program = ['--import', 'tsx', 'src/cli/airworthy.ts', ...words];
		execFile(process.execPath, program, { cwd: HOME }, (error, out, err) => {
			resolve({ code: error ? Number(error.code) : 0, out, err });
		});
	});

beforeAll(async () => {
	const { out } = await started('example');
	writeFileSync(at('a.json'), out);
}, 60_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('the command line', { timeout: 60_000 }, () => {
	test('prints the worked example as a file that can be read back', () => {
		expect(readAssessment(readFileSync(at('a.json'), 'utf8'))).toMatchObject({
			ok: true,
			value: { id: 'example-card-dispute', example: true }
		});
	});

	test('checks, scores, plans and assigns', async () => {
		const [check, score, plan, raci] = await Promise.all([
			run('check', 'questionnaires/cx'),
			run('score', at('a.json'), '--json'),
			run('plan', at('a.json'), '--start', '2027-02-01', '--json'),
			run('raci', at('a.json'), '--start', '2026-12-01', '--json')
		]);
		for (const { code, err } of [check, score, plan, raci]) expect([code, err]).toEqual([0, '']);
		expect(check.out).toContain('(cx 0.1.0) is right.');
		expect(JSON.parse(score.out)).toMatchObject({
			requested: 2,
			supportedNow: 1,
			possible: 1,
			verdict: 'no-go',
			layers: { workforce: { lo: 1, floor: 2, met: false } },
			cells: { 'quality/human': { lo: 2, point: 2, hi: 2 } }
		});
		expect(JSON.parse(plan.out)).toMatchObject({ start: '2027-02-01', end: '2027-03-02' });
		expect(JSON.parse(raci.out)).toMatchObject({
			rows: expect.arrayContaining([
				expect.objectContaining({ id: 'pause-agent', kind: 'duty' }),
				expect.objectContaining({ id: 'pull-baseline', kind: 'task' })
			]) as unknown
		});
	});

	test('writes the report, the same bytes for the same days', async () => {
		const words = ['report', at('a.json'), '--start', '2026-12-01', '--date', '2026-11-30', '-o'];
		const [one, two] = await Promise.all([run(...words, at('one.pdf')), run(...words, at('two.pdf'))]);
		expect([one.code, one.err, two.code, two.err]).toEqual([0, '', 0, '']);
		expect(one.out).toMatch(/one\.pdf: \d+ pages\n$/);
		const bytes = readFileSync(at('one.pdf'));
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		expect(bytes.equals(readFileSync(at('two.pdf')))).toBe(true);
		expect(readdirSync(folder).sort()).toEqual(['a.json', 'one.pdf', 'two.pdf']);
	});

	test('writes the report to edit, for whom it is meant', async () => {
		const words = ['report', at('a.json'), '--start', '2026-12-01', '--date', '2026-11-30'];
		const [text, brief, slides, book] = await Promise.all([
			run(...words, '-o', at('r.docx')),
			run(...words, '--brief', '--profile', 'outside', '-o', at('brief.docx')),
			run(...words, '--format', 'pptx', '-o', at('slides')),
			run(...words, '-o', at('r.xlsx'))
		]);
		for (const { code, err } of [text, brief, slides, book]) expect([code, err]).toEqual([0, '']);
		expect(text.out).toMatch(/r\.docx: \d+ KB\n$/);
		const document = part(parsed(readFileSync(at('r.docx'))), 'word/document.xml');
		const short = part(parsed(readFileSync(at('brief.docx'))), 'word/document.xml');
		expect(short.text.length).toBeLessThan(document.text.length / 2);
		expect(all(part(parsed(readFileSync(at('slides'))), 'ppt/presentation.xml'), 'p:sldId')).toHaveLength(6);
		expect(openWorkbook(readFileSync(at('r.xlsx'))).SheetNames).toContain('Plan');
		for (const name of ['r.docx', 'brief.docx', 'slides', 'r.xlsx']) rmSync(at(name));
	});

	test('plan and matrix leave as files, the same bytes for the same days', async () => {
		const days = ['--start', '2026-12-01', '--date', '2026-11-30'];
		const plan = ['plan', at('a.json'), ...days, '--format'];
		const [book, again, calendar, list, matrix] = await Promise.all([
			run(...plan, 'xlsx', '-o', at('plan.xlsx')),
			run(...plan, 'xlsx', '-o', at('again.xlsx')),
			run(...plan, 'ics'),
			run(...plan, 'csv', '--for', 'jira'),
			run('raci', at('a.json'), ...days, '--format', 'md', '-o', at('raci.md'))
		]);
		for (const { code, err } of [book, again, calendar, list, matrix]) expect([code, err]).toEqual([0, '']);
		expect(book.out).toMatch(/plan\.xlsx: \d+ KB\n$/);
		const bytes = readFileSync(at('plan.xlsx'));
		const sheets = openWorkbook(bytes).SheetNames;
		expect(sheets.slice(0, 6)).toEqual(['Plan', 'RACI', 'People', 'Gaps', 'Answers', 'About']);
		// And one for each of the ten people of the example.
		expect(sheets.slice(6)).toHaveLength(10);
		expect(sheets).toContain('Grace Adeyemi');
		expect(bytes.equals(readFileSync(at('again.xlsx')))).toBe(true);
		expect(calendar.out).toMatch(
			/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTAMP:20261130T000000Z[\s\S]*END:VCALENDAR\r\n$/
		);
		expect(readCsv(list.out)[0]?.[0]).toBe('Summary');
		expect(readFileSync(at('raci.md'), 'utf8')).toMatch(/^# Who does what: /);
		for (const name of ['plan.xlsx', 'again.xlsx', 'raci.md']) rmSync(at(name));
	});

	test('a format it cannot write and a place it cannot write to are said', async () => {
		const plan = ['plan', at('a.json'), '--start', '2026-12-01', '--format'];
		const [format, terminal, place] = await Promise.all([
			run(...plan, 'pdf'),
			run(...plan, 'xlsx'),
			run(...plan, 'ics', '-o', at('nowhere/plan.ics'))
		]);
		expect([format.code, format.out, terminal.code, terminal.out]).toEqual([2, '', 2, '']);
		expect(format.err).toContain('--format must be xlsx, ics, csv or md, not "pdf".');
		expect(terminal.err).toContain('--format xlsx needs -o FILE');
		expect([place.code, place.out]).toEqual([1, '']);
		expect(place.err).toContain('it could not be written');
	});

	test('says what is wrong with a file, one problem a line, and writes nothing', async () => {
		const answers = { 'governance.owners': { level: 9 }, 'governance.nobody': { unknown: true } };
		const wrong = {
			format: 'airworthy',
			version: 1,
			pack: { id: 'cx', version: '0.1.0' },
			frame: {},
			answers
		};
		writeFileSync(at('wrong.json'), JSON.stringify(wrong));
		const { code, out, err } = await run(
			'report',
			at('wrong.json'),
			'--start',
			'2026-12-01',
			'-o',
			at('wrong.pdf')
		);
		expect([code, out]).toEqual([1, '']);
		const places = err
			.trim()
			.split('\n')
			.map((line) => line.split(': ')[0]);
		expect(places).toEqual(['frame.workflow', 'answers.governance.owners.level']);
		expect(readdirSync(folder)).not.toContain('wrong.pdf');
	});

	test('shows how it is used when the words make no sense', async () => {
		const [unknown, option] = await Promise.all([started('fly'), run('score', at('a.json'), '--fast')]);
		for (const { code, out, err } of [unknown, option]) {
			expect([code, out]).toEqual([2, '']);
			expect(err).toContain('Usage: npm run -s airworthy -- COMMAND');
		}
		expect(unknown.err).toContain('There is no command "fly".');
		expect(option.err).toContain('--fast');
	});
});
