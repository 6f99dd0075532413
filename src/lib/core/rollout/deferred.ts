/** Work put off until after the 30 days, with all that waits for it. Never work that a gate waits for. */
import type { Day } from '../shared/day.ts';
import type { GatedWork } from './plan-problem.ts';
import type { WorkItem } from './work-item.ts';

type Work = Pick<GatedWork, 'items' | 'gates'>;

function follow(items: readonly WorkItem[], id: string, found: Set<string>): void {
	if (found.has(id)) return;
	found.add(id);
	for (const item of items) if (item.after.includes(id)) follow(items, item.id, found);
}

/** The item and all that waits for it, by id; null when a gate is among it, or there is no such item. */
export function deferrable({ items, gates }: Work, id: string): readonly string[] | null {
	if (!items.some((item) => item.id === id)) return null;
	const found = new Set<string>();
	follow(items, id, found);
	return [...found].some((one) => (gates.get(one)?.length ?? 0) > 0) ? null : [...found].sort();
}

/** What of it can be put off; the rest stays where it is. */
export const deferredWork = (work: Work, wanted: readonly string[]): ReadonlySet<string> =>
	new Set(wanted.flatMap((id) => deferrable(work, id) ?? []));

/** The tasks that somebody set to start after this day. */
export const startedAfter = (starts: ReadonlyMap<string, Day>, day: Day): string[] =>
	[...starts].flatMap(([id, start]) => (start > day ? id : []));
