import { describe, expect, test } from 'vitest';
import { answerHistory } from '#lib/core/assessment/answer-history.ts';
import { stampOf, writerOf } from '#lib/core/assessment/clock.ts';
import type { Json } from '#lib/core/assessment/json.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { browserOf, writerName } from '#lib/core/assessment/writer-name.ts';

const set = (wall: number, key: string, value: Json, writer = 'here.visit1'): Operation => ({
	stamp: stampOf({ wall, counter: 0, writer }),
	document: 'd',
	key,
	value
});
const LONG = 120_000;

describe('the history of an answer', () => {
	test('is what was said of that question, newest first, in whatever order the log has it', () => {
		const log = [
			set(30, 'answers/q', null, 'there.visit'),
			set(10, 'answers/q', { level: 1 }),
			set(20, 'answers/other', { level: 4 }),
			set(25, 'notes/q', 'Seen', 'an-older-writer'),
			set(20, 'answers/q', { level: 2 })
		];
		expect(answerHistory(log, 'q')).toEqual([
			{ at: 30, browser: 'there', part: 'answer', value: null },
			{ at: 25, browser: null, part: 'note', value: 'Seen' },
			{ at: 20, browser: 'here', part: 'answer', value: { level: 2 } },
			{ at: 10, browser: 'here', part: 'answer', value: { level: 1 } }
		]);
	});

	test('shows typing that went on as one note, and two hands as two', () => {
		const log = [
			set(0, 'notes/q', 'S'),
			set(400, 'notes/q', 'Seen'),
			set(500, 'notes/q', 'Theirs', 'there.v'),
			set(600, 'notes/q', 'Seen on'),
			set(600 + LONG, 'notes/q', null)
		];
		expect(answerHistory(log, 'q').map(({ value }) => value)).toEqual([null, 'Seen on', 'Theirs', 'Seen']);
	});
});

test('a browser is told from its visits', () => {
	const stamp = stampOf({ wall: 1, counter: 2, writer: writerName('0a1b', 'x-y') });
	expect([writerOf(stamp), browserOf(stamp)]).toEqual(['0a1b.x-y', '0a1b']);
	expect([writerOf('nonsense'), browserOf('nonsense')]).toEqual(['', null]);
});
