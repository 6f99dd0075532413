/** What is left of every resource on every day while tasks are placed, in one row of numbers, a day after the other. */
import type { Network, Node } from './network.ts';

export interface Board {
	readonly network: Network;
	/** Resources: numbers a day. */
	readonly width: number;
	/** Units that are there and units that are left. */
	readonly capacity: Int32Array;
	readonly room: Int32Array;
}

/** An empty board for the network. */
export function toBoard(network: Network): Board {
	const width = network.capacities.length;
	const capacity = new Int32Array(width * network.horizon);
	for (const [resource, units] of network.capacities.entries()) {
		for (let day = 0; day < network.horizon; day += 1) capacity[day * width + resource] = units[day] ?? 0;
	}
	return { network, width, capacity, room: capacity.slice() };
}

/** Takes everything off the board. */
export const clear = ({ room, capacity }: Board): void => {
	room.set(capacity);
};

const isShort = ({ room, width }: Board, { demands }: Node, day: number): boolean => {
	for (const { resource, units } of demands) if ((room[day * width + resource] ?? 0) < units) return true;
	return false;
};

/** Last day of those the node would take from `start` on that has not enough room, or -1. */
export function lastBlocked(board: Board, node: Node, start: number): number {
	for (let day = start + node.duration - 1; day >= start; day -= 1) if (isShort(board, node, day)) return day;
	return -1;
}

/** First such day, or -1. */
export function firstBlocked(board: Board, node: Node, start: number): number {
	const end = start + node.duration;
	for (let day = start; day < end; day += 1) if (isShort(board, node, day)) return day;
	return -1;
}

/** Puts the node on the board. */
export function book({ room, width }: Board, { demands, duration }: Node, start: number): void {
	for (let day = start; day < start + duration; day += 1) {
		for (const { resource, units } of demands) {
			const cell = day * width + resource;
			room[cell] = (room[cell] ?? 0) - units;
		}
	}
}
