/**
 * A hybrid logical clock: stamps that follow the wall clock, never repeat for one writer and never go back.
 * Kulkarni et al., "Logical Physical Clocks" (2014); here the larger of wall clock and last stamp seen.
 */

/** Sortable text: 12 hexadecimal digits of milliseconds since 1970, 4 of a counter, the writer. */
export type Stamp = string;

export interface Clock {
	/** Milliseconds since 1970 of the last stamp, our own or one we saw. */
	readonly wall: number;
	/** Stamps given within that millisecond. */
	readonly counter: number;
	readonly writer: string;
}

const WALL_DIGITS = 12;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 16 ** COUNTER_DIGITS;
/** End of the year 9999: a stamp beyond it is broken, and following it would leave no room to go on. */
const LAST_WALL = 253_402_300_799_999;
const STAMP = /^([0-9a-f]{12})-([0-9a-f]{4})-(.+)$/;

/** A clock that has given no stamp yet. `writer` must be unique to this page load: a copied tab is a new writer. */
export const startClock = (writer: string): Clock => ({ wall: 0, counter: 0, writer });

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** The stamp the clock stands at. */
export const stampOf = ({ wall, counter, writer }: Clock): Stamp =>
	`${hex(wall, WALL_DIGITS)}-${hex(counter, COUNTER_DIGITS)}-${writer}`;

const next = (clock: Clock): Clock =>
	clock.counter + 1 < COUNTER_LIMIT
		? { ...clock, counter: clock.counter + 1 }
		: { ...clock, wall: clock.wall + 1, counter: 0 };

/** The clock moved on to its next stamp, also when the wall clock stands still or was set back. */
export function tick(clock: Clock, nowMilliseconds: number): Clock {
	const wall = Math.min(Math.floor(nowMilliseconds), LAST_WALL);
	return wall > clock.wall ? { ...clock, wall, counter: 0 } : next(clock);
}

/** The clock after it saw a stamp of somebody else: its own next one will be larger. Broken stamps are ignored. */
export function receive(clock: Clock, stamp: Stamp): Clock {
	const [, wallText, counterText] = STAMP.exec(stamp) ?? [];
	if (wallText === undefined || counterText === undefined) return clock;
	const wall = parseInt(wallText, 16);
	const counter = parseInt(counterText, 16);
	const isAhead = wall > clock.wall || (wall === clock.wall && counter > clock.counter);
	return isAhead && wall <= LAST_WALL ? { ...clock, wall, counter } : clock;
}

/** Negative when `a` is earlier, positive when later, 0 when the same. By code unit, as IndexedDB sorts. */
export const compareStamps = (a: Stamp, b: Stamp): number => (a === b ? 0 : a < b ? -1 : 1);

/** Milliseconds since 1970 at which the stamp was given; 0 for a text that is no stamp. */
export const wallOf = (stamp: Stamp): number => parseInt(STAMP.exec(stamp)?.[1] ?? '0', 16);

/** Who gave the stamp; empty for a text that is no stamp. */
export const writerOf = (stamp: Stamp): string => STAMP.exec(stamp)?.[3] ?? '';
