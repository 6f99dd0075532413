import { describe, expect, test } from 'vitest';
import { aboutTable } from '#lib/report/tables/about-table.ts';
import { answersTable } from '#lib/report/tables/answers-table.ts';
import { gapsTable } from '#lib/report/tables/gaps-table.ts';
import { peopleTable } from '#lib/report/tables/people-table.ts';
import { planTable } from '#lib/report/tables/plan-table.ts';
import { raciTable } from '#lib/report/tables/raci-table.ts';
import type { Table } from '#lib/report/tables/table.ts';
import { doneOn, taskSigns } from '#lib/report/tables/task-signs.ts';
import { weekName, weekOf } from '#lib/report/tables/weeks.ts';
import { workbookOf } from '#lib/report/tables/workbook.ts';
import { ORDINARY, said, SUBJECTS } from '../../../fixtures/take-away.ts';

const { plan, raci } = ORDINARY;
if (!plan || !raci) throw new Error('The ordinary subject has both.');

/** A row by the titles of its columns. */
const named = ({ columns, rows }: Table, index: number): Record<string, unknown> =>
	Object.fromEntries(columns.map(({ title }, at) => [title, rows[index]?.[at]]));
const names = (tables: readonly Table[]): string[] => tables.map(({ name }) => name);

describe('the plan', () => {
	test('a row a task in the plan’s order, with all that is known of it', () => {
		const table = planTable(ORDINARY);
		expect(table?.rows).toHaveLength(plan.tasks.length);
		const [first] = plan.tasks;
		expect(table && named(table, 0)).toMatchObject({
			Task: first?.title,
			Kind: 'Work',
			Week: 1,
			Start: { day: '2026-12-01' },
			End: { day: first?.end },
			'Owner role': 'Executive sponsor',
			People: 'Rhys Llewellyn',
			Hours: 2,
			Days: 1,
			'Gates it opens': 'Rollback steps'
		});
	});

	test('what comes first is named, not numbered; late and critical are said', () => {
		const late = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, late: true, critical: true })) };
		const table = planTable({ ...ORDINARY, plan: late });
		const second = plan.tasks.findIndex(({ id }) => id === 'task-1');
		expect(table && named(table, second)).toMatchObject({
			After: plan.tasks.find(({ id }) => id === 'task-0')?.title,
			State: 'late, critical'
		});
	});

	test('what was done, pinned or changed is said as soon as the plan knows it', () => {
		const signs = { late: false, critical: true, done: '2026-12-04', pinned: true, edited: ['start'] };
		expect(taskSigns(signs)).toEqual(['done', 'critical', 'pinned', 'edited']);
		expect(doneOn(signs)).toBe('2026-12-04');
		expect([taskSigns({ late: false, critical: false }), doneOn({ late: false, critical: false })]).toEqual([
			[],
			null
		]);
	});

	test('there is none without a plan', () => {
		expect(planTable({ ...ORDINARY, plan: null })).toBeNull();
	});

	test('weeks are counted from the first day; later days go by their date', () => {
		expect(
			['2026-11-30', '2026-12-01', '2026-12-07', '2026-12-08', '2026-12-30'].map((start) =>
				weekOf('2026-12-01', { start })
			)
		).toEqual([1, 1, 1, 2, 5]);
		const { questionnaire } = ORDINARY;
		expect(weekName(questionnaire, '2026-12-01', { start: '2026-12-08' })).toBe(
			`Week 2: ${questionnaire.phases[2].title}`
		);
		expect(weekName(questionnaire, '2026-12-01', { start: '2027-01-14' })).toBe('From 29 December 2026');
	});
});

describe('the matrix', () => {
	test('a row a piece of work, a column a role with its people under it', () => {
		const table = raciTable(ORDINARY);
		expect(table?.rows).toHaveLength(raci.rows.length);
		const letters = table?.columns.filter(({ kind }) => kind === 'letter') ?? [];
		expect(letters.map(({ title }) => title)).toEqual(raci.roles.map(({ title }) => title));
		expect(letters[0]?.note).toBe(raci.roles[0]?.people.join(', '));
		expect(table && named(table, 0)).toMatchObject({
			Group: 'Work of the plan',
			'Answers for it': 'Rhys Llewellyn',
			Deputy: 'Niamh Brennan'
		});
	});

	test('says at the row what the checks found there', () => {
		const table = raciTable(ORDINARY);
		const at = raci.rows.findIndex(({ id }) => id === 'duty-0');
		expect(table && named(table, at)['What the checks found']).toContain('has no deputy');
	});
});

