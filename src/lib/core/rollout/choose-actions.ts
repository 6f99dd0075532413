/** Choosing the work: greedy, then pruned, so that the result reaches the aim and nothing in it can be spared. */
import type { Answers } from '../assessment/answer.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Support } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import { score } from '../scoring/score.ts';
import type { Chains } from './chains.ts';
import { sortedBy } from './compare.ts';
import type { Goal } from './gap.ts';
import { gapTo, goalOf } from './gap.ts';
import { applyEffects } from './apply-effects.ts';
import type { Settled } from './ground.ts';
import { groundOf, UNSETTLED } from './ground.ts';
import { nextChain } from './next-chain.ts';
import { prune } from './prune.ts';
import { usableChains } from './usable-chains.ts';
import type { WorkItem } from './work-item.ts';

export interface Choice {
	/** The autonomy asked for, or the highest below it that the work reaches. */
	readonly aim: Support;
	/** Ordered by id. Without pins, empty when the answers support the aim as they are. */
	readonly items: readonly WorkItem[];
}

/** Work that reaches the goal, or null when nothing more helps and it is still not reached. */
function reach(
	goal: Goal,
	answers: Answers,
	chains: Chains,
	given: ReadonlySet<WorkItem>
): readonly WorkItem[] | null {
	const chosen = new Set(given);
	while (!gapTo(goal, applyEffects(answers, [...chosen])).closed) {
		const next = nextChain(goal, answers, chains, chosen);
		if (!next) return null;
		for (const item of next) chosen.add(item);
	}
	return prune(goal, answers, chains, [...chosen], given);
}

/**
 * Chooses among `items` for the autonomy asked for; where they do not reach it, for the highest they do. What is
 * settled counts with its effects before the rest is chosen.
 */
export function chooseActions(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	items: readonly WorkItem[],
	settled: Settled = UNSETTLED
): Choice {
	const { given, base, chains } = groundOf(questionnaire, scope, answers, items, settled);
	const { supportedNow } = score(questionnaire, scope, base);
	const aims = AUTONOMIES.filter(
		(autonomy) => autonomy <= scope.autonomy && autonomy > supportedNow
	).reverse();
	for (const aim of aims) {
		const goal = goalOf(questionnaire, scope, aim, answers);
		const chosen = reach(goal, answers, usableChains(goal, base, chains), given);
		if (chosen) return { aim, items: sortedBy(chosen, ({ id }) => [id]) };
	}
	const aim = supportedNow < scope.autonomy ? supportedNow : scope.autonomy;
	return { aim, items: sortedBy([...given], ({ id }) => [id]) };
}
