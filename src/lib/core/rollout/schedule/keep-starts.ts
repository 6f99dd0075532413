/**
 * The schedule that leaves every task where it usually is, as far as there is room: none starts before its usual day,
 * and one that cannot have it takes the next day that is free. Tasks without a usual day fit themselves in after.
 */
import type { Network } from './network.ts';
import type { Starts } from './place-in-order.ts';
import { placeInOrder } from './place-in-order.ts';
import { orderBy } from './priority-rules.ts';

/** Null where no task has a usual day, or the horizon is too short. */
export function keepStarts(network: Network): Starts | null {
	if (network.nodes.every(({ usual }) => usual === null)) return null;
	const nodes = network.nodes.map((node) => ({ ...node, release: Math.max(node.release, node.usual ?? 0) }));
	const priorities = nodes.map(({ usual }) => usual ?? network.horizon);
	return placeInOrder({ ...network, nodes }, orderBy(network, priorities));
}
