/** Double-scored interactions as they are pasted: two scores a line, the AI's first. */
import type { ScorePair } from '#lib/core/workshop/compare-scorers.ts';
import { TOP_LEVEL } from '#lib/core/pack/scale.ts';

export interface ReadPairs {
	readonly pairs: readonly ScorePair[];
	/** Numbers of lines that are no two scores from 0 to 4. */
	readonly wrong: readonly number[];
}

const isScore = (score: number | undefined): score is number =>
	score !== undefined && Number.isInteger(score) && score >= 0 && score <= TOP_LEVEL;

function pairIn(line: string): ScorePair | null {
	const parts = line.split(/[\s,;]+/).filter(Boolean);
	const [ai, human] = parts.map(Number);
	return parts.length === 2 && isScore(ai) && isScore(human) ? [ai, human] : null;
}

/** Empty lines are passed over. */
export function readPairs(text: string): ReadPairs {
	const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
	const read = lines
		.filter(({ line }) => line !== '')
		.map(({ line, number }) => ({ number, pair: pairIn(line) }));
	return {
		pairs: read.flatMap(({ pair }) => (pair ? [pair] : [])),
		wrong: read.flatMap(({ pair, number }) => (pair ? [] : [number]))
	};
}
