/**
 * What was agreed on one question: family `consensus`, by `workshop/question`. It freezes the distribution it was
 * based on, keeps who dissents and why, and is also written to `answers`, the one scored picture.
 */
import { z } from '../shared/zod.ts';
import { LEVELS } from '../pack/scale.ts';
import { Level } from '../pack/schema.ts';
import { LevelAnswer, NotApplicableAnswer, UnknownAnswer } from './answer.ts';
import { line } from './frame.ts';
import { Moment, Perspective } from './workshop.ts';

const Count = z.number().int().nonnegative().max(100_000);

/** How many named each level, 0 to 4; "don't know" and "not applicable" are answers, kept apart from none. */
export const Distribution = z.strictObject({
	levels: z.tuple([Count, Count, Count, Count, Count]),
	unknown: Count,
	notApplicable: Count
});
export type Distribution = z.infer<typeof Distribution>;

/** Somebody who holds another level. A name only in a named workshop; without both it is "one respondent". */
export const Dissent = z.strictObject({
	level: z.union([Level, z.literal('unknown')]).describe(`Theirs, of ${LEVELS.join(' ')} or "don't know".`),
	reason: z.string().trim().min(1).max(1000),
	perspective: Perspective.exactOptional(),
	name: line(120).exactOptional()
});
export type Dissent = z.infer<typeof Dissent>;

export const Consensus = z.strictObject({
	answer: z
		.union([LevelAnswer, UnknownAnswer, NotApplicableAnswer])
		.describe('The agreed level with its evidence and the note of the facilitator, or that nobody knows.'),
	round: z.number().int().min(1).max(99).describe('The round that was in view.'),
	time: Moment,
	basis: z
		.partialRecord(Perspective, Distribution)
		.describe('Counts when it was recorded; answers that arrived later are not among them.'),
	dissent: z.array(Dissent).max(50)
});
export type Consensus = z.infer<typeof Consensus>;
