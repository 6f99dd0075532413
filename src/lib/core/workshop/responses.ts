/** The responses a document holds for one workshop, and what they add up to. */
import type { Response } from '../assessment/response.ts';
import type { Assessment } from '../assessment/schema.ts';
import { ofWorkshop, roundId, splitRound } from '../assessment/workshop-keys.ts';
import { PERSPECTIVES } from '../pack/scale.ts';
import type { Perspective } from '../assessment/workshop.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

export interface HeldResponse {
	readonly respondent: string;
	readonly round: number;
	readonly response: Response;
}

type Held = Pick<Assessment, 'responses'>;

/** In the order of the document. */
export const responsesOf = ({ responses }: Held, workshop: string): HeldResponse[] =>
	ofWorkshop(responses, workshop).flatMap(([rest, response]) => {
		const place = splitRound(rest);
		return place ? [{ respondent: place.of, round: place.round, response }] : [];
	});

/** Everything said in one round. */
export const tallyRound = (
	document: Held,
	workshop: string,
	round: number,
	questions: readonly string[]
): Tally =>
	tallyOf(
		questions,
		responsesOf(document, workshop).flatMap((held) => (held.round === round ? [held.response] : []))
	);

/** How many of them there are by perspective: who has answered, never who has not. */
export const arrivedOf = (
	held: readonly HeldResponse[]
): readonly { readonly perspective: Perspective; readonly people: number }[] =>
	PERSPECTIVES.map((perspective) => ({
		perspective,
		people: held.filter(({ response }) => response.perspective === perspective).length
	}));

/** When a round was closed, in milliseconds since 1970; never is after every moment. */
export const closedAt = ({ rounds }: Pick<Assessment, 'rounds'>, workshop: string, round: number): number =>
	rounds?.[roundId(workshop, round)]?.closed ?? Infinity;

/** When each of them arrived, by round. */
export function receivedIn(held: readonly HeldResponse[]): ReadonlyMap<number, readonly number[]> {
	const byRound = new Map<number, number[]>();
	for (const { round, response } of held) {
		const moments = byRound.get(round);
		if (moments) moments.push(response.received);
		else byRound.set(round, [response.received]);
	}
	return byRound;
}
