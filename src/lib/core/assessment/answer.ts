/** What one question was answered with. */
import { z } from '../shared/zod.ts';
import { Evidence, Level } from '../pack/schema.ts';

const NOTE_LIMIT = 4000;
const note = z.string().max(NOTE_LIMIT).exactOptional();

/** A level with the strength of its evidence; missing evidence means asserted. */
export const LevelAnswer = z.strictObject({
	level: Level,
	evidence: Evidence.exactOptional(),
	reference: z.string().max(500).exactOptional(),
	note
});
export type LevelAnswer = z.infer<typeof LevelAnswer>;

/** Don't know: counts as the whole range of levels. */
export const UnknownAnswer = z.strictObject({ unknown: z.literal(true), note });

/** Not applicable: excluded, so it needs a reason and somebody who approved it. */
export const NotApplicableAnswer = z.strictObject({
	notApplicable: z.strictObject({
		reason: z.string().trim().min(1).max(1000),
		approvedBy: z.string().trim().min(1).max(120)
	}),
	note
});

/** Only a note so far: the question is still unanswered. */
export const NoteOnly = z.strictObject({ note: z.string().max(NOTE_LIMIT) });

export const Answer = z.union([LevelAnswer, UnknownAnswer, NotApplicableAnswer, NoteOnly]);
export type Answer = z.infer<typeof Answer>;

/** Answers by question id; a missing key is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;
