import { describe, expect, test } from 'vitest';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { asideText, conflictText, planChanges, slipText } from '#lib/i18n/plan-edit-text.ts';
import { placeName } from '#lib/i18n/holiday-text.ts';
import { action, question } from '../../fixtures/small-pack.ts';
import { gatePack, planOf } from '../../fixtures/rollout.ts';

const PACK = gatePack(
	[question('g.one', { gate: { '1': 2 } }), question('g.two', { gate: { '1': 2 } })],
	[
		action('one', { 'g.one': 2 }, { title: 'First', effortHours: 4, durationDays: 2 }),
		action('two', { 'g.two': 2 }, { title: 'Second', effortHours: 2, durationDays: 1, after: ['one'] })
	]
);
const plan = planOf(PACK, {});
const changed = (change: (task: Plan['tasks'][number]) => Partial<Plan['tasks'][number]>): Plan => ({
	...plan,
	tasks: plan.tasks.map((task) => ({ ...task, ...change(task) }))
});

const names = {
	role: (id: string) => `role ${id}`,
	task: (id: string) => plan.tasks.find((task) => task.id === id)?.title ?? id,
	showDay: (day: string) => day
};

describe('what a change did', () => {
	test('nothing', () => {
		expect(planChanges(plan, plan)).toBe('No day of the plan changes.');
	});

	test('the task itself, how many others moved, and the launch', () => {
		const later = changed(({ id }) =>
			id === 'one' ? { end: '2026-12-04' } : id === 'two' ? { start: '2026-12-07', end: '2026-12-07' } : {}
		);
		expect(planChanges(plan, { ...later, launch: '2026-12-24' }, 'one')).toBe(
			'“First” is now on 1 to 4 December. One other task moves. The launch moves from 22 to 24 December.'
		);
	});

	test('what went, what came, and that it fits no more', () => {
		const without: Plan = { ...plan, tasks: plan.tasks.filter(({ id }) => id !== 'two'), fits: false };
		expect(planChanges(plan, without)).toBe('“Second” is out of the plan. The plan does not fit any more.');
		expect(planChanges(without, plan)).toBe('“Second” comes into it. The plan fits again.');
	});
});

describe('why a wish could not hold', () => {
	test('every obstacle is a clause', () => {
		const text = conflictText(
			{
				task: 'two',
				wished: '2026-12-01',
				start: '2026-12-03',
				obstacles: [
					{ what: 'predecessor', task: 'one', day: '2026-12-02' },
					{ what: 'capacity', day: '2026-12-01', roles: ['maker'], tasks: ['one'] }
				]
			},
			names
		);
		expect(text).toBe(
			'“Second” cannot start on 2026-12-01: it waits for “First”, which ends on 2026-12-02 and on 2026-12-01 role maker has no hours left beside “First”. It starts on 2026-12-03.'
		);
	});

	test.each(['before-start', 'past', 'dayOff', 'freeze'] as const)('%s says something of its own', (what) => {
		const text = conflictText(
			{ task: 'two', wished: 'd', start: 'e', obstacles: [{ what, day: 'f' }] },
			names
		);
		expect(text).toMatch(/^“Second” cannot start on d: .{10,}\. It starts on e\.$/);
	});

	test('what was left aside names the task and the question', () => {
		const text = asideText(
			{ code: 'done-not-answered', task: 'one', part: 'done', values: { questions: 'g.one,g.two' } },
			names,
			(id) => `question ${id}`
		);
		expect(text).toBe('“First” is done, but not every answer says so: question g.one and question g.two.');
	});
});

describe('slippage', () => {
	test.each([
		[0, 'The last task ends on the day that was planned.'],
		[2, 'The last task ends two working days later than planned.'],
		[-1, 'The last task ends one working day earlier than planned.']
	])('%i days', (daysLate, text) => {
		const slip = { today: '2026-12-09', daysLate, launchDaysLate: 0, tasks: [], gates: [] };
		expect(slipText(slip, names, String)).toBe(text);
	});

	test('what is behind, and which gates are in danger', () => {
		const slip = {
			today: '2026-12-09',
			daysLate: 1,
			launchDaysLate: 1,
			tasks: [{ task: 'one', daysLate: 1 }],
			gates: ['g.one']
		};
		expect(slipText(slip, names, (id) => `gate ${id}`)).toBe(
			'The last task ends one working day later than planned. The launch slips by one working day. Behind: “First”. Too late for the launch as things stand: gate g.one.'
		);
	});
});

test.each([
	['Greece', 'Greece'],
	['United Kingdom', 'the United Kingdom'],
	['Cayman Islands', 'the Cayman Islands']
])('%s is %s', (name, shown) => {
	expect(placeName(name)).toBe(shown);
});
