/** How alike perspectives rank the questions, weakest to strongest: Kendall's W over their medians. */
import { kendallW } from './kendall-w.ts';
import type { Concordance } from './kendall-w.ts';
import { lowerMedian } from './distribution.ts';
import type { QuestionResult } from './question-results.ts';
import { PERSPECTIVES } from '../pack/scale.ts';

/** The medians that may be shown of one question, by perspective. */
function mediansOf({ shown }: QuestionResult): ReadonlyMap<string, number> {
	return new Map(
		shown.groups.flatMap(({ perspective, said }): [string, number][] => {
			const median = said && lowerMedian(said);
			return median === null ? [] : [[perspective, median]];
		})
	);
}

/** Over the questions on which every perspective with a level has one; null where W is not defined. */
export function perspectiveConcordance(results: readonly QuestionResult[]): Concordance | null {
	const medians = results.map(mediansOf);
	const present = PERSPECTIVES.filter((perspective) => medians.some((of) => of.has(perspective)));
	const shared = medians.filter((of) => present.every((perspective) => of.has(perspective)));
	return kendallW(present.map((perspective) => shared.map((of) => of.get(perspective) ?? 0)));
}
