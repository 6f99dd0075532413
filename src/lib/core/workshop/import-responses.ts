/** Opened responses taken into a document: what to write, and what became of each. Twice or out of order is harmless. */
import { familyKey } from '../assessment/keys.ts';
import type { Entry } from '../assessment/operation.ts';
import { responseId } from '../assessment/workshop-keys.ts';
import { arrivalOf, joinResponses } from './merge-responses.ts';
import type { Arrival, Responses } from './merge-responses.ts';
import type { SentResponse } from './wire-response.ts';

/** A response out of its seal. */
export interface Incoming {
	readonly respondent: string;
	readonly round: number;
	readonly response: SentResponse;
}

export interface Imported {
	/** For `change({what: 'responses', of: workshop}, entries)`: one step to undo. Only what differs. */
	readonly entries: readonly Entry[];
	/** Of each incoming one, in their order. */
	readonly arrivals: readonly Arrival[];
}

/** `received` is now, in milliseconds since 1970. */
export function importResponses(
	held: Responses | undefined,
	workshop: string,
	incoming: readonly Incoming[],
	received: number
): Imported {
	const changed = new Map<string, Responses[string]>();
	const arrivals = incoming.map(({ respondent, round, response }): Arrival => {
		const id = responseId(workshop, round, respondent);
		const before = changed.get(id) ?? held?.[id];
		const { answers, ...sent } = response;
		// In the order of the schema, so that the same response is the same text.
		const after = { ...sent, received, answers };
		const arrival = arrivalOf(before, after);
		if (arrival === 'new' || arrival === 'replaces')
			changed.set(id, before ? joinResponses(before, after) : after);
		return arrival;
	});
	const entries = [...changed].map(([id, response]): Entry => [familyKey('responses', id), response]);
	return { entries, arrivals };
}
