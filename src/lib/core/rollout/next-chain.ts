/** The greedy step of choosing: which chain of work to take on next. */
import { hoursOf } from './chains.ts';
import { sortedBy } from './compare.ts';
import { closedGate, isPassed, missedFloor, missingTo } from './gap.ts';
import type { Floor, Need } from './goal.ts';
import type { Road } from './road.ts';
import { standingAfter } from './road.ts';
import type { Standing } from './standing.ts';
import type { WorkItem } from './work-item.ts';

/** Gains closer than this are the same: sums of products carry binary noise. */
const GAIN_DIGITS = 9;
const LEAST_GAIN = 10 ** -GAIN_DIGITS;

interface Option {
	/** Id of the work the chain ends in. */
	readonly id: string;
	/** What the chain adds to the work already chosen. */
	readonly items: readonly WorkItem[];
	readonly hours: number;
	/** Where it leads to. */
	readonly standing: Standing;
}

function options(road: Road, now: Standing, chosen: ReadonlySet<WorkItem>): Option[] {
	return [...road.chains].flatMap(([id, chain]) => {
		const items = chain.filter((item) => !chosen.has(item));
		if (items.length === 0) return [];
		return { id, items, hours: hoursOf(items), standing: standingAfter(road, now, items) };
	});
}

const cheapestFor = (gate: Need, all: readonly Option[]): Option | undefined =>
	sortedBy(
		all.filter(({ standing }) => isPassed(gate, standing)),
		({ hours, id }) => [hours, id]
	)[0];

/** Best by levels gained per hour; what goes beyond the floor is no gain. */
function bestFor(floor: Floor, now: Standing, all: readonly Option[]): Option | undefined {
	const missing = missingTo(floor, now);
	const gains = all
		.map((option) => ({ option, gain: missing - missingTo(floor, option.standing) }))
		.filter(({ gain }) => gain > LEAST_GAIN);
	const best = sortedBy(gains, ({ option: { hours, id }, gain }) => [
		-Number((gain / hours).toFixed(GAIN_DIGITS)),
		hours,
		id
	])[0];
	return best?.option;
}

/**
 * The items to add next: for the first closed gate the cheapest chain that opens it; with all gates open, for the
 * first layer below its floor, and last for the overall, the chain that gains most per hour. Null: nothing helps.
 */
export function nextChain(
	road: Road,
	now: Standing,
	chosen: ReadonlySet<WorkItem>
): readonly WorkItem[] | null {
	const all = options(road, now, chosen);
	const gate = closedGate(road.goal, now);
	if (gate) return cheapestFor(gate, all)?.items ?? null;
	const floor = missedFloor(road.goal, now);
	return (floor && bestFor(floor, now, all)?.items) ?? null;
}
