/** Intervals as text: the interval always, the point only when enough is answered. */
import type { Interval } from '../core/scoring/readiness.ts';
import { completeness } from '../core/scoring/interval.ts';
import { showLevel } from './format.ts';

/** “1.9–2.4”, or “2.6” where both bounds show the same. */
export function showInterval({ lo, hi }: Interval, threshold?: number): string {
	const low = showLevel(lo, threshold);
	const high = showLevel(hi, threshold);
	return low === high ? low : `${low}–${high}`;
}

/** The point where completeness allows one, else null. */
export const shownPoint = (interval: Interval, pointCompleteness: number): number | null =>
	completeness(interval) + 1e-9 >= pointCompleteness ? interval.point : null;

/** The point where completeness allows one, else the interval. */
export function showScore(interval: Interval, pointCompleteness: number, threshold?: number): string {
	const point = shownPoint(interval, pointCompleteness);
	return point === null ? showInterval(interval, threshold) : showLevel(point, threshold);
}
