/** The saved document: one assessment of one workflow. */
import { z } from '../shared/zod.ts';
import { Thresholds } from '../pack/schema.ts';
import { Answer } from './answer.ts';
import { Consensus } from './consensus.ts';
import { FORMAT, VERSION } from './format.ts';
import { Frame } from './frame.ts';
import { Decision, Milestone } from './milestone.ts';
import { PackReference } from './pack-reference.ts';
import { OwnTask, TaskDone, TaskEdit } from './plan-edit.ts';
import { RaciEdit } from './raci-edit.ts';
import { ReportOptions } from './report-options.ts';
import { Answering, Response } from './response.ts';
import { Agenda, Minute, Reveal, Round, Workshop } from './workshop.ts';
import { Writer } from './writer.ts';

/** An answer to a question that a later edition of the pack does not ask: kept on record, never scored. */
export const DroppedAnswer = z.strictObject({ pack: PackReference, answer: Answer });
export type DroppedAnswer = z.infer<typeof DroppedAnswer>;

/** As the clock writes them, up to the year 2109: one of a clock that is far ahead would win for ever. */
const STAMP = /^0[0-3][0-9a-f]{10}-[0-9a-f]{4}-.{1,80}$/;

export const Assessment = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	id: z.string().min(1).max(60).default('by-hand'),
	pack: PackReference,
	example: z.literal(true).exactOptional().describe('Set on the worked example: its figures are invented.'),
	frame: Frame,
	answers: z.record(z.string().max(80), Answer).default({}),
	thresholds: Thresholds.exactOptional().describe("Of this assessment, instead of the pack's."),
	report: ReportOptions.exactOptional().describe('How its report is made.'),
	dropped: z.record(z.string().max(80), DroppedAnswer).exactOptional(),
	milestones: z.record(z.string().max(60), Milestone).exactOptional(),
	decisions: z.record(z.string().max(60), Decision).exactOptional().describe('By milestone.'),
	taskEdits: z.record(z.string().max(120), TaskEdit).exactOptional().describe('By task.'),
	ownTasks: z.record(z.string().max(60), OwnTask).exactOptional(),
	tasksDone: z.record(z.string().max(120), TaskDone).exactOptional().describe('By task.'),
	raciEdits: z.record(z.string().max(240), RaciEdit).exactOptional().describe('By row and role: `row/role`.'),
	writers: z.record(z.string().max(60), Writer).exactOptional().describe('By browser: who writes there.'),
	answering: Answering.exactOptional().describe("Set on a respondent's own document of a workshop."),
	workshops: z.record(z.string().max(40), Workshop).exactOptional(),
	agendas: z.record(z.string().max(40), Agenda).exactOptional().describe('By workshop.'),
	rounds: z.record(z.string().max(44), Round).exactOptional().describe('By `workshop/round`.'),
	reveals: z.record(z.string().max(125), Reveal).exactOptional().describe('By `workshop/round/question`.'),
	responses: z
		.record(z.string().max(70), Response)
		.exactOptional()
		.describe('By `workshop/round/respondent`.'),
	consensus: z.record(z.string().max(121), Consensus).exactOptional().describe('By `workshop/question`.'),
	minutes: z.record(z.string().max(101), Minute).exactOptional().describe('By `workshop/id`.'),
	stamps: z
		.record(z.string().max(300), z.string().regex(STAMP, 'must be a time stamp of this format'))
		.exactOptional()
		.describe('When each part was changed last, so that files can be joined.')
});
export type Assessment = z.infer<typeof Assessment>;
