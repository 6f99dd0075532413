import { describe, expect, test } from 'vitest';
import { personPages } from '#lib/core/raci/person-pages.ts';
import { PART_GROUPS } from '#lib/i18n/raci-person-text.ts';
import { aboutTable } from '#lib/report/tables/about-table.ts';
import { answersTable } from '#lib/report/tables/answers-table.ts';
import { gapsTable } from '#lib/report/tables/gaps-table.ts';
import { peopleTable, personTables } from '#lib/report/tables/people-table.ts';
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
		expect(letters[0]?.note.split('; ')[0]).toBe(raci.roles[0]?.people.join(', '));
		expect(table && named(table, 0)).toMatchObject({
			Group: 'Work of the plan',
			'Answers for it': 'Rhys Llewellyn',
			Deputy: 'Niamh Brennan'
		});
	});

	test('keeps a column a role, and says which hats are the same people’s', () => {
		const [one, two, three] = raci.roles;
		if (!one || !two || !three) throw new Error('The ordinary matrix has three roles.');
		const people = [
			{ id: 'a', name: 'Ada', hats: [one.id, three.id] },
			{ id: 'b', name: 'Ben', hats: [two.id] }
		];
		const table = raciTable({ ...ORDINARY, frame: { ...ORDINARY.frame, people } });
		const noteOf = (title: string): string | undefined =>
			table?.columns.find((column) => column.title === title)?.note;
		expect(noteOf(one.title)).toMatch(new RegExp(`; the same people as ${three.title}$`));
		expect(noteOf(three.title)).toMatch(new RegExp(`; the same people as ${one.title}$`));
		expect(noteOf(two.title)).not.toContain('same people');
	});

	test('says at the row what the checks found there', () => {
		const table = raciTable(ORDINARY);
		const at = raci.rows.findIndex(({ id }) => id === 'duty-0');
		expect(table && named(table, at)['What the checks found']).toContain('has no deputy');
	});
});

describe('each person’s part', () => {
	const pages = personPages(raci, plan, ORDINARY.frame);
	const all = peopleTable(ORDINARY);
	const sheets = personTables(ORDINARY, []);

	test('is the page by person’s: as many parts, and the person’s own share of the hours', () => {
		const hours = (rows: Table['rows'] = [], at: number): number =>
			rows.reduce((sum, row) => sum + (typeof row[at] === 'number' ? row[at] : 0), 0);
		for (const page of pages) {
			const rows = all?.rows.filter(([name]) => name === page.name);
			const parts = PART_GROUPS.flatMap(({ key }) => page[key]);
			expect(rows, page.name).toHaveLength(parts.length);
			expect(hours(rows, 10)).toBeCloseTo(parts.reduce((sum, part) => sum + part.hours, 0));
			expect(hours(rows, 10)).toBeCloseTo(page.load.hours, 0);
		}
	});

	test('who is only asked, told or stands in has no hours', () => {
		const idle = all?.rows.filter(([, letter]) => ['C', 'I', 'A', 'deputy'].includes(said(letter)));
		expect(idle?.length).toBeGreaterThan(0);
		expect(idle?.every((row) => row[10] === null)).toBe(true);
	});

	test('stands on a sheet of its own too, without the column of names', () => {
		const withPart = pages.filter((page) => PART_GROUPS.some(({ key }) => page[key].length > 0));
		expect(sheets.map(({ name }) => name)).toEqual(withPart.map(({ name }) => name));
		for (const { name, rows } of sheets) {
			const own = all?.rows.filter(([who]) => who === name);
			expect(rows).toEqual(own?.map((row) => row.slice(1)));
		}
	});

	test('has no more than forty sheets; the table of everybody has all of them', () => {
		const people = Array.from({ length: 45 }, (_, at) => ({
			id: `p${String(at)}`,
			name: `Agent ${String(at)}`,
			hats: raci.roles.map(({ id }) => id)
		}));
		const crowd = { ...ORDINARY, frame: { ...ORDINARY.frame, people } };
		expect(personTables(crowd, [])).toHaveLength(40);
		expect(new Set(peopleTable(crowd)?.rows.map(([name]) => name)).size).toBeGreaterThanOrEqual(45);
	});

	test('there is none without a matrix', () => {
		expect(peopleTable({ ...ORDINARY, raci: null })).toBeNull();
		expect(personTables({ ...ORDINARY, raci: null }, [])).toEqual([]);
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
		const people = personTables(ORDINARY, []).map(({ name }) => name);
		expect(people.length).toBeGreaterThan(1);
		expect(names(workbookOf(ORDINARY, 'plan').tables)).toEqual([
			...['Plan', 'RACI', 'People', 'Gaps', 'Answers', 'About'],
			...people
		]);
		expect(names(workbookOf(ORDINARY, 'raci').tables)).toEqual(['RACI', 'People', 'About', ...people]);
		expect(names(workbookOf({ ...ORDINARY, plan: null, raci: null }, 'plan').tables)).toEqual([
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
