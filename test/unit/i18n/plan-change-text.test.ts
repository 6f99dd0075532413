import { describe, expect, test } from 'vitest';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planChanges } from '#lib/i18n/plan-change-text.ts';
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

test.each([
	['Greece', 'Greece'],
	['United Kingdom', 'the United Kingdom'],
	['Cayman Islands', 'the Cayman Islands']
])('%s is %s', (name, shown) => {
	expect(placeName(name)).toBe(shown);
});
