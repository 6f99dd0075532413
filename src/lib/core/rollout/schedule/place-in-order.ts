/**
 * Serial schedule generation (Kelley 1963; Kolisch 1996): each task of a list as early as what comes before it and
 * what is left of the resources allow. Every list gives an active schedule, and some list gives the best one.
 */
import type { Network, Node } from './network.ts';

/** Start of every node, by index. */
export type Starts = readonly number[];

/** Last day in [start, start + duration) that has not enough room, or -1. */
function blockedDay(
	room: readonly (readonly number[])[],
	{ demands, duration }: Node,
	start: number
): number {
	for (let day = start + duration - 1; day >= start; day -= 1) {
		for (const { resource, units } of demands) {
			if ((room[resource]?.[day] ?? 0) < units) return day;
		}
	}
	return -1;
}

function firstFit(
	room: readonly (readonly number[])[],
	node: Node,
	from: number,
	horizon: number
): number | null {
	let start = from;
	while (start + node.duration <= horizon) {
		const blocked = blockedDay(room, node, start);
		if (blocked === -1) return start;
		// Every start up to the blocked day would meet it again.
		start = blocked + 1;
	}
	return null;
}

function book(room: readonly number[][], { demands, duration }: Node, start: number): void {
	for (const { resource, units } of demands) {
		const left = room[resource];
		for (let day = start; left && day < start + duration; day += 1) left[day] = (left[day] ?? 0) - units;
	}
}

const readyDay = ({ nodes }: Network, { before, release }: Node, starts: Starts): number =>
	before.reduce((day, index) => Math.max(day, (starts[index] ?? 0) + (nodes[index]?.duration ?? 0)), release);

/** Places the nodes in this order, which must respect precedence; null when one finds no room in the horizon. */
export function placeInOrder(network: Network, order: readonly number[]): Starts | null {
	const room = network.capacities.map((capacity) => [...capacity]);
	const starts = network.nodes.map(() => 0);
	for (const index of order) {
		const node = network.nodes[index];
		const start = node && firstFit(room, node, readyDay(network, node, starts), network.horizon);
		if (!node || start === null || start === undefined) return null;
		book(room, node, start);
		starts[index] = start;
	}
	return starts;
}
