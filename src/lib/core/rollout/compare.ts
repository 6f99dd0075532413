/** One way to order things by several keys, so that ties always break the same way whatever order they came in. */

type Key = number | string;

/** Below 0 when `a` comes first, comparing key by key; texts by code unit, not by locale. */
export function compareKeys(a: readonly Key[], b: readonly Key[]): number {
	for (const [index, left] of a.entries()) {
		const right = b[index];
		if (right === undefined) return 1;
		if (left !== right) return left < right ? -1 : 1;
	}
	return a.length - b.length;
}

/** A sorted copy; the first key decides, later ones break ties. */
export const sortedBy = <T>(items: readonly T[], keys: (item: T) => readonly Key[]): T[] =>
	items
		.map((item) => ({ item, key: keys(item) }))
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ item }) => item);
