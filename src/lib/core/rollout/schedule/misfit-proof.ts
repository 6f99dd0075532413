/**
 * Proofs that no schedule at all can keep the limits: a chain that is too long even with unlimited resources, or a
 * resource with more work than capacity in some window (energetic bound: tasks that must lie inside it entirely).
 */
import { sortedBy } from '../compare.ts';
import { earliestStarts, latestEnds } from './critical-path.ts';
import type { Network, Node } from './network.ts';

/** Node indexes, first to last, and the day they end at the earliest against the day they should. */
export interface LongChain {
	readonly chain: readonly number[];
	readonly needed: number;
	readonly available: number;
}

/** Units of work that must be done in the window [from, to) against the units that are there. */
export interface Overload {
	readonly resource: number;
	readonly from: number;
	readonly to: number;
	readonly needed: number;
	readonly available: number;
	/** Indexes of the nodes whose work it is. */
	readonly nodes: readonly number[];
}

/** End that a node has to keep: its deadline or its limit, whichever is earlier. */
const endToKeep = ({ deadline, limit }: Node): number => Math.min(deadline, limit);

function chainTo(network: Network, starts: readonly number[], last: number): number[] {
	const start = starts[last] ?? 0;
	const cause = network.nodes[last]?.before.find(
		(index) => (starts[index] ?? 0) + (network.nodes[index]?.duration ?? 0) === start
	);
	// A start that is the node's own release has no cause before it.
	return cause === undefined || network.nodes[last]?.release === start
		? [last]
		: [...chainTo(network, starts, cause), last];
}

/** The chain that misses its limit by most; null when none does. */
export function longestMisfit(network: Network): LongChain | null {
	const starts = earliestStarts(network);
	const misfits = network.nodes.flatMap((node, index) => {
		const needed = (starts[index] ?? 0) + node.duration;
		const available = endToKeep(node);
		return needed > available ? { index, needed, available } : [];
	});
	const worst = sortedBy(misfits, ({ index, needed, available }) => [available - needed, index])[0];
	return worst ? { ...worst, chain: chainTo(network, starts, worst.index) } : null;
}

interface Stay {
	readonly index: number;
	/** First day it can start and first day by which it must have ended. */
	readonly head: number;
	readonly tail: number;
	/** Units in all. */
	readonly energy: number;
}

function staysOn(network: Network, resource: number): Stay[] {
	const heads = earliestStarts(network);
	const tails = latestEnds(network, endToKeep);
	return network.nodes.flatMap((node, index) => {
		const units = node.demands.find((demand) => demand.resource === resource)?.units ?? 0;
		const energy = units * node.duration;
		return energy > 0 ? { index, head: heads[index] ?? 0, tail: tails[index] ?? 0, energy } : [];
	});
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function worstOverload(network: Network, resource: number): Overload | null {
	const stays = staysOn(network, resource);
	const windows = [...new Set(stays.map(({ head }) => head))].flatMap((from) =>
		[...new Set(stays.map(({ tail }) => tail))].filter((to) => to > from).map((to) => ({ from, to }))
	);
	const loads = windows.map(({ from, to }): Overload => {
		const inside = stays.filter(({ head, tail }) => head >= from && tail <= to);
		const needed = sum(inside.map(({ energy }) => energy));
		const available = sum((network.capacities[resource] ?? []).slice(from, to));
		return { resource, from, to, needed, available, nodes: inside.map(({ index }) => index) };
	});
	const over = loads.filter(({ needed, available }) => needed > available);
	return sortedBy(over, ({ from, to, needed, available }) => [available - needed, from, to])[0] ?? null;
}

/** For every resource with too much work for some window, the window in which most is missing. */
export const overloads = (network: Network): Overload[] =>
	network.capacities.flatMap((_, resource) => worstOverload(network, resource) ?? []);
