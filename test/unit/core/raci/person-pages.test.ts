import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { RaciMatrix } from '#lib/core/raci/matrix.ts';
import { personPages, rolePages, type RaciPart } from '#lib/core/raci/person-pages.ts';
import { cell, column, frameOf, person, planOf, raciRow, START, task } from '../../../fixtures/raci.ts';

const MATRIX: RaciMatrix = {
	roles: [column('owner'), column('maker'), column('bot', { kind: 'agent' })],
	rows: [
		raciRow(
			'split',
			{ owner: cell('A', 'Ann', 'Ben'), maker: cell('R', 'Ben'), bot: cell('R') },
			{ kind: 'task', gates: ['g'], hours: 8 }
		),
		raciRow('write', { maker: cell('AR', 'Ben'), owner: cell('C') }, { kind: 'task', hours: 3 }),
		raciRow('watch', { owner: cell('AR', 'Ann'), maker: cell('I') }, { hours: 5, cadence: 'weekly' })
	]
};
const PLAN = planOf([task('split', { end: '2026-06-03' }), task('write')]);
const FRAME = frameOf([person('Ann', ['owner']), person('Ben', ['maker', 'owner']), person('Cy', [])]);

const rows = (parts: readonly RaciPart[]) => parts.map(({ row, letter }) => `${row} ${letter}`);
const pageOf = (name: string, matrix: RaciMatrix = MATRIX, frame: Frame = FRAME) =>
	personPages(matrix, PLAN, frame).find((page) => page.name === name);

describe('by person', () => {
	test('everybody in the frame has a page, in its order, without a part too', () => {
		expect(personPages(MATRIX, PLAN, FRAME).map(({ name, hats }) => [name, hats])).toEqual([
			['Ann', ['Role owner']],
			['Ben', ['Role owner', 'Role maker']],
			['Cy', []]
		]);
		expect(pageOf('Cy')).toMatchObject({ answers: [], does: [], deputises: [], asked: [], told: [] });
	});

	test('says what somebody answers for, does, stands in for, is asked about and told about', () => {
		const ben = pageOf('Ben');
		expect(rows(ben?.answers ?? [])).toEqual(['write AR']);
		expect(rows(ben?.does ?? [])).toEqual(['split R']);
		expect(ben?.deputises).toMatchObject([{ row: 'split', standsInFor: 'Ann', hours: 0 }]);
		expect(rows(ben?.told ?? [])).toEqual(['watch I']);
		// Ben writes it himself, so that nobody has to ask him as an owner.
		expect(ben?.asked).toEqual([]);
		expect(rows(pageOf('Ann')?.asked ?? [])).toEqual(['write C']);
	});

	test('gives a task its days and a duty its cadence, and whoever answers their deputy', () => {
		const ann = pageOf('Ann');
		expect(ann?.answers).toMatchObject([
			{
				row: 'split',
				group: 'gate',
				start: START,
				end: '2026-06-03',
				deputy: 'Ben',
				roleTitle: 'Role owner'
			},
			{ row: 'watch', group: 'duty', cadence: 'weekly', hours: 5 }
		]);
		expect(ann?.answers[1]?.start).toBeUndefined();
	});

	test('shares the hours of a row among those who do it, and holds them against the hours there are', () => {
		expect(pageOf('Ben')?.does).toMatchObject([{ hours: 4 }]);
		expect(pageOf('Ben')?.load.hours).toBe(7);
		expect(pageOf('Ann')?.answers[0]?.hours).toBe(0);
		const busy = frameOf([person('Ben', ['maker'], { hoursPerDay: 0.5 })]);
		expect(pageOf('Ben', MATRIX, busy)?.load).toEqual({ hours: 7, capacity: 10 });
	});

	test('whoever is named in a C is asked alone, and a name outside the frame has a page too', () => {
		const matrix = {
			...MATRIX,
			rows: [raciRow('ask', { owner: cell('C', 'Ann'), maker: cell('A', 'Zoe') })]
		};
		expect(rows(pageOf('Ann', matrix)?.asked ?? [])).toEqual(['ask C']);
		expect(pageOf('Ben', matrix)?.asked).toEqual([]);
		expect(rows(pageOf('Zoe', matrix)?.answers ?? [])).toEqual(['ask A']);
	});

	test('with nobody in the frame and nobody named there is no page', () => {
		expect(
			personPages({ roles: [column('a')], rows: [raciRow('x', { a: cell('A') })] }, PLAN, frameOf())
		).toEqual([]);
	});
});

test('by role: every column has a page, with what it answers for, does, and hears', () => {
	const pages = rolePages(MATRIX, PLAN, FRAME);
	expect(pages.map(({ role }) => role.id)).toEqual(['owner', 'maker', 'bot']);
	const [owner, maker, bot] = pages;
	expect(rows(owner?.answers ?? [])).toEqual(['split A', 'watch AR']);
	expect(rows(owner?.asked ?? [])).toEqual(['write C']);
	expect(rows(maker?.told ?? [])).toEqual(['watch I']);
	// The hours of an agent are not ours to count.
	expect(bot?.does).toMatchObject([{ row: 'split', hours: 0 }]);
});
