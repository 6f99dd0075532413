/** A goal with the work that may lead to it, and what each piece of work does to the marks of the goal. */
import type { Answers } from '../assessment/answer.ts';
import type { Chains } from './chains.ts';
import type { Goal } from './goal.ts';
import { standingOf } from './goal.ts';
import type { Mark, Standing } from './standing.ts';
import { marksOf, raise } from './standing.ts';
import type { WorkItem } from './work-item.ts';

export interface Road {
	readonly goal: Goal;
	readonly chains: Chains;
	/** Before any of the work. */
	readonly first: Standing;
	readonly marks: ReadonlyMap<WorkItem, readonly Mark[]>;
}

/** The road from these answers; `given` is work that is in without being anybody's choice. */
export function roadTo(goal: Goal, answers: Answers, chains: Chains, given: Iterable<WorkItem>): Road {
	const items = new Set([...given, ...[...chains.values()].flat()]);
	const marks = new Map([...items].map((item) => [item, marksOf(goal.places, item)]));
	return { goal, chains, first: standingOf(goal, answers), marks };
}

/** Where the work leads to. */
export function standingAfter({ marks }: Road, from: Standing, items: Iterable<WorkItem>): Standing {
	const standing = from.slice();
	for (const item of items) raise(standing, marks.get(item) ?? []);
	return standing;
}
