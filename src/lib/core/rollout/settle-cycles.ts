/** Work that waits for itself because of an edit: the edit gives way, as often as it takes. */
import { sortedBy } from './compare.ts';
import type { UntitledAside } from './plan.ts';
import { findCycle } from './schedule/graph.ts';
import type { WorkItem } from './work-item.ts';

/** By id, what came first before anybody edited it. */
export type Originals = ReadonlyMap<string, readonly string[]>;

interface Settled {
	readonly items: readonly WorkItem[];
	readonly asides: readonly UntitledAside[];
}

/** Items that wait for each other, in a row; empty when none do. */
function cycleOf(items: readonly WorkItem[]): WorkItem[] {
	const indexes = new Map(items.map(({ id }, index) => [id, index]));
	const before = items.map(({ after }) => after.flatMap((id) => indexes.get(id) ?? []));
	const next = items.map((): number[] => []);
	for (const [index, earlier] of before.entries()) for (const each of earlier) next[each]?.push(index);
	const links = before.map((each, index) => ({ before: each, next: next[index] ?? [] }));
	return findCycle(links).flatMap((index) => items[index] ?? []);
}

/** A cycle of the pack's own is left to the schedule to report: no edit of it can give way. */
export function settleCycles(items: readonly WorkItem[], originals: Originals): Settled {
	const cycle = cycleOf(items);
	const [edited] = sortedBy(
		cycle.filter(({ id }) => originals.has(id)),
		({ id }) => [id]
	);
	if (!edited) return { items, asides: [] };
	const back = { ...edited, after: [...(originals.get(edited.id) ?? [])] };
	const left = new Map([...originals].filter(([id]) => id !== edited.id));
	const rest = settleCycles(
		items.map((item) => (item === edited ? back : item)),
		left
	);
	const tasks = cycle.map(({ id }) => id).join(',');
	return {
		items: rest.items,
		asides: [{ code: 'cycle', task: edited.id, part: 'after', values: { tasks } }, ...rest.asides]
	};
}
