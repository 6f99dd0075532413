import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Duty, Role, Work } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import type { Raci, RaciCell } from '#lib/core/raci/matrix.ts';
import { frameOf, milestone, person, planOf, task } from '../../../fixtures/raci.ts';
import { duty, OWNER_ROLES, role } from '../../../fixtures/small-pack.ts';

const work = (duties: Duty[], roles: Role[] = []): Work => ({
	roles: [...OWNER_ROLES, role('maker'), ...roles],
	actions: [],
	redFlags: [],
	contradictions: [],
	duties
});

const build = (of: Work, frame: Frame, tasks = [task('first')]): Raci =>
	buildRaci({ work: of }, frame, planOf(tasks), undefined);

const cellOf = (raci: Raci, row: string, role: string): RaciCell | undefined =>
	raci.rows.find(({ id }) => id === row)?.cells[role];

const found = (raci: Raci, ...codes: string[]) =>
	raci.findings.filter(({ code }) => codes.includes(code)).map(({ code, row, role }) => [code, row, role]);

const ALL_DAY = { from: '00:00', to: '24:00' };
const GATE = { gates: ['g.one'] };
const APART = duty('approve', { ...GATE, separate: ['business-owner', 'maker'] });

describe('rows and columns', () => {
	const raci = build(
		work([duty('watch', { hoursPerMonth: 6, consulted: ['maker', 'technical-owner'] }), duty('first')]),
		frameOf(),
		[
			task('first', { role: 'business-owner', informed: ['maker', 'business-owner'] }),
			task('chore', { gates: [] }),
			milestone('launch'),
			milestone('decision', { accountable: 'technical-owner' })
		]
	);

	test('are gate work, other work with the milestones, then duties, each with an id of its own', () => {
		expect(raci.rows.map(({ id, kind, hours }) => [id, kind, hours])).toEqual([
			['first', 'task', 3],
			['chore', 'task', 3],
			['launch', 'task', 0],
			['decision', 'task', 0],
			['watch', 'duty', 6],
			['duty.first', 'duty', 4]
		]);
	});

	test('are the roles that occur, in the order of the pack', () => {
		expect(raci.roles.map(({ id, owner }) => [id, owner])).toEqual([
			['business-owner', 'business'],
			['technical-owner', 'technical'],
			['maker', undefined]
		]);
	});

	test('hold one letter a cell, the strongest', () => {
		const letters = (id: string) =>
			Object.fromEntries(
				Object.entries(raci.rows.find((row) => row.id === id)?.cells ?? {}).map(([key, { letter }]) => [
					key,
					letter
				])
			);
		expect(letters('first')).toEqual({ 'business-owner': 'AR', maker: 'I' });
		expect(letters('watch')).toEqual({ 'business-owner': 'A', maker: 'R', 'technical-owner': 'C' });
	});
});

describe('with nobody named', () => {
	const raci = build(work([duty('watch')]), frameOf());

	test('every A and R says that nobody holds the role', () => {
		expect(found(raci, 'vacant-role')).toEqual([
			['vacant-role', 'watch', 'business-owner'],
			['vacant-role', 'first', 'maker'],
			['vacant-role', 'watch', 'maker'],
			['vacant-role', 'first', 'business-owner']
		]);
	});

	test('only gate work breaks rule 3 by it, and nobody lacks a deputy', () => {
		expect(raci.findings.filter(({ rule }) => rule === 3).map(({ row }) => row)).toEqual(['first']);
		expect(found(raci, 'vacant-deputy')).toEqual([]);
	});

	test('an agent that works any hours is out of reach', () => {
		const duties = [duty('pause', { ...GATE, reach: 'operating-hours' })];
		const operatingHours = { days: [1], ...ALL_DAY };
		expect(found(build(work(duties), frameOf([], { operatingHours })), 'vacant-reach')).toEqual([
			['vacant-reach', 'pause', 'business-owner']
		]);
	});
});

