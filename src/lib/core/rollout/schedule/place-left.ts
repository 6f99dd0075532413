/**
 * Serial schedule generation (Kelley 1963; Kolisch 1996): each task of a list as early as what comes before it and
 * what is left of the resources allow. Every list gives an active schedule, and some list gives the best one.
 */
import type { Board } from './board.ts';
import { book, clear, lastBlocked } from './board.ts';
import type { Network, Node } from './network.ts';

function readyDay({ nodes }: Network, { before, release }: Node, starts: Int32Array): number {
	let day = release;
	for (const index of before) {
		day = Math.max(day, (starts[index] ?? 0) + (nodes[index]?.duration ?? 0));
	}
	return day;
}

/** First day from `from` on, -1 when there is none in the horizon. */
export function firstFit(board: Board, node: Node, from: number): number {
	let start = from;
	while (start + node.duration <= board.network.horizon) {
		const blocked = lastBlocked(board, node, start);
		if (blocked === -1) return start;
		// Every start up to the blocked day would meet it again.
		start = blocked + 1;
	}
	return -1;
}

/**
 * Writes the start of every node of the list into `starts`; the list must respect precedence. False, and the
 * starts are of no use, when one finds no room in the horizon.
 */
export function placeLeft(board: Board, list: Int32Array, starts: Int32Array): boolean {
	const { network } = board;
	clear(board);
	for (const index of list) {
		const node = network.nodes[index];
		const start = node ? firstFit(board, node, readyDay(network, node, starts)) : -1;
		if (!node || start === -1) return false;
		book(board, node, start);
		starts[index] = start;
	}
	return true;
}
