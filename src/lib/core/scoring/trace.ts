/** The arithmetic behind a score as plain data: numbers as they are printed, and the sums they are printed in. */
import type { AnswerState } from '../assessment/answer-state.ts';
import type { Interval } from './readiness.ts';

/** The three numbers of an interval, each worked out by a sum of its own. */
export const BOUNDS = ['lo', 'point', 'hi'] as const;
export type Bound = (typeof BOUNDS)[number];

/** An interval as it is printed: an answer as a whole number, a mean with two decimals or more. */
export interface PrintedInterval {
	readonly lo: string;
	/** Null where nothing inside was answered with a level. */
	readonly point: string | null;
	readonly hi: string;
}

/** One part of a sum, with the number that is printed for the part itself. */
export interface Term {
	readonly part: string;
	readonly weight: number;
	readonly value: string;
}

/** (w₁ × v₁ + w₂ × v₂ + …) ÷ (w₁ + w₂ + …) = total ÷ weights = result. */
export interface PrintedSum {
	readonly terms: readonly Term[];
	/** Exact, of the printed terms. */
	readonly total: string;
	readonly weights: string;
	/** `total` ÷ `weights`, rounded to as many decimals as it has. */
	readonly result: string;
}

export type PrintedSums = Readonly<Record<'lo' | 'hi', PrintedSum>> & { readonly point: PrintedSum | null };

export type TraceKind = 'overall' | 'layer' | 'capability' | 'question';

/** One number and what it is made of. */
export interface TraceNode {
	readonly kind: TraceKind;
	readonly id: string;
	readonly title: string;
	/** Among its siblings. */
	readonly weight: number;
	/** What it is held against at the autonomy asked for; null for what has no floor. */
	readonly floor: number | null;
	/** Unrounded. Null when nothing in it applies: it is left out of the sum above. */
	readonly interval: Interval | null;
	/** Null when the interval is. */
	readonly printed: PrintedInterval | null;
	/** What the answer to a question counts as; null for all else. */
	readonly state: AnswerState | null;
	/** What it is summed over, what is left out included; none for a question. */
	readonly parts: readonly TraceNode[];
	/** Null for a question, and where nothing applies. */
	readonly sums: PrintedSums | null;
}
