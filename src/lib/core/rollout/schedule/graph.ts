/** What comes before what, as a graph: an order that respects it, or the cycle that forbids one (Kahn 1962). */

/** The indexes of what comes directly before and after one node. */
export interface Link {
	readonly before: readonly number[];
	readonly next: readonly number[];
}

/** Every node after those before it, lower indexes first; nodes on or behind a cycle are missing. */
export function topologicalOrder(links: readonly Link[]): number[] {
	const waitsFor = links.map(({ before }) => before.length);
	const order = waitsFor.flatMap((count, index) => (count === 0 ? index : []));
	// `order` grows while it is walked: a node joins when the last one it waits for is passed.
	for (const index of order) {
		for (const next of links[index]?.next ?? []) {
			const left = (waitsFor[next] ?? 0) - 1;
			waitsFor[next] = left;
			if (left === 0) order.push(next);
		}
	}
	return order;
}

/** Nodes that wait for each other, each for the one named before it; empty when there is no cycle. */
export function findCycle(links: readonly Link[]): number[] {
	const sorted = new Set(topologicalOrder(links));
	const path: number[] = [];
	let at = links.findIndex((_, index) => !sorted.has(index));
	while (at !== -1 && !path.includes(at)) {
		path.push(at);
		// A node that was never sorted waits for another one that was not.
		at = links[at]?.before.find((index) => !sorted.has(index)) ?? -1;
	}
	return path.slice(path.indexOf(at)).reverse();
}
