/** Chains: a piece of work with everything that has to be done before it. */
import { levelOf, stateOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { sortedBy } from './compare.ts';
import type { WorkItem } from './work-item.ts';

/** By id of the item, the items of its chain in the order of their ids, itself included. */
export type Chains = ReadonlyMap<string, readonly WorkItem[]>;

/** What is known before any work. */
export interface Known {
	readonly answers: Answers;
	/** Ids of the questions that are asked. */
	readonly asked: ReadonlySet<string>;
	/** Ids of work that is done: it needs nothing before it. */
	readonly done?: ReadonlySet<string>;
	/** Ids of work that is settled: nothing needs it to be chosen, nor what comes before it. */
	readonly settled?: ReadonlySet<string>;
}

/**
 * Whether what the work would bring about is already there, as far as it was asked. Levels only: work that was
 * done needs no doing again because nobody can show it yet. Work none of whose effects was asked about is never
 * there already: nothing is known of it.
 */
function alreadyHolds({ id, raises }: WorkItem, { answers, asked, settled }: Known): boolean {
	if (settled?.has(id)) return true;
	const effects = Object.entries(raises).filter(([question]) => asked.has(question));
	const holds = ([question, level]: [string, number]): boolean =>
		stateOf(answers[question]) === 'notApplicable' || (levelOf(answers[question]) ?? 0) >= level;
	return effects.length > 0 && effects.every(holds);
}

function collect(
	item: WorkItem,
	byId: ReadonlyMap<string, WorkItem>,
	known: Known,
	found: Set<WorkItem>
): void {
	// Actions that wait for each other end here too; the schedule reports them.
	if (found.has(item)) return;
	found.add(item);
	// Own tasks are put in order with others; they call for none.
	if (item.kind === 'own' || known.done?.has(item.id)) return;
	for (const id of item.after) {
		const earlier = byId.get(id);
		if (earlier && !alreadyHolds(earlier, known)) collect(earlier, byId, known, found);
	}
}

/** The chain of every item. */
export function chainsOf(items: readonly WorkItem[], known: Known): Chains {
	const byId = new Map(items.map((item) => [item.id, item]));
	const chain = (item: WorkItem): WorkItem[] => {
		const found = new Set<WorkItem>();
		collect(item, byId, known, found);
		return sortedBy([...found], ({ id }) => [id]);
	};
	return new Map(sortedBy(items, ({ id }) => [id]).map((item) => [item.id, chain(item)]));
}

/** Hours of work of several items. */
export const hoursOf = (items: readonly Pick<WorkItem, 'effortHours'>[]): number =>
	items.reduce((total, { effortHours }) => total + effortHours, 0);
