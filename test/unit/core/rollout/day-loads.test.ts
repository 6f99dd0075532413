import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLoads, isOverbooked, isWorked, workedDays } from '#lib/core/rollout/day-loads.ts';
import { freezeDays } from '#lib/core/rollout/freeze-days.ts';
import { gateDays } from '#lib/core/rollout/gate-days.ts';
import {
	anyAnswers,
	anyFrame,
	anyPack,
	at,
	frame,
	gatePack,
	person,
	planOf
} from '../../../fixtures/rollout.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const PACK = gatePack(
	[question('g.one', { gate: { '1': 2 } }), question('g.two', { gate: { '1': 2 } })],
	[
		action('one', { 'g.one': 2 }, { effortHours: 4, durationDays: 2 }),
		action('two', { 'g.two': 2 }, { effortHours: 2, durationDays: 1, responsible: 'tester', after: ['one'] })
	]
);
const plan = planOf(PACK, {});

describe('hours a day', () => {
	test('a task is spread evenly over its working days', () => {
		const [maker, tester] = dayLoads(plan.tasks, frame(), workedDays(plan));
		expect(maker?.days.slice(0, 3).map(({ day, hours }) => [day, hours])).toEqual([
			['2026-12-01', 2],
			['2026-12-02', 2],
			['2026-12-03', 0]
		]);
		expect(tester?.days.map(({ hours }) => hours).filter((hours) => hours > 0)).toEqual([2]);
	});

	test('leave takes the hours there are, and more than there are is too much', () => {
		const ada = person('ada', ['maker'], {
			hoursPerDay: 1,
			leave: [{ from: '2026-12-02', to: '2026-12-02' }]
		});
		const [maker] = dayLoads(plan.tasks, frame({ people: [ada] }), workedDays(plan));
		expect(maker?.days.slice(0, 3).map(({ capacityHours }) => capacityHours)).toEqual([1, 0, 1]);
		expect(maker?.days.slice(0, 3).map(isOverbooked)).toEqual([true, true, false]);
	});

	test('after the 30 days the working days go on without days off', () => {
		const works = isWorked(plan, { daysOff: ['2027-01-01'] });
		expect(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-04'].map(works)).toEqual([
			true,
			false,
			false,
			true
		]);
	});

	test('all work of a plan is spread, and a computed plan overbooks nobody', () => {
		fc.assert(
			fc.property(anyPack(8), anyAnswers, anyFrame, (pack, answers, any) => {
				const planned = planRollout(pack, { frame: any, answers });
				if (!planned.ok) return;
				const { tasks } = planned.value;
				const loads = dayLoads(tasks, any, workedDays(planned.value, any));
				const spread = loads.flatMap(({ days }) => days).reduce((sum, { hours }) => sum + hours, 0);
				expect(spread).toBeCloseTo(tasks.reduce((sum, { effortHours }) => sum + effortHours, 0));
				expect(loads.flatMap(({ days }) => days.filter(isOverbooked))).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('on which day a gate opens', () => {
	test('with the last task that helps it', () => {
		expect(gateDays(plan)).toEqual([
			{ gate: 'g.one', task: 'one', day: '2026-12-02' },
			{ gate: 'g.two', task: 'two', day: '2026-12-03' }
		]);
	});

	test('a gate that is open already opens on no day', () => {
		expect(gateDays(planOf(PACK, { 'g.one': at(2, 'observed') })).map(({ gate }) => gate)).toEqual(['g.two']);
	});
});

describe('the freeze', () => {
	test.each<[number | undefined, string[]]>([
		[undefined, []],
		[0, []],
		[2, ['2026-12-18', '2026-12-21']]
	])('%s working days before the launch', (count, days) => {
		expect(freezeDays({ ...plan, launch: '2026-12-22' }, count)).toEqual(days);
	});
});
