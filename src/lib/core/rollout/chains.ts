/** Chains: a piece of work with everything that has to be done before it. */
import { levelOf, stateOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { sortedBy } from './compare.ts';
import type { WorkItem } from './work-item.ts';

/** By id of the item, the items of its chain in the order of their ids, itself included. */
export type Chains = ReadonlyMap<string, readonly WorkItem[]>;

/**
 * Whether what the work would bring about is already there. Levels only: work that was done needs no doing again
 * because nobody can show it yet. Work that raises nothing is never there already.
 */
export function alreadyHolds({ raises }: WorkItem, answers: Answers): boolean {
	const effects = Object.entries(raises);
	const holds = ([question, level]: [string, number]): boolean =>
		stateOf(answers[question]) === 'notApplicable' || (levelOf(answers[question]) ?? 0) >= level;
	return effects.length > 0 && effects.every(holds);
}

function collect(
	item: WorkItem,
	byId: ReadonlyMap<string, WorkItem>,
	answers: Answers,
	found: Set<WorkItem>
): void {
	// Actions that wait for each other end here too; the schedule reports them.
	if (found.has(item)) return;
	found.add(item);
	for (const id of item.after) {
		const earlier = byId.get(id);
		if (earlier && !alreadyHolds(earlier, answers)) collect(earlier, byId, answers, found);
	}
}

/** The chain of every item, given the answers before any work. */
export function chainsOf(items: readonly WorkItem[], answers: Answers): Chains {
	const byId = new Map(items.map((item) => [item.id, item]));
	const chain = (item: WorkItem): WorkItem[] => {
		const found = new Set<WorkItem>();
		collect(item, byId, answers, found);
		return sortedBy([...found], ({ id }) => [id]);
	};
	return new Map(sortedBy(items, ({ id }) => [id]).map((item) => [item.id, chain(item)]));
}

/** Hours of work of several items. */
export const hoursOf = (items: readonly WorkItem[]): number =>
	items.reduce((total, { effortHours }) => total + effortHours, 0);
