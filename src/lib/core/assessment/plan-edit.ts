/** What people change in the computed plan: it is computed anew around it. */
import { z } from '../shared/zod.ts';
import { PHASES } from '../pack/scale.ts';
import { Level } from '../pack/schema.ts';
import { Day, line } from './frame.ts';

const Id = z.string().min(1).max(120);
const EffortHours = z.number().positive().max(400);
const Days = z.number().int().positive().max(120);

/** A change to one task that the pack offers; every part is optional, and an empty one changes nothing. */
export const TaskEdit = z.strictObject({
	choice: z
		.enum(['pinned', 'excluded'])
		.exactOptional()
		.describe('Pinned: in the plan whatever the answers say. Excluded: never in it.'),
	start: Day.exactOptional().describe('The day on which it is to start.'),
	effortHours: EffortHours.exactOptional(),
	durationDays: Days.exactOptional(),
	responsible: Id.exactOptional().describe('Role that does it.'),
	after: z.array(Id).max(50).exactOptional().describe('Tasks that come first, instead of those of the pack.')
});
export type TaskEdit = z.infer<typeof TaskEdit>;

/** A task that no pack knows. */
export const OwnTask = z.strictObject({
	title: line(120),
	phase: z.literal(PHASES),
	start: Day.exactOptional(),
	responsible: Id,
	accountable: Id.exactOptional(),
	effortHours: EffortHours,
	durationDays: Days,
	after: z.array(Id).max(50),
	raises: z.record(z.string().max(80), Level).exactOptional(),
	evidence: z.enum(['document', 'observed']).exactOptional(),
	deliverable: z.string().trim().max(200).exactOptional(),
	doneWhen: z.string().trim().max(300).exactOptional()
});
export type OwnTask = z.infer<typeof OwnTask>;

/** A task somebody has finished. */
export const TaskDone = z.strictObject({ day: Day.describe('Day on which it was finished.') });
export type TaskDone = z.infer<typeof TaskDone>;
