/** One line of the table: what was measured, what we want it to be, and whether it is. */

/** Timings swing on a busy machine: up to this many times the aim, they say neither met nor missed. */
const TIMING_MARGIN = 1.3;

export type Verdict = 'met' | 'within margin' | 'missed';

export interface Measurement {
	readonly what: string;
	/** The largest value that is good enough. */
	readonly aim: number;
	readonly measured: number;
	/** Bytes and counts are the same everywhere, a ratio of times of one run nearly so; milliseconds are guidance. */
	readonly kind: 'bytes' | 'count' | 'ratio' | 'milliseconds';
	/** What the number was made of, for whoever wants to improve it. */
	readonly note: string;
}

/** Whether the aim is met; only times and their ratios have a margin. */
export function verdictOn({ aim, measured, kind }: Measurement): Verdict {
	if (measured <= aim) return 'met';
	const isTime = kind === 'ratio' || kind === 'milliseconds';
	return isTime && measured <= aim * TIMING_MARGIN ? 'within margin' : 'missed';
}
