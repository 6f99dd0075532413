/**
 * Intervals and their weighted mean: lo = Σw·lo/Σw, hi = Σw·hi/Σw over children that apply; the point is
 * the same mean over the children that have one. Source: the method in scoring, after OECD/JRC (2008).
 */
import { levelOf } from '../assessment/answer-state.ts';
import type { Answer } from '../assessment/answer.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { Question } from '../pack/schema.ts';
import { countedState } from './counted-state.ts';
import type { Interval } from './readiness.ts';

/** Slack for comparing sums of floating-point products with a threshold. */
const TOLERANCE = 1e-9;

/** Everything is possible: what an unknown counts as. */
export const UNKNOWN: Interval = { lo: 0, point: null, hi: TOP_LEVEL };

/** Whether `value` reaches `threshold`, forgiving floating-point noise only. */
export const reaches = (value: number, threshold: number): boolean => value >= threshold - TOLERANCE;

/** Interval of one answer; null when it is not applicable. A missing answer counts as unknown. */
export function intervalOf(question: Question, answer: Answer | undefined): Interval | null {
	const level = levelOf(answer);
	if (level !== null) return { lo: level, point: level, hi: level };
	return countedState(question, answer) === 'notApplicable' ? null : UNKNOWN;
}

export interface Weighted {
	readonly weight: number;
	readonly interval: Interval | null;
}

/** Weighted mean of the intervals that apply; null when none does. */
export function combine(children: readonly Weighted[]): Interval | null {
	let weights = 0;
	let lo = 0;
	let hi = 0;
	let pointWeights = 0;
	let points = 0;
	for (const { weight, interval } of children) {
		if (!interval) continue;
		weights += weight;
		lo += weight * interval.lo;
		hi += weight * interval.hi;
		if (interval.point === null) continue;
		pointWeights += weight;
		points += weight * interval.point;
	}
	if (weights === 0) return null;
	return { lo: lo / weights, point: pointWeights === 0 ? null : points / pointWeights, hi: hi / weights };
}

/** 1 when nothing inside is unknown, 0 when everything is. */
export const completeness = ({ lo, hi }: Interval): number => 1 - (hi - lo) / TOP_LEVEL;
