/**
 * Leaving out work that would close a gate for good: a raised level with evidence too weak for the gate, where no
 * other work shows that level or a higher one as strongly as it has to be shown. With the rest, a goal can be
 * reached exactly when all of it together reaches it, so a greedy choice never runs into a dead end.
 */
import type { Answers } from '../assessment/answer.ts';
import { isAtLeast } from '../pack/scale.ts';
import type { GateCheck } from '../scoring/readiness.ts';
import { changedQuestions } from './apply-effects.ts';
import type { Chains } from './chains.ts';
import type { Goal } from './goal.ts';
import { gateChecks } from './goal.ts';
import type { WorkItem } from './work-item.ts';

type Gate = Pick<GateCheck, 'question' | 'requiredEvidence'>;

function closesForGood(
	item: WorkItem,
	gates: readonly Gate[],
	answers: Answers,
	others: readonly WorkItem[]
): boolean {
	const changed = changedQuestions(answers, item);
	return gates.some(({ question, requiredEvidence }) => {
		const level = item.raises[question] ?? 0;
		const isWeak = changed.includes(question) && !isAtLeast(item.evidence, requiredEvidence);
		const shows = (other: WorkItem): boolean =>
			(other.raises[question] ?? 0) >= level && isAtLeast(other.evidence, requiredEvidence);
		return isWeak && !others.some(shows);
	});
}

/** The chains without such work, and without what rests on it. */
export function usableChains(goal: Goal, answers: Answers, chains: Chains): Chains {
	const gates = goal.gates.flatMap((question) => gateChecks(goal, question, answers));
	const items = [...chains].flatMap(([id, chain]) => chain.filter((item) => item.id === id));
	const harmful = new Set(items.filter((item) => closesForGood(item, gates, answers, items)));
	if (harmful.size === 0) return chains;
	// What is left out can no longer make up for other work, so look again.
	const left = [...chains].filter(([, chain]) => !chain.some((item) => harmful.has(item)));
	return usableChains(goal, answers, new Map(left));
}
