/** The greedy step of choosing: which chain of work to take on next. */
import type { Answers } from '../assessment/answer.ts';
import { applyEffects } from './apply-effects.ts';
import type { Chains } from './chains.ts';
import { hoursOf } from './chains.ts';
import { sortedBy } from './compare.ts';
import type { Gap, Goal } from './gap.ts';
import { gapTo } from './gap.ts';
import type { WorkItem } from './work-item.ts';

/** Gains closer than this are the same: sums of products carry binary noise. */
const GAIN_DIGITS = 9;
const LEAST_GAIN = 10 ** -GAIN_DIGITS;

interface Option {
	/** Id of the work the chain ends in. */
	readonly id: string;
	/** What the chain adds to the work already chosen. */
	readonly items: readonly WorkItem[];
	readonly hours: number;
	readonly gap: Gap;
}

const touches = (items: readonly WorkItem[], questions: ReadonlySet<string>): boolean =>
	items.some(({ raises }) => Object.keys(raises).some((question) => questions.has(question)));

function options(
	goal: Goal,
	answers: Answers,
	gap: Gap,
	chains: Chains,
	chosen: ReadonlySet<WorkItem>,
	questions: ReadonlySet<string>
): Option[] {
	return [...chains].flatMap(([id, chain]) => {
		const items = chain.filter((item) => !chosen.has(item));
		if (!touches(items, questions)) return [];
		const after = gapTo(goal, applyEffects(answers, items));
		return { id, items, hours: hoursOf(items), gap: after };
	});
}

const cheapest = (candidates: readonly Option[]): Option | undefined =>
	sortedBy(candidates, ({ hours, id }) => [hours, id])[0];

/** Best by levels gained per hour; what goes beyond the floor is no gain. */
function bestGain(candidates: readonly Option[], gain: (option: Option) => number): Option | undefined {
	const worth = candidates.filter((option) => gain(option) > LEAST_GAIN);
	const rate = (option: Option): number => Number((gain(option) / option.hours).toFixed(GAIN_DIGITS));
	return sortedBy(worth, (option) => [-rate(option), option.hours, option.id])[0];
}

const questionsOfLayer = ({ questionnaire }: Goal, layer?: string): Set<string> =>
	new Set(
		questionnaire.layers
			.filter(({ id }) => layer === undefined || id === layer)
			.flatMap(({ capabilities }) => capabilities.flatMap(({ questions }) => questions.map(({ id }) => id)))
	);

/**
 * The items to add next: for the first closed gate the cheapest chain that opens it; with all gates open, for the
 * first layer below its floor, and last for the overall, the chain that gains most per hour. Null: nothing helps.
 */
export function nextChain(
	goal: Goal,
	answers: Answers,
	chains: Chains,
	chosen: ReadonlySet<WorkItem>
): readonly WorkItem[] | null {
	const now = applyEffects(answers, [...chosen]);
	const gap = gapTo(goal, now);
	const touching = (questions: ReadonlySet<string>): Option[] =>
		options(goal, now, gap, chains, chosen, questions);
	const [gate] = gap.gates;
	if (gate !== undefined) {
		return (
			cheapest(touching(new Set([gate])).filter((option) => !option.gap.gates.includes(gate)))?.items ?? null
		);
	}
	const [layer] = [...gap.layers.keys()].sort();
	const short = (of: Gap): number => (layer === undefined ? of.overall : (of.layers.get(layer) ?? 0));
	return (
		bestGain(touching(questionsOfLayer(goal, layer)), (option) => short(gap) - short(option.gap))?.items ??
		null
	);
}