describe('each person’s part', () => {
	const part = (person: string): unknown[][] =>
		peopleTable(ORDINARY)
			.rows.filter(([name]) => name === person)
			.map((row) => [...row]);

	test('first what they answer for, then what they do', () => {
		const letters = part('Rhys Llewellyn').map(([, letter]) => letter);
		expect(letters[0]).toBe('A');
		expect([...new Set(letters)]).toEqual(
			['A', 'A/R', 'R', 'C', 'I', 'deputy'].filter((one) => letters.includes(one))
		);
	});

	test('every task is somebody’s: the matrix holds gate work only', () => {
		const subject = { ...ORDINARY, raci: { ...raci, rows: [] } };
		const rows = peopleTable(subject).rows;
		for (const { title } of plan.tasks) {
			expect(rows.filter(([, letter, , work]) => work === title && said(letter).includes('R'))).not.toEqual(
				[]
			);
		}
	});

	test('nobody without a part, and nobody who is not in the frame', () => {
		const people = new Set(ORDINARY.frame.people.map(({ name }) => name));
		expect(peopleTable(ORDINARY).rows.every(([name]) => people.has(said(name)))).toBe(true);
		expect(peopleTable({ ...ORDINARY, frame: { ...ORDINARY.frame, people: [] } }).rows).toEqual([]);
	});
});

describe('gaps and answers', () => {
	test('gates and floors that are missed at the level asked for', () => {
		const { readiness } = ORDINARY;
		const missed = readiness.gates.filter(
			({ autonomy, state }) => autonomy === readiness.requested && (state === 'fail' || state === 'unknown')
		).length;
		const low = readiness.layers.filter(({ met }) => !met).length;
		const rows = gapsTable(ORDINARY).rows;
		expect(rows.map(([kind]) => kind)).toEqual([
			...Array.from({ length: missed }, () => 'Gate'),
			...Array.from({ length: low }, () => 'Layer'),
			...(readiness.overallMet ? [] : ['Overall'])
		]);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every((row) => row.every((value) => value !== ''))).toBe(true);
	});

	test('nothing where the level is supported', () => {
		expect(gapsTable(SUBJECTS['all answered, and a go'] ?? ORDINARY).rows).toEqual([]);
	});

	test('every asked question with its level as a number, or why there is none', () => {
		const { rows, columns } = answersTable(ORDINARY);
		const at = (title: string): number => columns.findIndex((column) => column.title === title);
		expect(rows).toHaveLength(ORDINARY.readiness.counts.asked);
		for (const row of rows) {
			const level = row[at('Level')];
			expect(typeof level === 'number' ? row[at('State')] === '' : row[at('State')] !== '').toBe(true);
		}
		expect(rows.find((row) => row[at('State')] === 'not applicable')?.[at('Statement')]).toContain(
			'Margaret Osei'
		);
	});
});

describe('what it rests on', () => {
	test('verdict, day, questionnaire with its hash, version, thresholds marked as defaults', () => {
		const facts = new Map(aboutTable(ORDINARY).rows.map(([item, value]) => [item, value]));
		expect(facts.get('Verdict')).toMatch(/^(?:Go|Not shown yet|No-go)$/);
		expect(facts.get('Date')).toEqual({ day: '2026-11-21' });
		expect(facts.get('Content of the questionnaire')).toBe('683650acd1f2');
		expect(facts.get('Made with')).toBe('Airworthy 0.1.0');
		const thresholds = aboutTable(ORDINARY).rows.filter(([item]) => said(item).startsWith('Thresholds'));
		expect(thresholds).toHaveLength(4);
		expect(thresholds.every(([, , note]) => said(note).includes('not evidence'))).toBe(true);
	});

	test('the worked example says that it is one', () => {
		expect(said(aboutTable({ ...ORDINARY, example: true }).rows)).toContain('invented');
		expect(said(aboutTable(ORDINARY).rows)).not.toContain('invented');
	});
});

describe('a workbook', () => {
	test('holds a table for each thing there is', () => {
		expect(names(workbookOf(ORDINARY, 'plan').tables)).toEqual([
			'Plan',
			'RACI',
			'People',
			'Gaps',
			'Answers',
			'About'
		]);
		expect(names(workbookOf(ORDINARY, 'raci').tables)).toEqual(['RACI', 'People', 'About']);
		expect(names(workbookOf({ ...ORDINARY, plan: null, raci: null }, 'plan').tables)).toEqual([
			'People',
			'Gaps',
			'Answers',
			'About'
		]);
	});

	test.each(Object.keys(SUBJECTS))('every row is as long as there are columns: %s', (name) => {
		for (const { columns, rows } of workbookOf(SUBJECTS[name] ?? ORDINARY, 'plan').tables) {
			expect(rows.every(({ length }) => length === columns.length)).toBe(true);
		}
	});
});
