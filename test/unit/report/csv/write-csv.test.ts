import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asanaDay } from '#lib/report/csv/asana.ts';
import { jiraDay } from '#lib/report/csv/jira.ts';
import { writeCsv } from '#lib/report/csv/write-csv.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import { columnOf, tableOf } from '#lib/report/tables/table.ts';
import type { Value } from '#lib/report/tables/table.ts';
import { takeAway } from '#lib/report/take-away.ts';
import {
	anyText,
	FORMULAS,
	HARD_TEXTS,
	ORDINARY,
	readCsv,
	SUBJECTS,
	textOf,
	typed
} from '../../../fixtures/take-away.ts';

const { plan } = ORDINARY;
if (!plan) throw new Error('The ordinary subject has a plan.');

const PLAN_FILES = ['plan-csv', 'plan-jira', 'plan-asana'] as const;
const one = (value: Value): string => writeCsv(tableOf('t', [columnOf<Value>('A', (row) => row)], [value]));

describe('read back by a strict reader', () => {
	test.each(PLAN_FILES)('%s: every task is a row, whole', async (key) => {
		const [head = [], ...rows] = readCsv(await textOf(key, ORDINARY));
		expect(rows.map(([title]) => title)).toEqual(plan.tasks.map(({ title }) => title));
		expect(rows.every(({ length }) => length === head.length)).toBe(true);
	});

	test.each(Object.keys(SUBJECTS))('%s', async (name) => {
		const subject = SUBJECTS[name] ?? ORDINARY;
		for (const key of PLAN_FILES) {
			const file = await takeAway(key, subject);
			if (subject.plan)
				expect(readCsv(await textOf(key, subject))).toHaveLength(subject.plan.tasks.length + 1);
			else expect(file).toBeNull();
		}
		if (subject.raci)
			expect(readCsv(await textOf('raci-csv', subject))).toHaveLength(subject.raci.rows.length + 1);
	});

	test.each(HARD_TEXTS)('%j comes back as it was typed', async (text) => {
		for (const key of PLAN_FILES) {
			const [, row = []] = readCsv(await textOf(key, typed(text)));
			expect(row[0]?.replace(/^'/, '')).toBe(xmlText(text));
		}
	});

	test('any text in any number of cells', () => {
		const cell = fc.oneof(anyText, fc.constantFrom('"', '",', '\r\n', ';', ' ', "'"));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
				const columns = [
					columnOf<[string, string]>('A', ([first]) => first),
					columnOf<[string, string]>('B', ([, second]) => second)
				];
				const [, ...read] = readCsv(writeCsv(tableOf('t', columns, rows)));
				const bare = (text: string): string => text.replace(/^'/, '');
				expect(read.map((row) => row.map(bare))).toEqual(
					rows.map((row) => row.map((text) => bare(xmlText(text))))
				);
			})
		);
	});
});

describe('cells', () => {
	test.each(FORMULAS)('%j runs nowhere', (formula) => {
		expect(readCsv(one(formula))[1]?.[0]).toMatch(/^'/);
	});

	test('heads are defused too', async () => {
		const head = readCsv(await textOf('raci-csv', typed('=1+1')))[0] ?? [];
		expect(head.filter((title) => title.startsWith('='))).toEqual([]);
		expect(head.filter((title) => title.startsWith("'="))).not.toEqual([]);
	});

	test('a number below nothing stays a number', () => {
		expect(one(-4)).toBe('\ufeffA\r\n-4\r\n');
	});

	test('begins with a byte-order mark and ends each line with CRLF', async () => {
		const text = await textOf('plan-csv', ORDINARY);
		expect(text.startsWith('\ufeffTask,Kind,Week,Start,')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
	});
});

describe('for Jira', () => {
	const table = async () => {
		const [head = [], ...rows] = readCsv(await textOf('plan-jira', ORDINARY));
		return { head, rows, at: (title: string) => head.indexOf(title) };
	};

	test('has the columns its import maps by itself, and no punctuation in them', async () => {
		const { head } = await table();
		expect([...new Set(head)]).toEqual([
			'Summary',
			'Issue Type',
			'Description',
			'Start date',
			'Due Date',
			'Original Estimate',
			'Labels'
		]);
	});

	test('days are in the form’s own format, estimates in seconds, labels without spaces', async () => {
		const { head, rows, at } = await table();
		const [first = []] = rows;
		expect(first[at('Start date')]).toBe('01/Dec/26 12:00 PM');
		expect(first[at('Original Estimate')]).toBe('7200');
		const labels = rows.map((row) => row.filter((_, column) => head[column] === 'Labels').filter(Boolean));
		expect(labels[0]).toEqual(['airworthy', 'week-1', 'action', 'gate']);
		expect(labels.flat().filter((label) => /\s/.test(label))).toEqual([]);
		const launch = rows.find(([title]) => title === 'Launch to a small group') ?? [];
		expect(launch[at('Original Estimate')]).toBe('');
	});

	test('days survive', () => {
		expect([jiraDay('2026-02-09'), jiraDay('2027-12-31')]).toEqual([
			'09/Feb/26 12:00 PM',
			'31/Dec/27 12:00 PM'
		]);
	});
});

describe('for Asana', () => {
	test('Name comes first, days are MM/DD/YYYY, milestones are marked', async () => {
		const [head = [], ...rows] = readCsv(await textOf('plan-asana', ORDINARY));
		expect(head.slice(0, 8)).toEqual([
			'Name',
			'Description',
			'Section',
			'Assignee',
			'Start Date',
			'Due Date',
			'Type',
			'Dependencies'
		]);
		expect(rows[0]?.slice(4, 5)).toEqual(['12/01/2026']);
		expect(rows.filter((row) => row[6] === 'Milestone')).toHaveLength(2);
		expect(asanaDay('2027-03-09')).toBe('03/09/2027');
	});

	test('a dependency is a name without a comma, of a row above; all are in the description', async () => {
		const [, ...rows] = readCsv(await textOf('plan-asana', ORDINARY));
		const titles = rows.map(([name]) => name);
		for (const [index, row] of rows.entries()) {
			const names = row[7]?.split(',').filter(Boolean) ?? [];
			for (const name of names) expect(titles.slice(0, index)).toContain(name);
		}
		const after = rows.find((row) => row[1]?.includes('After: '));
		expect(after?.[1]).toContain('After: Name who can pause the agent, and a deputy');
	});
});
