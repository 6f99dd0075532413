/**
 * What one respondent answered in one round, opened: family `responses`, by `workshop/round/respondent`. How it
 * travels, sealed, is in sealing/. The respondent is a hash of the public key their device made, not a name.
 */
import { z } from '../shared/zod.ts';
import { LevelAnswer, NoteOnly, UnknownAnswer } from './answer.ts';
import { line } from './frame.ts';
import { Moment, Perspective, Terms } from './workshop.ts';

/** Not applicable in one person's eyes: a reason, but nobody who approved it. Only the agreed level has that. */
const NotApplicableHere = z.strictObject({
	notApplicable: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
	note: z.string().max(4000).exactOptional()
});

export const ResponseAnswer = z.union([LevelAnswer, UnknownAnswer, NotApplicableHere, NoteOnly]);
export type ResponseAnswer = z.infer<typeof ResponseAnswer>;

export const Response = z.strictObject({
	perspective: Perspective,
	table: line(40).exactOptional(),
	name: line(120)
		.exactOptional()
		.describe('Only in a named workshop; check-workshops.ts refuses it in another.'),
	time: Moment.describe("On the respondent's clock: of two responses to one round the later one counts."),
	received: Moment.describe(
		"On the facilitator's clock, when it was first imported: later than a record, late."
	),
	answers: z.record(z.string().max(80), ResponseAnswer)
});
export type Response = z.infer<typeof Response>;

/** What an invitation says, as a link or a file: see sealing/invitation.ts. */
export const Invitation = z.strictObject({
	terms: Terms,
	round: z.number().int().min(1).max(99),
	questions: z.array(line(80)).min(1).max(400).exactOptional().describe('Asked again in this round.')
});
export type Invitation = z.infer<typeof Invitation>;

/**
 * On the respondent's side: key `meta/answering` of a document of their own, whose `answers` are what they hand
 * back. The private key of the device stays in its storage and is in no file.
 */
export const Answering = Invitation.extend({
	perspective: Perspective.exactOptional().describe('Missing until it is chosen.'),
	table: line(40).exactOptional(),
	name: line(120).exactOptional().describe('Only in a named workshop.'),
	handedBack: Moment.exactOptional().describe('When a response was last made of it.')
});
export type Answering = z.infer<typeof Answering>;
