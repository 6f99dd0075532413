/**
 * The lists a search begins with: one from each priority rule, and random ones in which the task that has to end
 * sooner is likelier to come first (regret-based biased random sampling; Drexl 1991; Kolisch 1996).
 */
import type { Random } from '../../shared/random.ts';
import type { Network } from './network.ts';
import type { Priorities } from './priority-rules.ts';
import { latestEndRule, latestStartRule, mostSuccessorsRule, orderBy } from './priority-rules.ts';

/** By rule name, in the order in which ties between their schedules break. */
export const RULES = { LFT: latestEndRule, LST: latestStartRule, MTS: mostSuccessorsRule } as const;

export const ruleLists = (network: Network): Int32Array[] =>
	Object.values(RULES).map((rule) => Int32Array.from(orderBy(network, rule(network))));

/** The place among the ready nodes of one of them, by its regret: how much sooner it ends than the one with most time. */
function draw(ready: readonly number[], priorities: Priorities, random: Random): number {
	let worst = -Infinity;
	for (const index of ready) worst = Math.max(worst, priorities[index] ?? 0);
	const regret = (index: number): number => worst - (priorities[index] ?? 0) + 1;
	let sum = 0;
	for (const index of ready) sum += regret(index);
	let left = random() * sum;
	return Math.max(
		0,
		ready.findIndex((index) => (left -= regret(index)) < 0)
	);
}

/** A list that respects precedence, drawn at random. */
export function randomList({ nodes }: Network, priorities: Priorities, random: Random): Int32Array {
	const waitsFor = Int32Array.from(nodes, ({ before }) => before.length);
	const ready = [...nodes.keys()].filter((index) => waitsFor[index] === 0);
	return Int32Array.from(nodes, () => {
		const [drawn = 0] = ready.splice(draw(ready, priorities, random), 1);
		for (const next of nodes[drawn]?.next ?? []) {
			const left = (waitsFor[next] ?? 0) - 1;
			waitsFor[next] = left;
			if (left === 0) ready.push(next);
		}
		return drawn;
	});
}
