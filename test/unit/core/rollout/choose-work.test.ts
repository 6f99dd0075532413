import { expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { chooseWork } from '#lib/core/rollout/choose-work.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const PACK = pack(
	[
		layer('one', [
			capability('only', [
				question('one.gate', { gate: { '1': 2 }, notApplicable: 'never' }),
				question('one.free')
			])
		])
	],
	[
		action('short', { 'one.gate': 2, 'one.free': 2 }, { effortHours: 3 }),
		action('long', { 'one.gate': 2, 'one.free': 2 }, { effortHours: 30 })
	]
);
const frame = { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [] } as const;
const chosen = (answers: Answers): string[] =>
	chooseWork(PACK, { frame: { ...frame, people: [] }, answers }).items.map(({ id }) => id);

test.each<[string, Answers, string[]]>([
	['the fewer hours', {}, ['short']],
	[
		'the writing down of what is done',
		{ 'one.gate': { level: 2 }, 'one.free': { level: 2 } },
		['evidence.one.gate']
	],
	[
		'nothing where nothing is missing',
		{ 'one.gate': { level: 2, evidence: 'document' }, 'one.free': { level: 2 } },
		[]
	],
	[
		'work on a gate that may not be set aside, whatever the file says',
		{ 'one.gate': { notApplicable: { reason: 'No', approvedBy: 'Ann' } }, 'one.free': { level: 2 } },
		['short']
	]
])('it is %s, and what the plan dates', (_, answers, ids) => {
	expect(chosen(answers)).toEqual(ids);
	const planned = planRollout(PACK, { frame: { ...frame, people: [] }, answers }, { start: '2026-12-01' });
	const tasks = planned.ok ? planned.value.tasks.filter(({ kind }) => kind !== 'milestone') : [];
	expect(tasks.map(({ id }) => id)).toEqual(ids);
});
