/** Which operations a log can do without: superseded ones that nobody looks back at any more. */
import { compareStamps } from './clock.ts';
import { questionOfKey } from './keys.ts';
import type { Operation } from './operation.ts';

/** Operations of one document above which its log is made shorter; ours: some ten times a full assessment. */
export const LOG_LIMIT = 2000;
/** Changes of one answer or note that are always kept, for its history; ours. */
const HISTORY_KEPT = 20;

/** Where an operation stands in the log. */
type Place = Pick<Operation, 'stamp' | 'key'>;

function byKey<T extends Place>(operations: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const operation of operations) {
		const group = groups.get(operation.key);
		if (group) group.push(operation);
		else groups.set(operation.key, [operation]);
	}
	return groups;
}

/** What can go: never the operation that holds a key, nor the latest ones of an answer or note. */
export function idleOperations<T extends Place>(operations: readonly T[]): T[] {
	return [...byKey(operations)].flatMap(([key, group]) => {
		const newest = group.toSorted((a, b) => compareStamps(b.stamp, a.stamp));
		const past = newest.slice(questionOfKey(key) === null ? 1 : HISTORY_KEPT);
		return past.filter(({ stamp }) => stamp !== newest[0]?.stamp);
	});
}
