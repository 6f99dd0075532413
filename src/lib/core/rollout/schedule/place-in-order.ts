/** One list of tasks as one schedule. */
import { toBoard } from './board.ts';
import type { Network } from './network.ts';
import { placeLeft } from './place-left.ts';

/** Start of every node, by index. */
export type Starts = readonly number[];

/** Places the nodes in this order, which must respect precedence; null when one finds no room in the horizon. */
export function placeInOrder(network: Network, order: readonly number[]): Starts | null {
	const starts = new Int32Array(network.nodes.length);
	return placeLeft(toBoard(network), Int32Array.from(order), starts) ? [...starts] : null;
}