describe('with one person who wears everything', () => {
	const ada = person('Ada', ['business-owner', 'process-owner', 'technical-owner', 'maker']);
	const raci = build(work([APART]), frameOf([ada]));

	test('names the person everywhere and nobody as deputy', () => {
		expect(cellOf(raci, 'approve', 'business-owner')).toMatchObject({ person: 'Ada', personId: 'ada' });
		expect(cellOf(raci, 'approve', 'maker')).toMatchObject({ person: 'Ada' });
		expect(raci.rows.flatMap(({ cells }) => Object.values(cells)).filter(({ deputy }) => deputy)).toEqual([]);
	});

	test('says what cannot be: a deputy, and two people where two are needed', () => {
		expect(found(raci, 'vacant-deputy', 'not-separable')).toEqual([
			['vacant-deputy', 'first', 'business-owner'],
			['vacant-deputy', 'approve', 'business-owner'],
			['not-separable', 'approve', 'business-owner']
		]);
		expect(raci.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

describe('choosing people', () => {
	test('the next holder of the role is the deputy, before a holder of a role it goes with', () => {
		const roles = [role('head', { holdsWith: ['maker'] })];
		const duties = [duty('watch', { ...GATE, accountable: 'head' })];
		const people = [person('Mo', ['maker']), person('Hal', ['head']), person('Hans', ['head'])];
		expect(cellOf(build(work(duties, roles), frameOf(people)), 'watch', 'head')).toEqual({
			letter: 'A',
			person: 'Hal',
			personId: 'hal',
			deputy: 'Hans',
			deputyId: 'hans'
		});
		const fewer = build(work(duties, roles), frameOf(people.slice(0, 2)));
		expect(cellOf(fewer, 'watch', 'head')).toMatchObject({ person: 'Hal', deputy: 'Mo' });
	});

	test.each([
		[
			'separate',
			[role('head', { holdsWith: ['process-owner'] })],
			{ separate: ['head', 'maker'] as [string, string] }
		],
		['notWith', [role('head', { holdsWith: ['process-owner'], notWith: ['maker'] })], {}],
		[
			'notWith of the other role',
			[role('head', { holdsWith: ['process-owner'] }), role('scribe', { notWith: ['head'] })],
			{ informed: ['scribe'] }
		]
	])('nobody is deputy who wears a hat kept apart on the row by %s', (_, roles, more) => {
		const duties = [duty('watch', { ...GATE, accountable: 'head', ...more })];
		const both = person('Pam', ['process-owner', 'maker', 'scribe']);
		const people = [person('Hal', ['head']), person('Mo', ['maker']), both];
		const raci = build(work(duties, roles), frameOf(people));
		expect(found(raci, 'vacant-deputy')).toContainEqual(['vacant-deputy', 'watch', 'head']);
		const other = person('Pia', ['process-owner']);
		expect(cellOf(build(work(duties, roles), frameOf([...people, other])), 'watch', 'head')?.deputy).toBe(
			'Pia'
		);
	});

	test('a role that is kept apart, but not on this row, does not bar a deputy', () => {
		const roles = [role('head', { holdsWith: ['process-owner'], notWith: ['technical-owner'] })];
		const duties = [duty('watch', { ...GATE, accountable: 'head' })];
		const people = [person('Hal', ['head']), person('Pam', ['process-owner', 'technical-owner'])];
		expect(cellOf(build(work(duties, roles), frameOf(people)), 'watch', 'head')?.deputy).toBe('Pam');
	});

	const bo = person('Bo', ['business-owner', 'maker']);

	test('another maker steps in where the approver is the first', () => {
		const raci = build(work([APART]), frameOf([bo, person('Mo', ['maker'])]));
		expect(cellOf(raci, 'approve', 'business-owner')?.person).toBe('Bo');
		expect(cellOf(raci, 'approve', 'maker')?.person).toBe('Mo');
		expect(found(raci, 'not-separable')).toEqual([]);
	});

	test('another approver steps in where the maker is the only one', () => {
		const raci = build(work([APART]), frameOf([bo, person('Bea', ['business-owner'])]));
		expect(cellOf(raci, 'approve', 'business-owner')?.person).toBe('Bea');
		expect(cellOf(raci, 'approve', 'maker')?.person).toBe('Bo');
		expect(found(raci, 'not-separable')).toEqual([]);
	});

	test('a doer steps around both the approver and the deputy', () => {
		const others = [person('Bob', ['business-owner', 'maker']), person('Mo', ['maker'])];
		const raci = build(work([APART]), frameOf([bo, ...others]));
		expect(cellOf(raci, 'approve', 'business-owner')).toMatchObject({ person: 'Bo', deputy: 'Bob' });
		expect(cellOf(raci, 'approve', 'maker')?.person).toBe('Mo');
	});

	test('whoever sits on the other side is not the deputy either', () => {
		const apart = duty('approve', {
			...GATE,
			responsible: ['tester'],
			separate: ['business-owner', 'tester']
		});
		const people = [
			person('Bo', ['business-owner', 'tester']),
			person('Bea', ['business-owner']),
			person('Bob', ['business-owner'])
		];
		const raci = build(work([apart], [role('tester')]), frameOf(people));
		expect(cellOf(raci, 'approve', 'business-owner')).toMatchObject({ person: 'Bea', deputy: 'Bob' });
	});

	test('a deputy helps to cover the hours where no gate depends on it', () => {
		const reachable = { days: [6], ...ALL_DAY };
		const people = [person('Bo', ['business-owner']), person('Bea', ['business-owner'], { reachable })];
		const operatingHours = { days: [5, 6], from: '09:00', to: '17:00' };
		const raci = build(
			work([duty('night', { reach: 'operating-hours' })]),
			frameOf(people, { operatingHours })
		);
		expect(cellOf(raci, 'night', 'business-owner')).toMatchObject({ person: 'Bo', deputy: 'Bea' });
		expect(found(raci, 'vacant-reach')).toEqual([]);
	});

	test('two doers are kept apart as well', () => {
		const pair = duty('test', {
			responsible: ['maker', 'process-owner'],
			separate: ['maker', 'process-owner']
		});
		const both = person('Ann', ['maker', 'process-owner']);
		const raci = build(work([pair]), frameOf([both, person('Mo', ['maker'])]));
		expect(cellOf(raci, 'test', 'process-owner')?.person).toBe('Ann');
		expect(cellOf(raci, 'test', 'maker')?.person).toBe('Mo');
	});

	test('whoever can be reached in operating hours answers for the pause', () => {
		const duties = [duty('pause', { ...GATE, reach: 'operating-hours' })];
		const operatingHours = { days: [1, 2, 3, 4, 5, 6, 7], ...ALL_DAY };
		const people = [
			person('Bo', ['business-owner']),
			person('Day', ['business-owner'], { reachable: { ...operatingHours, from: '06:00', to: '20:00' } }),
			person('Eve', ['business-owner'], { reachable: { ...operatingHours, from: '20:00', to: '06:00' } })
		];
		const raci = build(work(duties), frameOf(people, { operatingHours }));
		expect(cellOf(raci, 'pause', 'business-owner')).toMatchObject({ person: 'Day', deputy: 'Eve' });
		expect(cellOf(raci, 'first', 'business-owner')).toMatchObject({ person: 'Bo', deputy: 'Day' });
		const short = build(work(duties), frameOf(people.slice(0, 2), { operatingHours }));
		expect(cellOf(short, 'pause', 'business-owner')).toMatchObject({ person: 'Bo', deputy: 'Day' });
		expect(found(short, 'vacant-reach')).toEqual([['vacant-reach', 'pause', 'business-owner']]);
	});

	test('two people of the same name are two people', () => {
		const sam = person('Sam Lee', ['business-owner']);
		const twin = person('Sam Lee', ['maker', 'business-owner'], { id: 'sam-2' });
		const raci = build(work([APART]), frameOf([sam, twin, person('Mo', ['maker'])]));
		expect(cellOf(raci, 'approve', 'business-owner')).toMatchObject({
			person: 'Sam Lee',
			personId: 'sam-lee',
			deputy: 'Sam Lee',
			deputyId: 'sam-2'
		});
		expect(found(raci, 'not-separable', 'deputy-is-person', 'same-person', 'deputy-same-person')).toEqual([]);
	});
});

describe('sizes', () => {
	test('five people fill a small team without a gap', () => {
		const roles = [role('tester', { holdsWith: ['technical-owner'] })];
		const people = [
			person('Bo', ['business-owner']),
			person('Bea', ['business-owner', 'process-owner']),
			person('Tia', ['technical-owner', 'process-owner']),
			person('Mo', ['maker']),
			person('Tess', ['tester', 'technical-owner'])
		];
		const duties = [
			APART,
			duty('pause', {
				...GATE,
				accountable: 'technical-owner',
				responsible: ['tester'],
				reach: 'operating-hours'
			}),
			duty('flow', { ...GATE, accountable: 'process-owner', responsible: ['tester'] })
		];
		const operatingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
		const raci = build(work(duties, roles), frameOf(people, { operatingHours }), []);
		expect(raci.findings).toEqual([]);
		expect(raci.roles.map(({ people: names }) => names)).toEqual([
			['Bo', 'Bea'],
			['Bea', 'Tia'],
			['Tia', 'Tess'],
			['Mo'],
			['Tess']
		]);
	});

	test('forty roles with a holder each have forty columns and no error', () => {
		const roles = Array.from({ length: 40 }, (_, index) =>
			role(`r${String(index)}`, { holdsWith: [`r${String((index + 1) % 40)}`] })
		);
		const at = (index: number) => `r${String(index % 40)}`;
		const duties = roles.map((_, index) =>
			duty(`d${String(index)}`, {
				...GATE,
				accountable: at(index),
				responsible: [at(index + 2)],
				separate: [at(index), at(index + 2)]
			})
		);
		const people = roles.map(({ id }) => person(`P ${id}`, [id]));
		const raci = build(work(duties, roles), frameOf(people), []);
		expect(raci.roles).toHaveLength(40);
		expect(
			raci.findings.filter(({ severity, code }) => severity === 'error' || code.startsWith('vacant'))
		).toEqual([]);
		expect(cellOf(raci, 'd39', 'r39')).toMatchObject({ person: 'P r39', deputy: 'P r0' });
	});

	test('no rows at all', () => {
		const raci = build(work([]), frameOf(), []);
		expect(raci).toMatchObject({ roles: [], rows: [] });
		expect(new Set(raci.findings.map(({ code }) => code))).toEqual(new Set(['owner-without-accountable']));
	});
});
