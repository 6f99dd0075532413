/** The critical path method with releases: start = max(release, ends before), and the same from the back. */
import type { Network, Node } from './network.ts';

/** Earliest start of every node when resources are no limit. */
export function earliestStarts({ nodes, order }: Network): number[] {
	const starts = nodes.map(({ release }) => release);
	for (const index of order) {
		const end = (starts[index] ?? 0) + (nodes[index]?.duration ?? 0);
		for (const next of nodes[index]?.next ?? []) starts[next] = Math.max(starts[next] ?? 0, end);
	}
	return starts;
}

/** Latest end of every node at which it and all after it keep their limits; can lie before day 0. */
export function latestEnds({ nodes, order }: Network, limit: (node: Node) => number): number[] {
	const ends = nodes.map(limit);
	for (const index of order.toReversed()) {
		const start = (ends[index] ?? 0) - (nodes[index]?.duration ?? 0);
		for (const before of nodes[index]?.before ?? []) ends[before] = Math.min(ends[before] ?? 0, start);
	}
	return ends;
}
