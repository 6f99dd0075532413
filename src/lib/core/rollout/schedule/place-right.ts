/** The serial schedule from the other end of time: each task as late as what follows it and the resources allow. */
import type { Board } from './board.ts';
import { book, clear, firstBlocked } from './board.ts';
import type { Network, Node } from './network.ts';

function latestEnd({ horizon }: Network, { next }: Node, limit: number, starts: Int32Array): number {
	let day = Math.min(limit, horizon);
	for (const index of next) day = Math.min(day, starts[index] ?? 0);
	return day;
}

/** Last start at which the node has ended by `end`; below 0 when there is none. */
function lastFit(board: Board, node: Node, end: number): number {
	let start = end - node.duration;
	while (start >= 0) {
		const blocked = firstBlocked(board, node, start);
		if (blocked === -1) return start;
		// Every end after the blocked day would meet it again.
		start = blocked - node.duration;
	}
	return -1;
}

/**
 * Writes the start of every node of the list, none ending after its limit, into `starts`; whatever follows a node
 * must stand before it in the list. False when one finds no room from day 0 on.
 */
export function placeRight(board: Board, list: Int32Array, limits: Int32Array, starts: Int32Array): boolean {
	const { network } = board;
	clear(board);
	for (const index of list) {
		const node = network.nodes[index];
		const start = node ? lastFit(board, node, latestEnd(network, node, limits[index] ?? 0, starts)) : -1;
		if (!node || start < 0) return false;
		book(board, node, start);
		starts[index] = start;
	}
	return true;
}
