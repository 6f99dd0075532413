import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { matching, settleable } from '#lib/features/rollout/own-parts.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const QUESTIONS = questionnaire([
	layer('governance', [
		capability('control', [
			question('pause', { title: 'Who can pause', gate: { '1': 2, '2': 3 } }),
			question('deep', { title: 'Deep matter', depth: 'full' })
		])
	]),
	layer('people', [capability('hours', [question('shift', { title: 'Night shift' })])])
]);
const QUICK = { depth: 'quick', autonomy: 1 } as const;
const levels = (answers: Answers, autonomy: 1 | 2 = 1): Record<string, number> =>
	Object.fromEntries(
		settleable(QUESTIONS, { depth: 'quick', autonomy }, answers).map(({ question: { id }, level }) => [
			id,
			level
		])
	);

describe('what a task of one’s own can settle', () => {
	test('is what is asked', () => {
		const ids = settleable(QUESTIONS, QUICK, {}).map(({ question: { id } }) => id);
		expect(ids).toEqual(['pause', 'shift']);
	});

	test('but for what does not apply', () => {
		const ids = settleable(QUESTIONS, QUICK, {
			shift: { notApplicable: { reason: 'Days only', approvedBy: 'Ada' } }
		});
		expect(ids.map(({ question: { id } }) => id)).toEqual(['pause']);
	});

	test.each<[Answers, 1 | 2, Record<string, number>]>([
		[{}, 1, { pause: 2, shift: 1 }],
		[{}, 2, { pause: 3, shift: 1 }],
		[{ pause: { level: 1 }, shift: { level: 2 } }, 1, { pause: 2, shift: 3 }],
		[{ pause: { level: 3 }, shift: { level: 4 } }, 1, { pause: 4, shift: 4 }],
		[{ pause: { unknown: true } }, 1, { pause: 2, shift: 1 }]
	])('answers %j at autonomy %i begin from %j', (answers, autonomy, expected) => {
		expect(levels(answers, autonomy)).toEqual(expected);
	});
});

test.each([
	['', []],
	['  ', []],
	['PAUSE', ['pause']],
	['shift night', ['shift']],
	['governance', ['pause']],
	['shift governance', []]
])('%j finds %j', (typed, found) => {
	const all = settleable(QUESTIONS, QUICK, {});
	expect(matching(all, typed).map(({ question: { id } }) => id)).toEqual(found);
});

test('no more are shown than asked for', () => {
	expect(matching(settleable(QUESTIONS, QUICK, {}), 'at level what about', 1)).toHaveLength(0);
	expect(matching(settleable(QUESTIONS, QUICK, {}), 'what about', 1)).toHaveLength(1);
});
