import { describe, expect, test } from 'vitest';
import type { Room } from '#lib/core/pack/condition.ts';
import { couldHold, roomWithin } from '#lib/core/pack/condition.ts';
import type { Condition } from '#lib/core/pack/schema.ts';

test.each<[Room, { atLeast?: 0 | 1 | 2 | 3 | 4; atMost?: 0 | 1 | 2 | 3 | 4 }, Room]>([
	[[0, 4], { atLeast: 2 }, [2, 4]],
	[[0, 4], { atMost: 1 }, [0, 1]],
	[[1, 3], { atLeast: 2, atMost: 4 }, [2, 3]],
	[[2, 2], { atMost: 1 }, null],
	[null, { atLeast: 0 }, null]
])('of %j, %j leaves %j', (room, bounds, left) => {
	expect(roomWithin(room, { question: 'a', ...bounds })).toEqual(left);
});

describe('a condition could hold', () => {
	const rooms: Record<string, Room> = { open: [0, 4], high: [4, 4], gone: null };
	test.each<[Condition, boolean]>([
		[{ all: [{ question: 'open', atLeast: 3 }] }, true],
		[{ all: [{ question: 'high', atMost: 3 }] }, false],
		[{ any: [{ question: 'gone', atMost: 4 }] }, false],
		[
			{
				any: [
					{ question: 'gone', atMost: 4 },
					{ question: 'high', atLeast: 4 }
				]
			},
			true
		],
		[{ all: [{ question: 'open', atLeast: 3 }], any: [{ question: 'open', atMost: 2 }] }, false],
		[
			{
				all: [
					{ question: 'open', atLeast: 3 },
					{ question: 'open', atMost: 2 }
				]
			},
			false
		]
	])('%j: %s', (condition, could) => {
		expect(couldHold(condition, (id) => rooms[id] ?? null)).toBe(could);
	});
});
