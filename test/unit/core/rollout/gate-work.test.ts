import { expect, test } from 'vitest';
import { goalOf } from '#lib/core/rollout/goal.ts';
import { gateWork } from '#lib/core/rollout/gate-work.ts';
import { actionItems } from '#lib/core/rollout/work-item.ts';
import { at, frame, gatePack } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const questions = [
	question('p', { gate: { '1': 2 } }),
	question('q', { gate: { '1': 2 } }),
	question('free')
];
const { questionnaire } = gatePack(questions, []);
const goal = goalOf(questionnaire, frame(), 1, {});
const work = (answers: Parameters<typeof gateWork>[1], ...actions: ReturnType<typeof action>[]) =>
	Object.fromEntries(gateWork(goal, answers, actionItems(actions)));

test('every step up to the level of a gate is gate work', () => {
	expect(work({ q: at(2, 'document') }, action('b', { p: 2 }), action('a', { p: 1 }))).toEqual({
		a: ['p'],
		b: ['p']
	});
});

test('what lifts a question beyond its gate is not', () => {
	expect(work({ q: at(2, 'document') }, action('a', { p: 2 }), action('b', { p: 4 }))).toEqual({ a: ['p'] });
});

test('work on open gates and on other questions is not', () => {
	const open = { p: at(2, 'document'), q: at(2, 'document') };
	expect(work(open, action('a', { p: 3 }), action('b', { free: 2 }))).toEqual({});
});

test('a step that is there already is not', () => {
	expect(
		work({ p: at(1, 'document'), q: at(4, 'observed') }, action('a', { p: 1 }), action('b', { p: 2 }))
	).toEqual({
		b: ['p']
	});
});

test('evidence for a level that is there is gate work, and work may open several gates', () => {
	expect(work({ p: at(2) }, action('a', { p: 2, q: 3 }))).toEqual({ a: ['p', 'q'] });
});
