/** Priority rules (Kolisch 1996): who goes first when several tasks could be placed next. */
import { latestEnds } from './critical-path.ts';
import type { Network } from './network.ts';

/** One number a node; the lower goes first. */
export type Priorities = readonly number[];

/** LFT: least latest end. */
export const latestEndRule = (network: Network): Priorities => latestEnds(network, ({ due }) => due);

/** LST: least latest start. */
export const latestStartRule = (network: Network): Priorities =>
	latestEndRule(network).map((end, index) => end - (network.nodes[index]?.duration ?? 0));

/** MTS: most successors, direct or not. */
export function mostSuccessorsRule({ nodes, order }: Network): Priorities {
	const reach = nodes.map(() => new Set<number>());
	for (const index of order.toReversed()) {
		for (const next of nodes[index]?.next ?? []) {
			reach[index]?.add(next);
			for (const later of reach[next] ?? []) reach[index]?.add(later);
		}
	}
	return reach.map(({ size }) => 0 - size);
}

/** The list of all nodes that these priorities give: always the first of those whose predecessors are listed. */
export function orderBy({ nodes }: Network, priorities: Priorities): number[] {
	const waitsFor = nodes.map(({ before }) => before.length);
	const open = new Set(nodes.keys());
	const list: number[] = [];
	const priority = (index: number): number => priorities[index] ?? 0;
	while (open.size > 0) {
		const ready = [...open].filter((index) => waitsFor[index] === 0);
		const best = ready.reduce((a, b) => (priority(b) < priority(a) ? b : a));
		open.delete(best);
		list.push(best);
		for (const next of nodes[best]?.next ?? []) waitsFor[next] = (waitsFor[next] ?? 0) - 1;
	}
	return list;
}
