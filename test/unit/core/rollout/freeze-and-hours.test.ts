import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { roleHoursOf, roleUnitsOn } from '#lib/core/rollout/capacity.ts';
import { teamsOf } from '#lib/core/rollout/teams.ts';
import { gatePack, person, planOf } from '../../../fixtures/rollout.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const gate = (id: string) => question(id, { gate: { '1': 2 } });

describe('a freeze before the launch', () => {
	/** Gate work that begins in the fourth week, on 22 December, and takes so many working days. */
	const plan = (days: number, more: Partial<Frame>) =>
		planOf(gatePack([gate('q')], [action('a', { q: 2 }, { phase: 4, durationDays: days })]), {}, more);

	test.each([
		['none: the launch follows the work', 2, {}, '2026-12-24', true],
		['one day between the work and the launch', 2, { freezeDays: 1 }, '2026-12-25', true],
		['days off are no days of it', 2, { freezeDays: 1, daysOff: ['2026-12-24'] }, '2026-12-28', true],
		['two days that still fit', 2, { freezeDays: 2 }, '2026-12-28', true],
		['longer than there is room for: the work is late', 2, { freezeDays: 3 }, '2026-12-28', false],
		['a go-live date does not move', 1, { freezeDays: 1, goLive: '2026-12-23' }, '2026-12-23', false],
		['a go-live date just after it', 1, { freezeDays: 1, goLive: '2026-12-24' }, '2026-12-24', true]
	])('%s', (_, days, more, launch, fits) => {
		expect(plan(days, more)).toMatchObject({ launch, fits });
	});

	test('work done long before moves neither the launch nor anything else', () => {
		const early = gatePack([gate('q')], [action('a', { q: 2 })]);
		expect(planOf(early, {}, { freezeDays: 5 })).toEqual(planOf(early, {}));
	});

	test('longer than the time before the launch is proved too long', () => {
		const { fits, misfitProved, reasons } = plan(1, { freezeDays: 20 });
		expect({ fits, misfitProved }).toEqual({ fits: false, misfitProved: true });
		const chain = reasons.find(({ code }) => code === 'chain-too-long');
		expect(chain?.values).toMatchObject({ tasks: 'a', daysAvailable: 0 });
	});

	test('is named in the reason', () => {
		expect(plan(2, { freezeDays: 3 }).reasons[0]).toEqual({
			code: 'gate-work-late',
			values: { task: 'a', end: '2026-12-23', launch: '2026-12-28', freezeDays: 3 }
		});
	});

	test('holds up no other work', () => {
		const floors = pack(
			[layer('main', [capability('c', [gate('main.q'), question('main.p')])])],
			[action('a', { 'main.q': 2 }), action('more', { 'main.p': 1 }, { phase: 4, durationDays: 2 })]
		);
		const made = planOf(floors, {}, { freezeDays: 4, goLive: '2026-12-24' });
		expect(made.tasks.find(({ id }) => id === 'more')).toMatchObject({ start: '2026-12-22', late: false });
	});
});

describe('hours stated for a whole role', () => {
	const DAY = '2026-12-01';
	const ann = person('ann', ['a', 'b']);
	const bo = person('bo', ['b']);
	const teams = (people: Frame['people'], roleHours: Record<string, number>) =>
		Object.fromEntries(
			teamsOf({ people, roleHours }, ['a', 'b']).map(({ id, unitsOn }) => [id, unitsOn(DAY)])
		);

	test.each<[string, Frame['people'], Record<string, number>, Record<string, number>]>([
		['of a role nobody holds', [], { a: 5 }, { a: 20, b: 12 }],
		['beyond its people: somebody without another hat', [ann], { a: 5 }, { a: 20, b: 12, 'a+b': 20 }],
		['below its people: a cap, the rest is for other hats', [ann], { a: 1 }, { a: 4, 'a+b': 12 }],
		['below, where the role has a team of its own', [ann, bo], { b: 1 }, { a: 12, b: 4, 'a+b': 24 }],
		['just its people: nothing changes', [ann], { a: 3 }, { a: 12, 'a+b': 12 }]
	])('%s', (_, people, roleHours, expected) => {
		expect(teams(people, roleHours)).toEqual(expected);
	});

	test('are what a role has on a day, less who is away', () => {
		const leave = [{ from: DAY, to: DAY }];
		const units = (hours: number) =>
			roleUnitsOn({ people: [{ ...ann, leave }], roleHours: { a: hours } }, 'a', DAY);
		expect([units(5), units(3), units(1)]).toEqual([8, 0, 0]);
	});

	test('are told with and without them', () => {
		expect(roleHoursOf({ people: [] }, 'a')).toBe(3);
		expect(roleHoursOf({ people: [ann, person('cy', ['a'], { hoursPerDay: 1 })] }, 'a')).toBe(4);
		expect(roleHoursOf({ people: [ann], roleHours: { a: 7 } }, 'a')).toBe(7);
		expect(roleHoursOf({ people: [ann], roleHours: { a: 2 } }, 'a')).toBe(2);
	});

	test('shorten and lengthen the work', () => {
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { effortHours: 12, durationDays: 1 })]);
		const days = (roleHours: Record<string, number>) =>
			planOf(of, {}, { people: [person('ann', ['maker'])], roleHours }).tasks[0]?.durationDays;
		expect([days({}), days({ maker: 6 }), days({ maker: 1 })]).toEqual([4, 2, 12]);
	});
});
