/** A pack as far as it is loaded. */
import type { Pack, Questionnaire } from '#lib/core/pack/schema.ts';

export interface PackInUse {
	readonly outline: Questionnaire;
	readonly hash: string;
	/** Null for the pack of the first page: all of it comes with the pages that show it. */
	readonly whole: Pack | null;
}
