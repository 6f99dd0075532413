/**
 * A workshop as the document keeps it: what was fixed before it began, its rounds, what was shown, and its minutes.
 * All are families of the document, each entry a key of its own; the composite ids are made in workshop-keys.ts.
 */
import { z } from '../shared/zod.ts';
import { AUTONOMIES, DEPTHS, PERSPECTIVES } from '../pack/scale.ts';
import { Day, line } from './frame.ts';
import { PackReference } from './pack-reference.ts';

/** Named: the facilitator sees who said what. Anonymous: there is no field for a name anywhere. */
export const MODES = ['anonymous', 'named'] as const;
export type Mode = (typeof MODES)[number];

export const Perspective = z.enum(PERSPECTIVES);
export type Perspective = z.infer<typeof Perspective>;

/** Milliseconds since 1970 on the clock of whoever wrote it, to the end of the year 9999. */
export const Moment = z.number().int().nonnegative().max(253_402_300_799_999);

/** Made of letters that need no escaping in a key or a link, and never a slash. */
const Id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'must be letters, digits, - or _');

/** A point of P-256, uncompressed: 65 bytes as base64url. */
export const PublicKey = z.string().regex(/^B[A-Za-z0-9_-]{85}[AEIMQUYcgkosw048]$/, 'must be a public key');

/**
 * What everybody agreed to by answering, fixed once the first round is open. Responses are sealed to these very
 * terms: a respondent who was shown others (named instead of anonymous, say) sends what cannot be opened.
 */
export const Terms = z.strictObject({
	workshop: Id.describe('Id of the workshop, drawn at random.'),
	title: line(120),
	pack: PackReference.required().describe('The hash is never missing here.'),
	mode: z.enum(MODES),
	perspectives: z
		.array(Perspective)
		.min(1)
		.max(PERSPECTIVES.length)
		.describe('One of them answers for each.'),
	tables: z.array(line(40)).max(40).exactOptional().describe('Names of the tables in the room, if any.'),
	asked: z
		.union([
			z.strictObject({ depth: z.enum(DEPTHS), autonomy: z.literal(AUTONOMIES) }),
			z.array(line(80)).min(1).max(400)
		])
		.describe('What the pack asks at a depth and an autonomy, or the questions chosen, in reading order.'),
	key: PublicKey.describe('Of the facilitator: what is sealed to it only they can open.')
});
export type Terms = z.infer<typeof Terms>;

/** Family `workshops`, by workshop. The private key is never in the document. */
export const Workshop = z.strictObject({
	terms: Terms,
	secondsPerQuestion: z
		.number()
		.int()
		.min(10)
		.max(3600)
		.exactOptional()
		.describe('Soft: nothing happens at 0.'),
	expected: z
		.partialRecord(Perspective, z.number().int().min(1).max(10_000))
		.exactOptional()
		.describe('How many were invited for each perspective, so that one can say how many are pending.')
});
export type Workshop = z.infer<typeof Workshop>;

/** Family `rounds`, by `workshop/round`; the first round is 1. That it exists is what starts the workshop. */
export const Round = z.strictObject({
	opened: Moment,
	closed: Moment.exactOptional().describe('What arrives later is shown as late.'),
	questions: z.array(line(80)).min(1).max(400).exactOptional().describe('Asked again; missing, all of them.')
});
export type Round = z.infer<typeof Round>;

/** Family `reveals`, by `workshop/round/question`: this distribution was shown to the room. Missing: it is hidden. */
export const Reveal = z.strictObject({ time: Moment });
export type Reveal = z.infer<typeof Reveal>;

/** Family `agendas`, by workshop: the facilitator's own order of questions; without it the agenda is computed. */
export const Agenda = z.strictObject({ questions: z.array(line(80)).min(1).max(400) });
export type Agenda = z.infer<typeof Agenda>;

export const MINUTE_KINDS = ['note', 'parked', 'action'] as const;
/** Family `minutes`, by `workshop/id`: private notes, the parking lot, and actions with owner and date. */
export const Minute = z.strictObject({
	kind: z.enum(MINUTE_KINDS),
	text: z.string().trim().min(1).max(1000),
	question: line(80).exactOptional().describe('That it came up with.'),
	owner: line(120).exactOptional(),
	due: Day.exactOptional(),
	done: z.literal(true).exactOptional()
});
export type Minute = z.infer<typeof Minute>;
