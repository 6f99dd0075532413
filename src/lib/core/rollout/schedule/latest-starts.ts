/**
 * The resource-aware critical chain: a schedule pushed to the right from its end, resources included. A task that
 * cannot move is critical (Wiest 1964).
 */
import { toBoard } from './board.ts';
import { listByEnd } from './list-by-time.ts';
import type { Network, Node } from './network.ts';
import type { Starts } from './place-in-order.ts';
import { placeRight } from './place-right.ts';

/**
 * Latest start of every node when nodes are moved right, last first, none beyond its limit (or the end it has).
 * A latest start is never before the start: whatever moved earlier left that room free.
 */
export function latestStarts(
	network: Network,
	starts: Starts,
	limit: (node: Node, index: number) => number
): Starts {
	const given = Int32Array.from(starts);
	const limits = Int32Array.from(network.nodes, (node, index) =>
		Math.max(limit(node, index), (given[index] ?? 0) + node.duration)
	);
	const latest = new Int32Array(given.length);
	placeRight(toBoard(network), listByEnd(network, given), limits, latest);
	return [...latest];
}
