/** Which of the chosen work opens a gate: that has to be done before the launch. */
import type { Answers } from '../assessment/answer.ts';
import { EVIDENCES } from '../pack/scale.ts';
import { sortedBy } from './compare.ts';
import { isPassed } from './gap.ts';
import type { Goal, Need } from './goal.ts';
import { standingOf } from './goal.ts';
import type { Standing } from './standing.ts';
import { marksOf, raise } from './standing.ts';
import type { WorkItem } from './work-item.ts';

/**
 * The ids of the items that lift the question step by step until its gate opens; what lifts it further than that
 * can be done after the launch.
 */
function opening(goal: Goal, first: Standing, need: Need, items: readonly WorkItem[]): string[] {
	const { question, place } = need;
	const lifting = sortedBy(
		items.filter((item) => item.raises[question] !== undefined),
		({ raises, evidence, id }) => [raises[question] ?? 0, EVIDENCES.indexOf(evidence), id]
	);
	const ids: string[] = [];
	const now = first.slice();
	for (const item of lifting) {
		if (isPassed(need, now)) break;
		const mark = now[place];
		raise(now, marksOf(goal.places, item));
		if (now[place] !== mark) ids.push(item.id);
	}
	return ids;
}

/** By item id, the gates closed now that it directly helps to open, ordered by id; items that open none are missing. */
export function gateWork(
	goal: Goal,
	answers: Answers,
	items: readonly WorkItem[]
): ReadonlyMap<string, readonly string[]> {
	const standing = standingOf(goal, answers);
	const work = new Map<string, string[]>();
	for (const need of goal.needs.filter((each) => !isPassed(each, standing))) {
		for (const id of opening(goal, standing, need, items)) {
			work.set(id, [...(work.get(id) ?? []), need.question]);
		}
	}
	return work;
}
