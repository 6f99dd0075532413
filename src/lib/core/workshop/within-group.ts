/**
 * Agreement within a group against a null variance: r*wg = 1 − s² / σ², s² with n − 1. James, Demaree and Wolf
 * (1984), unclipped as by Lindell, Brandt and Whitney (1999): below 0 people differ more than the null would.
 */
import { TOP_LEVEL } from '../pack/scale.ts';

const LEVEL_COUNT = TOP_LEVEL + 1;

/** Null variances over five levels: all equally likely, (K² − 1) / 12, and half at either end, (K − 1)² / 4. */
export const UNIFORM_VARIANCE = (LEVEL_COUNT ** 2 - 1) / 12;
export const MAXIMUM_VARIANCE = (LEVEL_COUNT - 1) ** 2 / 4;

/** With uniform and with maximum-dissensus null variance. */
export interface WithinGroup {
	readonly uniform: number;
	readonly maximum: number;
}

/** Sample variance of the codes 0, 1, 2 … counted so often; null under two people. */
export function varianceOf(counts: readonly number[]): number | null {
	const n = counts.reduce((sum, count) => sum + count, 0);
	if (n < 2) return null;
	const middle = counts.reduce((sum, count, code) => sum + count * code, 0) / n;
	return counts.reduce((sum, count, code) => sum + count * (code - middle) ** 2, 0) / (n - 1);
}

/** On one question; null under two people. */
export function withinGroup(counts: readonly number[]): WithinGroup | null {
	const variance = varianceOf(counts);
	if (variance === null) return null;
	return { uniform: 1 - variance / UNIFORM_VARIANCE, maximum: 1 - variance / MAXIMUM_VARIANCE };
}

/** On several questions, from the mean q of s² / σ²: r*wg(J) = 1 − q; null where no question has two people. */
export function withinGroupOverall(questions: readonly (readonly number[])[]): WithinGroup | null {
	const variances = questions.map(varianceOf).filter((variance) => variance !== null);
	if (variances.length === 0) return null;
	const mean = variances.reduce((sum, variance) => sum + variance, 0) / variances.length;
	return { uniform: 1 - mean / UNIFORM_VARIANCE, maximum: 1 - mean / MAXIMUM_VARIANCE };
}

/** r_wg(J) = J (1 − q) / (J (1 − q) + q) of several questions with uniform null; not defined for q beyond 1. */
export function withinGroupJ(questions: readonly (readonly number[])[]): number | null {
	const overall = withinGroupOverall(questions);
	if (!overall || overall.uniform < 0) return null;
	const items = questions.filter((counts) => varianceOf(counts) !== null).length;
	return (items * overall.uniform) / (items * overall.uniform + 1 - overall.uniform);
}
