/** What a choice of work stands on: the work that is settled, and the chains that may be taken on beside it. */
import type { Answers } from '../assessment/answer.ts';
import { askedQuestions } from '../pack/questions.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import { applyEffects } from './apply-effects.ts';
import type { Chains, Known } from './chains.ts';
import { chainsOf } from './chains.ts';
import type { Goal } from './goal.ts';
import { usableChains } from './usable-chains.ts';
import type { WorkItem } from './work-item.ts';

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
export const UNSETTLED: Settled = { pinned: NOTHING, given: NOTHING, done: NOTHING, excluded: NOTHING };

export interface Ground {
	/** The work that is in whatever the answers say. */
	readonly given: ReadonlySet<WorkItem>;
	/** The answers with what is given. */
	readonly base: Answers;
	/** Chains of the rest: those without anything excluded. What is given is taken, and needs nothing more. */
	readonly chains: Chains;
}

/** A pin goes on without what was excluded before it. */
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

/** The ground of a choice among these items. */
export function groundOf(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	items: readonly WorkItem[],
	settled: Settled
): Ground {
	const asked = new Set(askedQuestions(questionnaire, scope).map(({ question }) => question.id));
	const known = { answers, asked, done: settled.done };
	const given = givenWork(items, known, settled);
	return {
		given,
		base: applyEffects(answers, [...given]),
		chains: openChains(items, known, given, settled)
	};
}

/**
 * The answers with all work that may be taken on towards the goal. A set of it reaches the goal exactly when all of
 * it together does: see usable-chains.ts.
 */
export function withAllWork({ base, chains }: Ground, goal: Goal): Answers {
	const all = [...usableChains(goal, base, chains).values()].flat();
	return applyEffects(base, [...new Set(all)]);
}
