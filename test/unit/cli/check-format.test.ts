import { describe, expect, test } from 'vitest';
import { fileKeyOf, formatProblem } from '../../../src/cli/check-format.ts';
import { plan } from '../../../src/cli/commands/plan.ts';
import { raci } from '../../../src/cli/commands/raci.ts';
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

describe('as the commands read them', () => {
	test('plan and raci know their formats', () => {
		expect(readWords(plan, ['a.json', '--format', 'ics', '--start', '2026-12-01'])).toMatchObject({
			ok: true
		});
		expect(readWords(raci, ['a.json', '--format', 'ics'])).toMatchObject({ ok: false });
		expect(readWords(raci, ['a.json', '--format', 'csv', '--for', 'jira'])).toMatchObject({ ok: false });
	});
});
