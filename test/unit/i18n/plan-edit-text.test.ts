import { describe, expect, test } from 'vitest';
import type { Obstacle, PlanAside, Slip } from '#lib/core/rollout/plan.ts';
import { showDay } from '#lib/i18n/format.ts';
import { asideText, conflictText, slipText } from '#lib/i18n/plan-edit-text.ts';

const names = {
	role: (id: string) => ({ qa: 'QA lead' })[id] ?? id,
	task: (id: string) => ({ a: 'Name the owners', b: 'Pull the baseline' })[id] ?? id,
	showDay
};
const question = (id: string): string => `Title of ${id}`;

describe('why a task does not start when it was asked to', () => {
	test.each<[Obstacle, RegExp]>([
		[{ what: 'before-start', day: '2026-12-01' }, /the 30 days begin on 1 December 2026/],
		[{ what: 'past', day: '2026-12-03' }, /that day is past/],
		[{ what: 'dayOff', day: '2026-12-05' }, /nobody works on that day/],
		[
			{ what: 'predecessor', task: 'b', day: '2026-12-04' },
			/waits for “Pull the baseline”, which ends on 4 December/
		],
		[
			{ what: 'capacity', day: '2026-12-04', roles: ['qa'], tasks: ['b'] },
			/on 4 December 2026 QA lead has no hours left beside “Pull the baseline”/
		]
	])('%j', (obstacle, text) => {
		const said = conflictText(
			{ task: 'a', wished: '2026-12-03', start: '2026-12-08', obstacles: [obstacle] },
			names
		);
		expect(said).toMatch(text);
		expect(said).toMatch(
			/^“Name the owners” cannot start on 3 December 2026: .* It starts on 8 December 2026\.$/
		);
	});
});

test.each<[PlanAside['code'], PlanAside['values'], RegExp]>([
	['unknown-task', {}, /no such task/],
	['not-chosen', {}, /“Name the owners”.*Pin it/],
	['taken-id', {}, /left out/],
	['unknown-role', { role: 'x' }, /keeps its own/],
	['unknown-before', { before: 'b' }, /wait for “Pull the baseline”/],
	['unknown-question', { question: 'q' }, /Title of q/],
	['cycle', { tasks: 'a,b' }, /“Name the owners” and “Pull the baseline”/],
	['start-too-far', { start: '2030-01-01' }, /two years/],
	['needs-excluded', { before: 'b' }, /without “Pull the baseline”/],
	['excluded-but-done', {}, /stays in the plan/],
	['done-not-answered', { questions: 'p,q' }, /Title of p and Title of q/]
])('an edit that could not hold: %s', (code, values, text) => {
	expect(
		asideText({ code, task: 'a', title: 'Name the owners', part: 'task', values }, names, question)
	).toMatch(text);
});

test.each<[Partial<Slip>, string]>([
	[{}, 'The last task ends on the day that was planned.'],
	[{ daysLate: -1 }, 'The last task ends one working day earlier than planned.'],
	[
		{ daysLate: 2, launchDaysLate: 1, tasks: [{ task: 'a', daysLate: 2 }], gates: ['q'] },
		'The last task ends two working days later than planned. The launch slips by one working day. Behind: “Name the owners”. Too late for the launch as things stand: Title of q.'
	]
])('a plan that stands at %j', (slip, text) => {
	const whole: Slip = { today: '2026-12-10', daysLate: 0, launchDaysLate: 0, tasks: [], gates: [], ...slip };
	expect(slipText(whole, names, question)).toBe(text);
});
