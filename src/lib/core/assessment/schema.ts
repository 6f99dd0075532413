/** The saved document: one assessment of one workflow. */
import { z } from 'zod';
import { Answer } from './answer.ts';
import { FORMAT, VERSION } from './format.ts';
import { Frame } from './frame.ts';

/** Which pack the answers answer. A missing hash (written by hand) is not compared. */
export const PackReference = z.strictObject({
	id: z.string().min(1).max(60),
	version: z.string().min(1).max(20),
	hash: z.string().max(80).exactOptional()
});
export type PackReference = z.infer<typeof PackReference>;

/** An answer to a question that a later edition of the pack does not ask: kept on record, never scored. */
export const DroppedAnswer = z.strictObject({ pack: PackReference, answer: Answer });
export type DroppedAnswer = z.infer<typeof DroppedAnswer>;

export const Assessment = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	id: z.string().min(1).max(60).default('by-hand'),
	pack: PackReference,
	example: z.literal(true).exactOptional().describe('Set on the worked example: its figures are invented.'),
	frame: Frame,
	answers: z.record(z.string().max(80), Answer).default({}),
	dropped: z.record(z.string().max(80), DroppedAnswer).exactOptional()
});
export type Assessment = z.infer<typeof Assessment>;
