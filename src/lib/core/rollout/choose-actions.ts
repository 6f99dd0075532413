/** Choosing the work: greedy, then pruned, so that the result reaches the aim and nothing in it can be spared. */
import type { Answers } from '../assessment/answer.ts';
import { askedQuestions } from '../pack/questions.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Support } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import { score } from '../scoring/score.ts';
import type { Chains, Known } from './chains.ts';
import { chainsOf } from './chains.ts';
import { sortedBy } from './compare.ts';
import type { Goal } from './gap.ts';
import { gapTo, goalOf } from './gap.ts';
import { applyEffects } from './apply-effects.ts';
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

/** What the user has settled: ids of work. */
export interface Settled {
	/** In, with what has to come before. */
	readonly pinned: ReadonlySet<string>;
	/** In whatever the answers say, as pins are; without anything before, since it has happened. */
	readonly given: ReadonlySet<string>;
	/** What has happened, in or not: where it is in, nothing has to come before it. */
	readonly done: ReadonlySet<string>;
	/** Out, with all that needs it first. */
	readonly excluded: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const UNSETTLED: Settled = { pinned: NOTHING, given: NOTHING, done: NOTHING, excluded: NOTHING };

/** The work that is in whatever the answers say; a pin goes on without what was excluded before it. */
function givenWork(
	items: readonly WorkItem[],
	known: Known,
	{ pinned, given, excluded }: Settled
): Set<WorkItem> {
	const allowed = items.filter(({ id }) => !excluded.has(id));
	const chains = chainsOf(allowed, { ...known, settled: given });
	const finished = items.filter(({ id }) => given.has(id));
	return new Set([...finished, ...[...pinned].flatMap((id) => chains.get(id) ?? [])]);
}

/** The chains that may be taken on: those without anything excluded. What is given is taken, and needs nothing more. */
function openChains(
	items: readonly WorkItem[],
	known: Known,
	given: ReadonlySet<WorkItem>,
	{ excluded }: Settled
): Chains {
	const settled = new Set([...given].map(({ id }) => id));
	const chains = chainsOf(items, { ...known, settled });
	const isOpen = ([id, chain]: readonly [string, readonly WorkItem[]]): boolean =>
		!settled.has(id) && !chain.some((item) => excluded.has(item.id));
	return new Map([...chains].filter(isOpen));
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
	const asked = new Set(askedQuestions(questionnaire, scope).map(({ question }) => question.id));
	const known = { answers, asked, done: settled.done };
	const given = givenWork(items, known, settled);
	const chains = openChains(items, known, given, settled);
	const base = applyEffects(answers, [...given]);
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
