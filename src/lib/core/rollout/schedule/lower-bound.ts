/**
 * What no schedule can beat, whatever its order. For the length: the critical path with releases, and for every
 * resource the energetic bound over windows: tasks that cannot start before `head` and are followed by at least
 * `tail` days need, together, the days until their work is done, and the tail after it.
 */
import { earliestStarts, latestEnds } from './critical-path.ts';
import type { Network } from './network.ts';
import type { Objective } from './objective.ts';
import { objectiveOf } from './objective.ts';

interface Work {
	readonly head: number;
	/** Days that follow at least, once it has ended. */
	readonly tail: number;
	/** Units in all. */
	readonly energy: number;
}

function workOn(network: Network, resource: number, heads: readonly number[]): Work[] {
	const ends = latestEnds(network, () => 0);
	return network.nodes.flatMap(({ demands, duration }, index) => {
		const units = demands.find((demand) => demand.resource === resource)?.units ?? 0;
		if (units === 0) return [];
		return { head: heads[index] ?? 0, tail: 0 - (ends[index] ?? 0), energy: units * duration };
	});
}

/** By day, the units that are there before it; one entry more than there are days. */
function unitsBefore(capacity: readonly number[]): number[] {
	const sums = [0];
	for (const [day, units] of capacity.entries()) sums.push((sums[day] ?? 0) + units);
	return sums;
}

/** First day by which that much can be done when it begins at `from`; Infinity when the horizon has not enough. */
function dayWhenDone(before: readonly number[], from: number, energy: number): number {
	const goal = (before[from] ?? Infinity) + energy;
	let low = from;
	let high = before.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((before[middle] ?? Infinity) < goal) low = middle + 1;
		else high = middle;
	}
	return low === before.length ? Infinity : low;
}

/** Bound on the length by the work on one resource. */
function energeticBound(network: Network, resource: number, heads: readonly number[]): number {
	const before = unitsBefore(network.capacities[resource] ?? []);
	const latestFirst = workOn(network, resource, heads).sort((a, b) => b.head - a.head);
	let bound = 0;
	for (const least of new Set(latestFirst.map(({ tail }) => tail))) {
		let energy = 0;
		for (const work of latestFirst) {
			if (work.tail < least) continue;
			energy += work.energy;
			bound = Math.max(bound, dayWhenDone(before, work.head, energy) + least);
		}
	}
	return bound;
}

/** Days that every schedule takes at least; Infinity when the horizon cannot hold the work. */
export function makespanBound(network: Network): number {
	const heads = earliestStarts(network);
	const ends = network.nodes.map(({ duration }, index) => (heads[index] ?? 0) + duration);
	const energetic = network.capacities.map((_, resource) => energeticBound(network, resource, heads));
	return Math.max(0, ...ends, ...energetic);
}

/** Each number of the objective at its least; together they may be out of reach. */
export function lowerBound(network: Network): Objective {
	const [late, overrun, , weighted] = objectiveOf(network, earliestStarts(network));
	return [late, overrun, makespanBound(network), weighted];
}
