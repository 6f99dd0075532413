/** Agreement over a whole workshop, from what may be shown of each question. */
import { alphaInterval } from './alpha-interval.ts';
import type { AlphaInterval } from './alpha-interval.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import type { Alpha } from './krippendorff-alpha.ts';
import type { QuestionResult } from './question-results.ts';
import { RATERS_SHOWN } from './question-agreement.ts';
import { withinGroupOverall } from './within-group.ts';
import type { WithinGroup } from './within-group.ts';

/** Krippendorff's own cut-offs: guidance in words, never a gate. */
export const ALPHA_GUIDE = { tentative: 0.667, reliable: 0.8 } as const;

export interface WholeAgreement {
	/** Questions that two people or more gave a level. */
	readonly questions: number;
	readonly alpha: Alpha;
	/** Null with fewer than ten questions. */
	readonly interval: AlphaInterval | null;
	/** r*wg over the questions that five people gave a level; null without one. */
	readonly withinGroup: WithinGroup | null;
}

const people = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Questions of which nothing may be shown do not count. */
export function wholeAgreement(results: readonly QuestionResult[]): WholeAgreement {
	const units = results.flatMap(({ shown }) => (shown.all ? [shown.all.levels] : []));
	return {
		questions: units.filter((counts) => people(counts) >= 2).length,
		alpha: krippendorffAlpha(units),
		interval: alphaInterval(units),
		withinGroup: withinGroupOverall(units.filter((counts) => people(counts) >= RATERS_SHOWN))
	};
}
