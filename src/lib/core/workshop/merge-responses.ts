/**
 * Responses joined: per respondent and round the later one counts, ties by the larger canonical JSON, and of one and
 * the same response the earliest arrival. A join of a semilattice, so that files may be imported in any order, twice.
 */
import type { Json } from '../assessment/json.ts';
import { canonicalJson } from '../assessment/json.ts';
import type { Response } from '../assessment/response.ts';

/** What respondents wrote, without when it arrived. */
const written = ({ received: _received, ...rest }: Response): string => canonicalJson(rest satisfies Json);

/** Positive where `a` counts before `b`, 0 where both say the same. */
function order(a: Response, b: Response): number {
	if (a.time !== b.time) return a.time - b.time;
	const [left, right] = [written(a), written(b)];
	return left === right ? 0 : left > right ? 1 : -1;
}

/** Either of the two, never a mixture; of the same response the one that arrived first. */
export function joinResponses(held: Response, incoming: Response): Response {
	const which = order(incoming, held);
	if (which !== 0) return which > 0 ? incoming : held;
	return incoming.received < held.received ? incoming : held;
}

/** By the id of responses.ts entries: `workshop/round/respondent`. */
export type Responses = Readonly<Record<string, Response>>;

/** All responses of both. */
export function mergeResponses(a: Responses, b: Responses): Responses {
	const merged = new Map(Object.entries(a));
	for (const [id, response] of Object.entries(b)) {
		const held = merged.get(id);
		merged.set(id, held ? joinResponses(held, response) : response);
	}
	return Object.fromEntries(merged);
}

/** What became of an incoming response: `older` is one whose respondent has sent a later one. */
export type Arrival = 'new' | 'replaces' | 'known' | 'older';

/** Told of a response before it is joined. */
export function arrivalOf(held: Response | undefined, incoming: Response): Arrival {
	if (!held) return 'new';
	const which = order(incoming, held);
	if (which === 0) return 'known';
	return which > 0 ? 'replaces' : 'older';
}
