import { describe, expect, test } from 'vitest';
import type { Plan, PlanReason } from '#lib/core/rollout/plan.ts';
import { buildReport } from '#lib/report/model/build-report.ts';
import type { Block } from '#lib/report/model/document.ts';
import { lookUp } from '#lib/report/model/look-up.ts';
import { planSection } from '#lib/report/model/sections/plan.ts';
import { emptyInput, reportInput } from '../../../fixtures/report.ts';

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

const sectionsText = (input: typeof base, anchor: string): string =>
	JSON.stringify(buildReport(input).sections.filter((section) => section.anchor === anchor));

describe('what the plan will reach', () => {
	const rowsOf = (blocks: readonly Block[]): string[] =>
		blocks.flatMap((block) =>
			block.kind === 'table'
				? block.rows.flatMap((row) => (row.kind === 'cells' ? [JSON.stringify(row.cells)] : []))
				: []
		);

	test('has gates passed and the overall level among its lines, each with what is needed and its state', () => {
		const rows = rowsOf(blocksWith({}));
		for (const title of ['Autonomy supported', 'Gates passed', 'Governance', 'Overall'])
			expect(rows.find((row) => row.includes(title))).toMatch(/"shape":"(circle|diamond|square)"/);
	});

	test('is drawn day by day, with the gates as steps', () => {
		const reached = [{ autonomy: 2, already: false, day: '2026-12-22', dayNumber: 22 }] as const;
		const before = { supportedNow: 1, possible: 2, overallLo: 1.9, gatesThrough: 3, gates: 6 } as const;
		const days = [
			{ ...before, gatesThrough: 6, day: '2026-12-22', dayNumber: 22, hoursDone: 9, finished: [task.id] }
		];
		const text = sectionsText({ ...base, projection: { before, days, reached } }, 'plan');
		expect(text).toContain('Gates of level 2 passed');
		expect(text).toContain('On day 22 (Tue 22 Dec) the answers will support level 2');
		expect(text).toContain('6 / 6');
	});

	test('stands beside what is done, once something is', () => {
		const ticked = plan.tasks.map((one, index) => ({ ...one, done: index < 2 ? one.end : null }));
		expect(JSON.stringify(blocksWith({}))).not.toContain('Planned against done');
		expect(JSON.stringify(blocksWith({ tasks: ticked }))).toContain('Planned against done');
		expect(JSON.stringify(blocksWith({ tasks: ticked }))).toContain('Two tasks and');
	});
});

describe('after the 30 days', () => {
	test('the decision rests on four families of figures, with what speaks for each outcome', () => {
		const text = sectionsText(base, 'week-four');
		expect(text).toContain('30 December 2026');
		for (const word of ['Business', 'Quality', 'Trust', 'Cost', 'Expand', 'Revise', 'Stop'])
			expect(text).toContain(`"${word}"`);
	});

	test('training has six dated weeks, and says which are past day 30', () => {
		const text = sectionsText(base, 'training');
		expect(text).toContain('8 Dec to 14 Dec, for the pilot group');
		expect(text.match(/ Jan, past day 30"/g)).toHaveLength(4);
	});

	test('there is neither without a plan', () => {
		expect([sectionsText(emptyInput, 'week-four'), sectionsText(emptyInput, 'training')]).toEqual([
			'[]',
			'[]'
		]);
	});
});
