/** Repeatable random numbers: the same seed, the same draws. Mulberry32 (Ettinger, 2017; public domain). */

/** Draws from 0, included, to 1, excluded. */
export type Random = () => number;

/** A source of its own for each seed; only the low 32 bits of the seed count. */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
