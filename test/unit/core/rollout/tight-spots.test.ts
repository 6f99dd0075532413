/** What is said to hold up a plan that is late without proof. */
import { expect, test } from 'vitest';
import type { PlanReason } from '#lib/core/rollout/plan.ts';
import { gatePack, person, planOf } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const reasonsOf = (of: ReturnType<typeof planOf>, ...codes: PlanReason['code'][]) =>
	of.reasons.filter(({ code }) => codes.includes(code));

const people = [person('ada', ['maker', 'tester'])];

/** Three hours a day and one: nobody with three hours a day does both at a time, and both in a row outlast the launch. */
const pack = gatePack(
	[question('q', { gate: { '1': 2 } }), question('r', { gate: { '1': 2 } })],
	[
		action('long', { q: 2 }, { effortHours: 39, durationDays: 13, responsible: 'maker' }),
		action('short', { r: 2 }, { effortHours: 9, durationDays: 9, responsible: 'tester' })
	]
);

test('two tasks that one person cannot do at a time follow each other: the chain and the person are named', () => {
	const plan = planOf(pack, {}, { people });
	expect(plan.fits).toBe(false);
	expect(plan.misfitProved).toBe(false);
	expect(reasonsOf(plan, 'tight-chain', 'fullest-role')).toEqual([
		{ code: 'tight-chain', values: { tasks: 'short,long', from: '2026-12-01', end: '2026-12-30' } },
		{ code: 'fullest-role', values: { role: 'maker,tester', hoursNeeded: 48, hoursAvailable: 66 } }
	]);
});

test('with a person each nothing is late, and nothing is named', () => {
	const plan = planOf(pack, {}, { people: [person('ada', ['maker']), person('bo', ['tester'])] });
	expect(plan.fits).toBe(true);
	expect(reasonsOf(plan, 'tight-chain', 'fullest-role')).toEqual([]);
});

test('what is proved needs no guess', () => {
	const plan = planOf(pack, {}, { people, hoursPerDay: 2 });
	expect(plan.misfitProved).toBe(true);
	expect(reasonsOf(plan, 'tight-chain', 'fullest-role')).toEqual([]);
});
