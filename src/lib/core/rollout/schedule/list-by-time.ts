/**
 * Schedules as lists: by start, or by end from the last. Equal times go in topological order, so that what takes no
 * time stands where it must. One sort of whole numbers (time × nodes + place), which is faster than comparing pairs.
 */
import type { Network } from './network.ts';

function sortedList({ order }: Network, keys: Int32Array, placeOf: (rest: number) => number): Int32Array {
	const count = order.length;
	keys.sort();
	return keys.map((key) => order[placeOf(key % count)] ?? 0);
}

/** The nodes by start, what comes first in precedence first. */
export function listByStart(network: Network, starts: Int32Array): Int32Array {
	const { order } = network;
	const keys = new Int32Array(order.length);
	for (let place = 0; place < order.length; place += 1) {
		keys[place] = (starts[order[place] ?? 0] ?? 0) * order.length + place;
	}
	return sortedList(network, keys, (place) => place);
}

/** The nodes by end, the last first, what follows in precedence before what it follows. */
export function listByEnd(network: Network, starts: Int32Array): Int32Array {
	const { order, nodes, horizon } = network;
	const last = order.length - 1;
	const keys = new Int32Array(order.length);
	for (let place = 0; place < order.length; place += 1) {
		const index = order[place] ?? 0;
		const end = (starts[index] ?? 0) + (nodes[index]?.duration ?? 0);
		keys[place] = (horizon - end) * order.length + (last - place);
	}
	return sortedList(network, keys, (place) => last - place);
}
