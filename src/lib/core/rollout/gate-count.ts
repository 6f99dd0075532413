/** How many gates of the autonomy asked for are through. */
import type { GateState, Readiness } from '../scoring/readiness.ts';

export interface GateCount {
	/** Passed, or set aside as not applicable. */
	readonly through: number;
	/** Those of them that are set aside. */
	readonly aside: number;
	readonly of: number;
	/** No gate fails whatever the unknowns turn out to be. */
	readonly possible: boolean;
}

/** Counts the gates of one autonomy: that asked for. */
export function countGates({ gates, requested }: Readiness): GateCount {
	const states = gates.filter(({ autonomy }) => autonomy === requested).map(({ state }) => state);
	const count = (wanted: GateState): number => states.filter((state) => state === wanted).length;
	const aside = count('notApplicable');
	return { through: count('pass') + aside, aside, of: states.length, possible: count('fail') === 0 };
}
