/** Choosing the work: greedy, then pruned, so that the result reaches the aim and nothing in it can be spared. */
import type { Answers } from '../assessment/answer.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Support } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import { score } from '../scoring/score.ts';
import { sortedBy } from './compare.ts';
import { isClosed } from './gap.ts';
import { goalOf } from './goal.ts';
import type { Settled } from './ground.ts';
import { groundOf, UNSETTLED } from './ground.ts';
import { nextChain } from './next-chain.ts';
import { prune } from './prune.ts';
import type { Road } from './road.ts';
import { roadTo, standingAfter } from './road.ts';
import { usableChains } from './usable-chains.ts';
import type { WorkItem } from './work-item.ts';

export interface Choice {
	/** The autonomy asked for, or the highest below it that the work reaches. */
	readonly aim: Support;
	/** Ordered by id. Without pins, empty when the answers support the aim as they are. */
	readonly items: readonly WorkItem[];
}

/** Work that reaches the goal, or null when nothing more helps and it is still not reached. */
function reach(road: Road, given: ReadonlySet<WorkItem>): readonly WorkItem[] | null {
	const chosen = new Set(given);
	let now = standingAfter(road, road.first, given);
	while (!isClosed(road.goal, now)) {
		const next = nextChain(road, now, chosen);
		if (!next) return null;
		for (const item of next) chosen.add(item);
		now = standingAfter(road, now, next);
	}
	return prune(road, [...chosen], given);
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
		const chosen = reach(roadTo(goal, answers, usableChains(goal, base, chains), given), given);
		if (chosen) return { aim, items: sortedBy(chosen, ({ id }) => [id]) };
	}
	const aim = supportedNow < scope.autonomy ? supportedNow : scope.autonomy;
	return { aim, items: sortedBy([...given], ({ id }) => [id]) };
}
