import { describe, expect, test } from 'vitest';
import type { Plan, PlanReason } from '#lib/core/rollout/plan.ts';
import type { Block } from '#lib/report/model/document.ts';
import { lookUp } from '#lib/report/model/look-up.ts';
import { planSection } from '#lib/report/model/sections/plan.ts';
import { reportInput } from '../../../fixtures/report.ts';

const base = reportInput();
const { plan } = base;
if (!plan) throw new Error('The fixture has a plan.');
const [task] = plan.tasks;
if (!task) throw new Error('The fixture has a task.');

const blocksWith = (change: Partial<Plan>): readonly Block[] => {
	const input = { ...base, plan: { ...plan, ...change } };
	return planSection(input, lookUp(input)).blocks;
};
const late = (code: PlanReason['code']): PlanReason => ({
	code,
	values: { task: task.id, end: '2027-01-04', launch: '2026-12-23', windowEnd: '2026-12-30' }
});

describe('a plan that does not fit', () => {
	const blocks = blocksWith({
		fits: false,
		reasons: [
			late('gate-work-late'),
			late('beyond-window'),
			{ code: 'aim-lowered', values: { requested: 3, aim: 2 } }
		]
	});
	const text = JSON.stringify(blocks);

	test('names each late task with its end and why that is too late', () => {
		expect(text.split(task.title)).toHaveLength(3);
		expect(text).toContain('4 Jan');
		expect(text).toContain('opens a gate, so it must end before the launch on 23 December 2026');
		expect(text).toContain('the 30 days end on 30 December 2026');
	});

	test('says other reasons as sentences', () => {
		expect(blocks).toContainEqual({
			kind: 'list',
			items: [expect.stringContaining('The plan aims at level 2')]
		});
	});
});

test('too much work for a role is said in word and shape', () => {
	const marks = (hours: number): string =>
		JSON.stringify(blocksWith({ loads: [{ role: 'qa-lead', hours, capacityHours: 40 }] }));
	expect(marks(48)).toContain('48 h of 40 h, too much');
	expect(marks(48)).toContain('"shape":"square"');
	expect(marks(40)).not.toContain('too much');
});
