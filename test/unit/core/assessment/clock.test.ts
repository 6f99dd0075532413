import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '#lib/core/assessment/clock.ts';
import { compareStamps, receive, stampOf, startClock, tick, wallOf } from '#lib/core/assessment/clock.ts';

const NOW = 1_764_547_200_000;

describe('a clock', () => {
	test('stamps with the wall clock, then counts within its millisecond', () => {
		const first = tick(startClock('me'), NOW);
		const second = tick(first, NOW);
		expect([stampOf(first), stampOf(second)]).toEqual(['019ad7358400-0000-me', '019ad7358400-0001-me']);
		expect(wallOf(stampOf(second))).toBe(NOW);
	});

	test('goes on when the wall clock was set back', () => {
		const before = tick(startClock('me'), NOW);
		expect(compareStamps(stampOf(tick(before, NOW - 1_000_000)), stampOf(before))).toBeGreaterThan(0);
	});

	test('borrows a millisecond when its counter is full', () => {
		const full: Clock = { wall: NOW, counter: 0xffff, writer: 'me' };
		expect(tick(full, NOW)).toEqual({ wall: NOW + 1, counter: 0, writer: 'me' });
	});

	test('never stamps two things alike and never goes back, whatever it is told', () => {
		const event = fc.oneof(
			fc.record({ now: fc.integer({ min: NOW - 5, max: NOW + 5 }) }),
			fc.record({ wall: fc.integer({ min: NOW - 5, max: NOW + 5 }), counter: fc.nat(0xffff) })
		);
		fc.assert(
			fc.property(fc.array(event, { maxLength: 50 }), (events) => {
				let clock = startClock('me');
				let last = stampOf(clock);
				for (const each of events) {
					const heard = 'wall' in each ? stampOf({ ...each, writer: 'zzz' }) : null;
					if (heard !== null) clock = receive(clock, heard);
					clock = tick(clock, 'now' in each ? each.now : 0);
					expect(compareStamps(stampOf(clock), last)).toBeGreaterThan(0);
					if (heard !== null) expect(compareStamps(stampOf(clock), heard)).toBeGreaterThan(0);
					last = stampOf(clock);
				}
			})
		);
	});

	test.each(['', 'nonsense', '019ad7358400-0000-', 'ffffffffffff-0000-evil', '019AD7358400-0000-x'])(
		'is not led by the stamp %j',
		(stamp) => {
			const clock = tick(startClock('me'), NOW);
			expect(receive(clock, stamp)).toBe(clock);
		}
	);

	test('does not follow its own past', () => {
		const clock = tick(tick(startClock('me'), NOW), NOW);
		expect(receive(clock, stampOf(tick(startClock('you'), NOW)))).toBe(clock);
	});
});

test('stamps sort as text in the order they were given', () => {
	let clock = startClock('me');
	const stamps = [0, 1, 9, 10, 15, 16, NOW, NOW, NOW, 16 ** 11].map((now) =>
		stampOf((clock = tick(clock, now)))
	);
	expect(stamps.toSorted()).toEqual(stamps);
});
