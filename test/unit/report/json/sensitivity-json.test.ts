import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { chooseWork } from '#lib/core/rollout/choose-work.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import { shortestWayTo } from '#lib/core/scoring/flip.ts';
import { sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import { sensitivityJson } from '#lib/report/json/sensitivity-json.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const base = pack(
	[
		layer('one', [
			capability('only', [
				question('one.gate', { gate: { '1': 2 } }),
				question('one.free'),
				question('one.deep', { depth: 'full' })
			])
		])
	],
	[action('write', { 'one.gate': 3 }, { effortHours: 5 })]
);
const rule = (id: string, on: string) => ({
	id,
	title: `Title of ${id}`,
	meaning: 'Meaning.',
	remedy: 'Remedy.',
	when: { any: [{ question: on, atMost: 1 as const }] },
	sources: []
});
const small = {
	...base,
	work: {
		...base.work,
		redFlags: [rule('low', 'one.free'), rule('open', 'one.gate'), rule('deep', 'one.deep')]
	}
};
const scope = { autonomy: 1, depth: 'quick' } as const;

function printed(answers: Answers, seed = 1) {
	const { questionnaire, work } = small;
	return sensitivityJson({
		way: shortestWayTo(1, questionnaire, scope, answers),
		flags: checkFlags(questionnaire, work, scope, answers),
		sensitivity: sensitivityOf(questionnaire, scope, answers, seed),
		choice: chooseWork(small, { frame: { ...scope, workflow: 'Refunds', people: [] }, answers }),
		seed
	});
}

describe('what would change the verdict as JSON', () => {
	const json = printed({ 'one.free': { level: 1 } });

	test('has exactly the keys that other programs rely on', () => {
		expect(Object.keys(json)).toEqual(['way', 'falls', 'flags', 'dontKnows', 'robustness', 'work']);
	});

	test('prints the shortest way to what was asked for, and no fall from nothing', () => {
		expect(json.way).toEqual({
			steps: 3,
			changes: [{ question: 'one.gate', from: null, to: 2, evidence: 'document' }]
		});
		expect(json.falls).toEqual({ gate: null, score: null });
	});

	test('prints both falls from what is supported', () => {
		const { falls } = printed({ 'one.gate': { level: 2, evidence: 'document' }, 'one.free': { level: 2 } });
		expect(falls.gate?.steps).toBe(1);
		expect(falls.score?.steps).toBe(2);
	});

	test('prints rules that fire or might, not those nobody asked about', () => {
		expect(json.flags).toEqual([
			{
				id: 'low',
				kind: 'red flag',
				title: 'Title of low',
				state: 'fires',
				because: ['one.free'],
				open: [],
				remedy: 'Remedy.'
			},
			{
				id: 'open',
				kind: 'red flag',
				title: 'Title of open',
				state: 'might',
				because: [],
				open: ['one.gate'],
				remedy: 'Remedy.'
			}
		]);
	});

	test('prints the don’t knows that matter', () => {
		expect(json.dontKnows).toEqual([
			{ question: 'one.gate', state: 'unanswered', narrows: 2, raisesTo: 1, lowersTo: 0 }
		]);
	});

	test('prints what was drawn, from which seed', () => {
		expect(json.robustness).toEqual({
			stability: null,
			overall: { lo: { least: 0.25, greatest: 0.75 }, hi: { least: 1.75, greatest: 3.25 } },
			weightShare: 0.5,
			seed: 1,
			draws: 1000,
			kept: 1000
		});
	});

	test('prints the work that gets there, in hours', () => {
		expect(json.work).toEqual({ aim: 1, hours: 5, items: [{ id: 'write', hours: 5 }] });
	});
});
