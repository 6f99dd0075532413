/** How many said what on one question: counts of each level, of "don't know" and of "not applicable". */
import type { Distribution } from '../assessment/consensus.ts';
import type { ResponseAnswer } from '../assessment/response.ts';
import type { Level } from '../pack/scale.ts';
import { LEVELS } from '../pack/scale.ts';

export const NOBODY: Distribution = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

/** People who named a level. */
export const levelsNamed = ({ levels }: Distribution): number =>
	levels[0] + levels[1] + levels[2] + levels[3] + levels[4];

/** People who answered at all. */
export const answered = (of: Distribution): number => levelsNamed(of) + of.unknown + of.notApplicable;

/** Two groups counted together. */
export const together = (a: Distribution, b: Distribution): Distribution => ({
	levels: [
		a.levels[0] + b.levels[0],
		a.levels[1] + b.levels[1],
		a.levels[2] + b.levels[2],
		a.levels[3] + b.levels[3],
		a.levels[4] + b.levels[4]
	],
	unknown: a.unknown + b.unknown,
	notApplicable: a.notApplicable + b.notApplicable
});

/** All groups counted together; nobody for none. */
export const sumOf = (groups: readonly Distribution[]): Distribution => groups.reduce(together, NOBODY);

const oneOf = (level: Level): Distribution => {
	const [a, b, c, d, e] = LEVELS.map((each) => Number(each === level));
	return { ...NOBODY, levels: [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] };
};

/** What one answer counts as; a note alone counts nowhere. */
export function countOf(answer: ResponseAnswer): Distribution {
	if ('level' in answer) return oneOf(answer.level);
	if ('unknown' in answer) return { ...NOBODY, unknown: 1 };
	return 'notApplicable' in answer ? { ...NOBODY, notApplicable: 1 } : NOBODY;
}

/** The level at a share of the people, by nearest rank (type 1 of Hyndman and Fan 1996); null where nobody named one. */
export function levelAt(of: Distribution, share: number): Level | null {
	// The nudge undoes binary noise in the product, not a rank.
	const rank = Math.max(1, Math.ceil(levelsNamed(of) * share - 1e-9));
	let passed = 0;
	for (const level of LEVELS) {
		passed += of.levels[level];
		if (passed >= rank) return level;
	}
	return null;
}

/** Lower median: the cautious one of two; null where nobody named a level. */
export const lowerMedian = (of: Distribution): Level | null => levelAt(of, 0.5);
