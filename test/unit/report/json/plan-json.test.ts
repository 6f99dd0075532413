import { describe, expect, test } from 'vitest';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { PlanSubject } from '#lib/core/rollout/choose-work.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import type { PlanEdits } from '#lib/core/rollout/work-edits.ts';
import type { Day } from '#lib/core/shared/day.ts';
import type { PlanWords } from '#lib/report/json/plan-json.ts';
import { planJson } from '#lib/report/json/plan-json.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const owners = question('governance.owners', { gate: { '1': 2 } });
const small = pack(
	[layer('governance', [capability('ownership', [owners])])],
	[
		action('name-owners', { 'governance.owners': 2 }, { durationDays: 2 }),
		action('tell-owners', { 'governance.owners': 3 }, { after: ['name-owners'], phase: 2 })
	]
);

const subject = (autonomy: 1 | 3, edits: PlanEdits): PlanSubject => ({
	frame: { workflow: 'Refund status', autonomy, depth: 'quick', people: [] },
	answers: {},
	...edits
});

function planned(of: PlanSubject, today?: Day): Plan {
	const result = planRollout(small, of, { start: '2026-12-01', ...(today && { today }) });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const WORDS: PlanWords = {
	reason: ({ code }) => `said of ${code}`,
	repair: ({ code }) => `said of ${code}`,
	aside: ({ code, title }) => `${code} of ${title}`,
	conflict: ({ task }) => `conflict of ${task}`,
	slip: ({ daysLate }) => `${String(daysLate)} days late`
};

function printed(autonomy: 1 | 3, edits: PlanEdits = {}, today?: Day) {
	const of = subject(autonomy, edits);
	const plan = planned(of, today);
	return planJson({ plan, projection: projectPlan(small, of, plan), repairs: [] }, WORDS);
}

describe('the plan as JSON', () => {
	const json = printed(1);

	test('has exactly the keys that other programs rely on', () => {
		expect(Object.keys(json)).toEqual([
			'start',
			'end',
			'workingDays',
			'tasks',
			'fits',
			'reasons',
			'repairs',
			'projected',
			'launch',
			'decision',
			'aim',
			'reached',
			'excluded',
			'asides',
			'conflicts',
			'slip'
		]);
		expect(Object.keys(json.projected)).toEqual(['supportedNow', 'overall', 'layers']);
	});

	test('dates the window and every task', () => {
		expect(json).toMatchObject({ start: '2026-12-01', end: '2026-12-30', fits: true, reasons: [] });
		expect(json.workingDays.at(0)).toBe('2026-12-01');
		expect(json.workingDays.at(-1)).toBe('2026-12-30');
		expect(json.tasks[0]).toEqual({
			id: 'name-owners',
			title: 'Do name-owners',
			phase: 1,
			start: '2026-12-01',
			end: '2026-12-02',
			role: 'maker',
			effortHours: 3,
			after: [],
			raises: { 'governance.owners': 2 },
			kind: 'action',
			late: false,
			planned: { start: '2026-12-01', end: '2026-12-02' },
			done: null,
			pinned: false,
			edited: []
		});
		expect(json.tasks.map(({ id }) => id).slice(-2)).toEqual(['launch', 'decision']);
	});

	test('says what it will reach', () => {
		expect(json.projected).toEqual({
			supportedNow: 1,
			overall: { lo: 2, point: 2, hi: 2 },
			layers: { governance: { lo: 2, point: 2, hi: 2, floor: 1, met: true } }
		});
	});

	test('gives each reason a code and a sentence', () => {
		const { fits, reasons } = printed(3);
		expect(fits).toBe(false);
		expect(reasons).toContainEqual({
			code: 'aim-lowered',
			values: { requested: 3, aim: 2 },
			text: 'said of aim-lowered'
		});
	});

	test('says when each autonomy is reached', () => {
		expect(json.reached).toMatchObject({
			'1': { already: false, day: '2026-12-02', dayNumber: 2 },
			'4': { already: false, day: null, dayNumber: null }
		});
	});

	test('says what the user changed, what could not hold, and how it stands', () => {
		const edits: PlanEdits = {
			taskEdits: {
				'tell-owners': { choice: 'pinned', start: '2026-12-05', responsible: 'nobody' },
				gone: { choice: 'excluded' }
			},
			tasksDone: { 'name-owners': { day: '2026-12-03' } }
		};
		const made = printed(1, edits, '2026-12-04');
		expect(made.tasks[0]).toMatchObject({ id: 'name-owners', done: '2026-12-03', end: '2026-12-03' });
		expect(made.tasks[1]).toMatchObject({ pinned: true, edited: ['start'] });
		expect(made.asides.map(({ text }) => text)).toEqual([
			'unknown-task of gone',
			'done-not-answered of Do name-owners',
			'unknown-role of Do tell-owners'
		]);
		expect(made.conflicts).toEqual([
			{
				task: 'tell-owners',
				wished: '2026-12-05',
				start: '2026-12-07',
				obstacles: [{ what: 'dayOff', day: '2026-12-05' }],
				text: 'conflict of tell-owners'
			}
		]);
		expect(made.slip).toMatchObject({ today: '2026-12-04', text: '0 days late' });
	});
});
