/** Opened responses taken into the open assessment: a slice a task, all of them one step to undo. */
import { importResponses } from '#lib/core/workshop/import-responses.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';
import type { Arrival } from '#lib/core/workshop/merge-responses.ts';
import { closedAt } from '#lib/core/workshop/responses.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import { inSlices } from './in-slices.ts';

/** What became of everything that came in at once. */
export interface Taken {
	readonly arrivals: readonly Arrival[];
	/** Of those taken in, how many came after their round was closed. */
	readonly late: number;
}

/** How far taking in is, and whether to stop; what is in by then stays. */
export interface Taking {
	readonly onProgress: (done: number) => void;
	readonly isOver: () => boolean;
}

/** Responses written in one task. */
export const SLICE = 32;

/** At once; what came in at the same moment is one step to undo. `received` in milliseconds since 1970. */
export function takeResponses(
	open: AssessmentState,
	workshop: string,
	incoming: readonly Incoming[],
	received: number
): Taken {
	const document = open.assessment;
	const { entries, arrivals } = importResponses(document.responses, workshop, incoming, received);
	open.change({ what: 'responses', of: workshop }, entries, received);
	const taken = incoming.filter((_, index) => arrivals[index] === 'new' || arrivals[index] === 'replaces');
	const late = taken.filter(({ round }) => received > closedAt(document, workshop, round));
	return { arrivals, late: late.length };
}

/** Any number of them, slice by slice. */
export async function takeAllResponses(
	open: AssessmentState,
	workshop: string,
	incoming: readonly Incoming[],
	received: number,
	{ onProgress, isOver }: Taking
): Promise<Taken> {
	const arrivals: Arrival[] = [];
	let late = 0;
	const takeSlice = (slice: readonly Incoming[]): void => {
		const taken = takeResponses(open, workshop, slice, received);
		arrivals.push(...taken.arrivals);
		late += taken.late;
		onProgress(arrivals.length);
	};
	await inSlices(incoming, SLICE, takeSlice, isOver);
	return { arrivals, late };
}
