/** The best of the schedules that the priority rules give. */
import type { Network } from './network.ts';
import { isBetter, objectiveOf } from './objective.ts';
import type { Starts } from './place-in-order.ts';
import { placeInOrder } from './place-in-order.ts';
import { latestEndRule, latestStartRule, mostSuccessorsRule, orderBy } from './priority-rules.ts';

/** By rule name, in the order in which ties between their schedules break. */
export const RULES = { LFT: latestEndRule, LST: latestStartRule, MTS: mostSuccessorsRule } as const;

/** Null when the horizon is too short for some task. */
export function bestSchedule(network: Network): Starts | null {
	const schedules = Object.values(RULES).map((rule) =>
		placeInOrder(network, orderBy(network, rule(network)))
	);
	return schedules.reduce((best, next) => {
		if (!best || !next) return best ?? next;
		return isBetter(objectiveOf(network, next), objectiveOf(network, best)) ? next : best;
	});
}
