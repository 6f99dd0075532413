/** An AI scorer beside the analysts who scored the same interactions: how often alike, how far off, which way. */
import { weightedKappa } from './weighted-kappa.ts';
import type { Table } from './weighted-kappa.ts';

/** One interaction: the score of the AI, then the score of the analyst, numbered from 0. */
export type ScorePair = readonly [ai: number, human: number];

export interface ScorerComparison {
	readonly count: number;
	/** Quadratic weights over all categories; null where both scored everything alike. */
	readonly kappa: number | null;
	readonly standardError: number | null;
	/** 95 % by the normal approximation, within −1 and 1. A gate looks at the lower bound, never at the point. */
	readonly interval: readonly [low: number, high: number] | null;
	/** Share of interactions with the same score. */
	readonly agreement: number;
	/** Mean of AI minus analyst: above 0 the AI is kinder. */
	readonly bias: number;
	/** Rows the AI, columns the analyst. */
	readonly confusion: Table;
}

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/** Fewer double-scored interactions cannot tell a kappa of .6 from .9; a measured default of ours (agreement.md). */
export const ENOUGH_PAIRS = 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function confusionOf(pairs: readonly ScorePair[], size: number): number[][] {
	const table = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
	for (const [row, column] of pairs) {
		const line = table[row];
		if (line && column < size) line[column] = (line[column] ?? 0) + 1;
	}
	return table;
}

/** Null without a pair. `size` categories count, also those that nobody used: leaving them out changes the weights. */
export function compareScorers(pairs: readonly ScorePair[], size: number): ScorerComparison | null {
	if (pairs.length === 0) return null;
	const confusion = confusionOf(pairs, size);
	const found = weightedKappa(confusion);
	return {
		count: pairs.length,
		kappa: found?.value ?? null,
		standardError: found?.error ?? null,
		interval: found && [
			Math.max(-1, found.value - Z * found.error),
			Math.min(1, found.value + Z * found.error)
		],
		agreement: pairs.filter(([ai, human]) => ai === human).length / pairs.length,
		bias: sum(pairs.map(([ai, human]) => ai - human)) / pairs.length,
		confusion
	};
}
