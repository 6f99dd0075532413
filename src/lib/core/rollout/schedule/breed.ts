/** New lists from old ones (Hartmann 1998); both ways keep what comes first in front. */
import type { Random } from '../../shared/random.ts';
import type { Network } from './network.ts';

/** How likely two neighbours of a list change places. */
const SWAP_CHANCE = 0.05;

/**
 * Two-point crossover: the head of one list, then up to the second point the other list's order, then the first's
 * again. A task never comes before one it waits for, because neither parent has it so.
 */
export function cross(one: Int32Array, other: Int32Array, random: Random): Int32Array {
	const count = one.length;
	const points = [Math.floor(random() * (count + 1)), Math.floor(random() * (count + 1))];
	const first = Math.min(...points);
	const second = Math.max(...points);
	const child = new Int32Array(count);
	const taken = new Uint8Array(count);
	let place = 0;
	const take = (from: Int32Array, until: number): void => {
		for (let at = 0; at < count && place < until; at += 1) {
			const index = from[at] ?? 0;
			if (taken[index] === 1) continue;
			taken[index] = 1;
			child[place] = index;
			place += 1;
		}
	};
	take(one, first);
	take(other, second);
	take(one, count);
	return child;
}

/** Swaps neighbours here and there, never two of which one waits for the other. */
export function mutate({ nodes }: Network, list: Int32Array, random: Random): void {
	for (let place = 0; place + 1 < list.length; place += 1) {
		const index = list[place] ?? 0;
		const next = list[place + 1] ?? 0;
		if (random() >= SWAP_CHANCE || nodes[index]?.next.includes(next)) continue;
		list[place] = next;
		list[place + 1] = index;
	}
}
