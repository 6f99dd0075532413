/**
 * The resource-aware critical chain: a schedule pushed to the right from its end, resources included. A task that
 * cannot move is critical (Wiest 1964). Done as a serial schedule of the mirrored network.
 */
import type { Network, Node } from './network.ts';
import type { Starts } from './place-in-order.ts';
import { placeInOrder } from './place-in-order.ts';

/** The same problem with time running backwards; `limits` are the ends that become releases. */
function mirrored(network: Network, limits: readonly number[]): Network {
	return {
		...network,
		nodes: network.nodes.map((node, index) => ({
			...node,
			before: node.next,
			next: node.before,
			release: network.horizon - (limits[index] ?? 0)
		})),
		order: network.order.toReversed(),
		capacities: network.capacities.map((capacity) => capacity.toReversed())
	};
}

/**
 * Latest start of every node when nodes are moved right, last first, none beyond its limit (or the end it has).
 * A latest start is never before the start: whatever moved earlier left that room free.
 */
export function latestStarts(
	network: Network,
	starts: Starts,
	limit: (node: Node, index: number) => number
): Starts {
	const { nodes, horizon } = network;
	const end = (index: number): number => (starts[index] ?? 0) + (nodes[index]?.duration ?? 0);
	const limits = nodes.map((node, index) => Math.max(limit(node, index), end(index)));
	const place = new Map(network.order.map((index, position) => [index, position]));
	const lastFirst = [...nodes.keys()].sort(
		(a, b) => end(b) - end(a) || (place.get(b) ?? 0) - (place.get(a) ?? 0)
	);
	const flipped = placeInOrder(mirrored(network, limits), lastFirst) ?? [];
	return flipped.map((start, index) => horizon - start - (nodes[index]?.duration ?? 0));
}
