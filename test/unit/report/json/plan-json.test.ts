import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
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

function planned(autonomy: 1 | 3): Plan {
	const frame: Frame = { workflow: 'Refund status', autonomy, depth: 'quick', people: [] };
	const result = planRollout(small, { frame, answers: {} }, { start: '2026-12-01' });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const printed = (autonomy: 1 | 3) =>
	planJson(planned(autonomy), [], {
		reason: ({ code }) => `said of ${code}`,
		repair: ({ code }) => `said of ${code}`
	});

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
			'projected'
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
			raises: { 'governance.owners': 2 }
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
});
