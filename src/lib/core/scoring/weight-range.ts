/**
 * How far the overall can move when every weight may be off by a share ε: w in [w(1−ε), w(1+ε)], each on its own.
 * Σwx/Σw is linear-fractional in w, so its extremes lie at corners: the greatest has the raised weights on the largest
 * values (Charnes and Cooper, 1962), and only the place where raised turns to lowered is to be found. Weights of
 * questions, capabilities and layers vary apart from each other, so extremes of extremes are exact.
 */
import type { Answers } from '../assessment/answer.ts';
import type { AskedCapability, AskedLayer } from './asked-tree.ts';
import { intervalOf } from './interval.ts';

/** Least and greatest value; both 0 to 4. */
export interface Range {
	readonly least: number;
	readonly greatest: number;
}

/** Share by which each weight may be off. A default of ours, not evidence. */
export const WEIGHT_SHARE = 0.5;

interface Child {
	readonly weight: number;
	readonly value: number;
}

/** The greatest weighted mean; NaN without children. */
function greatestMean(children: readonly Child[], share: number): number {
	const sorted = [...children].sort((a, b) => b.value - a.value);
	let weights = sorted.reduce((sum, { weight }) => sum + weight * (1 - share), 0);
	let total = sorted.reduce((sum, { weight, value }) => sum + weight * (1 - share) * value, 0);
	let best = total / weights;
	for (const { weight, value } of sorted) {
		weights += 2 * share * weight;
		total += 2 * share * weight * value;
		best = Math.max(best, total / weights);
	}
	return best;
}

const leastMean = (children: readonly Child[], share: number): number =>
	-greatestMean(
		children.map(({ weight, value }) => ({ weight, value: -value })),
		share
	);

interface Ranged {
	readonly weight: number;
	readonly range: Range | null;
}

/** Range of a weighted mean over the children that apply; null when none does. */
export function meanRange(children: readonly Ranged[], share: number): Range | null {
	const live = children.flatMap(({ weight, range }) => (range ? [{ weight, range }] : []));
	if (live.length === 0) return null;
	const least = live.map(({ weight, range }) => ({ weight, value: range.least }));
	const greatest = live.map(({ weight, range }) => ({ weight, value: range.greatest }));
	return { least: leastMean(least, share), greatest: greatestMean(greatest, share) };
}

/** Exact range of one bound of the overall when every weight in the tree may be off by `share`; null as the overall. */
export function overallRange(
	tree: readonly AskedLayer[],
	answers: Answers,
	bound: 'lo' | 'hi',
	share: number = WEIGHT_SHARE
): Range | null {
	const ofCapability = ({ questions }: AskedCapability): Range | null =>
		meanRange(
			questions.map((question) => {
				const interval = intervalOf(question, answers[question.id]);
				return {
					weight: question.weight,
					range: interval && { least: interval[bound], greatest: interval[bound] }
				};
			}),
			share
		);
	const ofLayer = ({ capabilities }: AskedLayer): Range | null =>
		meanRange(
			capabilities.map((asked) => ({ weight: asked.capability.weight, range: ofCapability(asked) })),
			share
		);
	return meanRange(
		tree.map((asked) => ({ weight: asked.layer.weight, range: ofLayer(asked) })),
		share
	);
}
