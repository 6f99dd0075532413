import { describe, expect, test } from 'vitest';
import { fileKeyOf, formatOf, formatProblem } from '../../../src/cli/check-format.ts';
import { plan } from '../../../src/cli/commands/plan.ts';
import { raci } from '../../../src/cli/commands/raci.ts';
import { report } from '../../../src/cli/commands/report.ts';
import { readWords } from '../../../src/cli/read-words.ts';

const formats = { xlsx: 'plan-xlsx', csv: { '': 'plan-csv', jira: 'plan-jira' }, md: 'plan-md' } as const;
const json = false;

describe('which file is wanted', () => {
	test.each([
		[{ json }, undefined],
		[{ json, format: 'md' }, 'plan-md'],
		[{ json, format: 'csv' }, 'plan-csv'],
		[{ json, format: 'csv', for: 'jira' }, 'plan-jira'],
		[{ json, format: 'csv', for: 'toString' }, undefined],
		[{ json, format: 'md', for: 'jira' }, undefined],
		[{ json, format: 'constructor' }, undefined]
	])('%j', (words, key) => {
		expect(fileKeyOf(formats, words)).toBe(key);
	});
});

describe('words that make no sense together', () => {
	test.each<[string, Parameters<typeof formatProblem>[1], RegExp]>([
		['a format nobody writes', { json, format: 'pdf' }, /--format must be xlsx, csv or md, not "pdf"/],
		['a program nobody knows', { json, format: 'csv', for: 'trello' }, /--for must be jira, not "trello"/],
		['a program without its format', { json, format: 'md', for: 'jira' }, /--for goes with --format csv/],
		['a program without any format', { json, for: 'jira' }, /--for goes with --format csv/],
		['a place without a format', { json, output: 'x' }, /-o needs --format/],
		['a workbook on the terminal', { json, format: 'xlsx' }, /--format xlsx needs -o FILE/],
		['two outputs', { json: true, format: 'md' }, /keep one/]
	])('%s', (_, words, says) => {
		expect(formatProblem(formats, words)).toMatch(says);
	});

	test('what makes sense has no problem', () => {
		expect(formatProblem(formats, { json })).toBeNull();
		expect(formatProblem(formats, { json: true })).toBeNull();
		expect(formatProblem(formats, { json, format: 'xlsx', output: 'a.xlsx' })).toBeNull();
		expect(formatProblem(formats, { json, format: 'csv', for: 'jira' })).toBeNull();
	});
});

describe('the ending of a file', () => {
	test.each([
		['a.xlsx', 'xlsx'],
		['out/A.Plan.CSV', 'csv'],
		['a.md', 'md'],
		['a.pdf', undefined],
		['xlsx', undefined],
		['a.xlsx/b', undefined],
		['a.constructor', undefined],
		['', undefined]
	])('%s names %s', (output, format) => {
		expect(formatOf(formats, output)).toBe(format);
	});
});

describe('as the commands read them', () => {
	const formatIn = (command: Parameters<typeof readWords>[0], ...words: string[]): string | undefined => {
		const read = readWords(command, ['a.json', ...words]);
		return read.ok ? read.words.format : read.problem;
	};

	test('the ending says the format where --format does not', () => {
		expect(formatIn(plan, '-o', 'p.ics')).toBe('ics');
		expect(formatIn(plan, '-o', 'p.csv', '--for', 'jira')).toBe('csv');
		expect(formatIn(plan, '-o', 'p.csv', '--format', 'md')).toBe('md');
		expect(formatIn(plan)).toBeUndefined();
		expect(formatIn(plan, '-o', 'p.txt')).toMatch(/^-o needs --format/);
		expect(formatIn(plan, '--json', '-o', 'p.csv')).toMatch(/^-o needs --format/);
	});

	test('a report is a PDF unless something says otherwise, and names its file itself', () => {
		expect(formatIn(report)).toBe('pdf');
		expect(formatIn(report, '-o', 'r.pdf')).toBe('pdf');
		expect(formatIn(report, '-o', 'r')).toBe('pdf');
		expect(formatIn(report, '-o', 'r.docx', '--brief', '--profile', 'board')).toBe('docx');
		expect(formatIn(report, '-o', 'r.pptx')).toBe('pptx');
		expect(formatIn(report, '--format', 'xlsx')).toBe('xlsx');
		expect(formatIn(report, '-o', 'r.pdf', '--format', 'docx')).toBe('docx');
		expect(formatIn(report, '--format', 'odt')).toMatch(/must be pdf, docx, pptx or xlsx, not "odt"/);
	});

	test('plan and raci know their formats', () => {
		expect(readWords(plan, ['a.json', '--format', 'ics', '--start', '2026-12-01'])).toMatchObject({
			ok: true
		});
		expect(readWords(raci, ['a.json', '--format', 'ics'])).toMatchObject({ ok: false });
		expect(readWords(raci, ['a.json', '--format', 'csv', '--for', 'jira'])).toMatchObject({ ok: false });
	});
});
