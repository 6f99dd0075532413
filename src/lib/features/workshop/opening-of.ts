/** What opens the responses of a workshop: its terms, its questions in order, its rounds, and its key. */
import type { Terms } from '#lib/core/assessment/workshop.ts';
import { askedIn } from '#lib/core/workshop/asked.ts';
import type { WorkshopDesk } from '#lib/state/workshop-desk.svelte.ts';

export interface DeskOpening {
	readonly terms: Terms;
	readonly asked: readonly string[];
	readonly rounds: readonly number[];
	readonly keys: CryptoKeyPair;
}

/** Null once an undo has taken the workshop away. */
export const openingOf = (
	{ workshop, questionnaire, rounds }: WorkshopDesk,
	keys: CryptoKeyPair
): DeskOpening | null =>
	workshop ? { terms: workshop.terms, asked: askedIn(workshop.terms, questionnaire), rounds, keys } : null;
