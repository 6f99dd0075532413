/** The best schedule of a problem: the best of the priority rules, then whatever the search finds beyond it. */
import { keepStarts } from './keep-starts.ts';
import { lowerBound } from './lower-bound.ts';
import type { Network } from './network.ts';
import { isAsGood, objectiveOf } from './objective.ts';
import type { Starts } from './place-in-order.ts';
import type { SearchOptions } from './search.ts';
import { searchSchedule } from './search.ts';

/**
 * Schedules of a search; our default, not evidence. A plan is made anew at every change, on the page's own thread:
 * the second thousand took half as long again, past 50 ms, and made no plan fit that had not (`docs/decisions`,
 * a-thousand-schedules). A plan that fits stops at its bound long before.
 */
export const DEFAULT_SCHEDULES = 1000;
const DEFAULT_SEED = 1;

const NO_MATTER = (): boolean => true;

/**
 * Null when the horizon is too short for some task. The same network and options, the same schedule. Among schedules
 * that are equally good the one that leaves tasks where they usually are, where `mayKeep` allows it.
 */
export function bestSchedule(
	network: Network,
	{ schedules = DEFAULT_SCHEDULES, seed = DEFAULT_SEED }: Partial<SearchOptions> = {},
	mayKeep: (starts: Starts) => boolean = NO_MATTER
): Starts | null {
	const kept = keepStarts(network);
	const usable = kept && mayKeep(kept) ? kept : null;
	const rating = usable && objectiveOf(network, usable);
	if (rating && isAsGood(rating, lowerBound(network))) return usable;
	const found = searchSchedule(network, { schedules, seed });
	if (rating && (!found || isAsGood(rating, found.objective))) return usable;
	return found && [...found.starts];
}
