/**
 * The counts of every round of a workshop, brought up to date as responses come and go: only those that differ from
 * the last time are counted, so that one more costs the same whether there are ten or ten thousand.
 */
import type { Response } from '../assessment/response.ts';
import { splitRound } from '../assessment/workshop-keys.ts';
import type { Responses } from './merge-responses.ts';
import { count, emptyTally } from './tally.ts';
import type { Tally } from './tally.ts';

export interface RoundTallies {
	readonly workshop: string;
	readonly asked: readonly string[];
	/** What was counted. */
	readonly responses: Responses;
	/** By round; none where nobody responded. */
	readonly byRound: ReadonlyMap<number, Tally>;
}

const roundOf = (id: string, workshop: string): number | null =>
	id.startsWith(`${workshop}/`) ? (splitRound(id.slice(workshop.length + 1))?.round ?? null) : null;

const copyOf = ({ questions, counts }: Tally): Tally => ({ questions, counts: counts.slice() });

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
	a === b || (a.length === b.length && a.every((one, index) => one === b[index]));

/** Responses of `a` that are not the same in `b`. */
function* missingIn(a: Responses, b: Responses): Generator<[id: string, response: Response]> {
	for (const id in a) {
		const response = a[id];
		if (response && response !== b[id]) yield [id, response];
	}
}

/** Counts what is there; with `before` only what differs from it. */
export function tallyRounds(
	responses: Responses,
	workshop: string,
	asked: readonly string[],
	before?: RoundTallies | null
): RoundTallies {
	const known = before?.workshop === workshop && sameList(before.asked, asked) ? before : null;
	if (known?.responses === responses) return known;
	const byRound = new Map([...(known?.byRound ?? [])].map(([round, tally]) => [round, copyOf(tally)]));
	const add = (id: string, response: Response, by: 1 | -1): void => {
		const round = roundOf(id, workshop);
		if (round === null) return;
		const tally = byRound.get(round) ?? emptyTally(asked);
		byRound.set(round, tally);
		count(tally, response, by);
	};
	const counted = known?.responses ?? {};
	for (const [id, response] of missingIn(counted, responses)) add(id, response, -1);
	for (const [id, response] of missingIn(responses, counted)) add(id, response, 1);
	return { workshop, asked, responses, byRound };
}
