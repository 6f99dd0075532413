/** Taking out of a set of work what its goal does not need. */
import { sortedBy } from './compare.ts';
import { isClosed } from './gap.ts';
import type { Road } from './road.ts';
import { standingAfter } from './road.ts';
import type { WorkItem } from './work-item.ts';

/** What is left without the item and all that needs it first. */
const without = (items: readonly WorkItem[], gone: WorkItem, { chains }: Road): WorkItem[] =>
	items.filter(({ id }) => !chains.get(id)?.includes(gone));

/**
 * Drops items, dearest first, together with what rests on them, as long as the goal still holds; again until
 * nothing goes, because a later drop can free an earlier one. No single item of the result can be spared, but for
 * those that are `given`.
 */
export function prune(
	road: Road,
	items: readonly WorkItem[],
	given: ReadonlySet<WorkItem>
): readonly WorkItem[] {
	const free = items.filter((item) => !given.has(item));
	const dearestFirst = sortedBy(free, ({ effortHours, id }) => [-effortHours, id]);
	const kept = dearestFirst.reduce<readonly WorkItem[]>((left, item) => {
		const fewer = left.includes(item) ? without(left, item, road) : left;
		return isClosed(road.goal, standingAfter(road, road.first, fewer)) ? fewer : left;
	}, items);
	return kept.length === items.length ? kept : prune(road, kept, given);
}
