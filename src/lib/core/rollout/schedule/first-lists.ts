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

/** One of the ready nodes, by its regret: how much sooner it has to end than the one with most time. */
function draw(ready: readonly number[], priorities: Priorities, random: Random): number {
	const worst = Math.max(...ready.map((index) => priorities[index] ?? 0));
	const regrets = ready.map((index) => worst - (priorities[index] ?? 0) + 1);
	let left = random() * regrets.reduce((sum, regret) => sum + regret, 0);
	const drawn = regrets.findIndex((regret) => (left -= regret) < 0);
	return ready[drawn] ?? ready[0] ?? 0;
}

/** A list that respects precedence, drawn at random. */
export function randomList({ nodes }: Network, priorities: Priorities, random: Random): Int32Array {
	const waitsFor = nodes.map(({ before }) => before.length);
	let ready = [...nodes.keys()].filter((index) => waitsFor[index] === 0);
	return Int32Array.from(nodes, () => {
		const drawn = draw(ready, priorities, random);
		ready = ready.filter((index) => index !== drawn);
		for (const next of nodes[drawn]?.next ?? []) {
			waitsFor[next] = (waitsFor[next] ?? 0) - 1;
			if (waitsFor[next] === 0) ready.push(next);
		}
		return drawn;
	});
}
