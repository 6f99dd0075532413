/** Which of the chosen work opens a gate: that has to be done before the launch. */
import type { Answers } from '../assessment/answer.ts';
import { EVIDENCES } from '../pack/scale.ts';
import { applyEffects, changedQuestions } from './apply-effects.ts';
import { sortedBy } from './compare.ts';
import type { Goal } from './gap.ts';
import { gapTo } from './gap.ts';
import type { WorkItem } from './work-item.ts';

/**
 * The ids of the items that lift the question step by step until its gate opens; what lifts it further than that
 * can be done after the launch.
 */
function opening(goal: Goal, answers: Answers, gate: string, items: readonly WorkItem[]): string[] {
	const lifting = sortedBy(
		items.filter((item) => item.raises[gate] !== undefined),
		({ raises, evidence, id }) => [raises[gate] ?? 0, EVIDENCES.indexOf(evidence), id]
	);
	const ids: string[] = [];
	let now = answers;
	for (const item of lifting) {
		if (!gapTo(goal, now).gates.includes(gate)) break;
		if (changedQuestions(now, item).includes(gate)) ids.push(item.id);
		now = applyEffects(now, [item]);
	}
	return ids;
}

/** By item id, the gates closed now that it directly helps to open, ordered by id; items that open none are missing. */
export function gateWork(
	goal: Goal,
	answers: Answers,
	items: readonly WorkItem[]
): ReadonlyMap<string, readonly string[]> {
	const work = new Map<string, string[]>();
	for (const gate of gapTo(goal, answers).gates) {
		for (const id of opening(goal, answers, gate, items)) work.set(id, [...(work.get(id) ?? []), gate]);
	}
	return work;
}
