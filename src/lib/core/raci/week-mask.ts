/**
 * Hours of the week as a set of minutes, kept as the bits of one number: union is `|`, what is missing is
 * `needed & ~had`. Bit 0 is Monday 00:00.
 */
import type { Hours } from '../assessment/frame.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
const WEEK = (1n << BigInt(MINUTES_PER_WEEK)) - 1n;

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Every minute of the week in these hours; `to` before or at `from` ends on the next day, Sunday's on Monday. */
export function weekMask({ days, from, to }: Hours): bigint {
	const start = minuteOf(from);
	const end = minuteOf(to) > start ? minuteOf(to) : minuteOf(to) + MINUTES_PER_DAY;
	const stretch = (1n << BigInt(end - start)) - 1n;
	const minutes = days
		.map((day) => stretch << BigInt((day - 1) * MINUTES_PER_DAY + start))
		.reduce((all, day) => all | day, 0n);
	return (minutes & WEEK) | (minutes >> BigInt(MINUTES_PER_WEEK));
}

/** How many minutes are in the set. */
export const countMinutes = (mask: bigint): number => mask.toString(2).replaceAll('0', '').length;
