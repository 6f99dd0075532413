/** An assessment as it stood on a day, and what was decided on it. */
import { z } from '../shared/zod.ts';
import { AUTONOMIES, DEPTHS } from '../pack/scale.ts';
import { Thresholds } from '../pack/schema.ts';
import { Answer } from './answer.ts';
import { Day, line } from './frame.ts';
import { PackReference } from './pack-reference.ts';

const Level = z.number().min(0).max(4);
const Support = z.literal([0, ...AUTONOMIES]);
const Range = z.strictObject({ lo: Level, point: Level.nullable(), hi: Level });

/** What the scores said then, kept so that it can be told when the pack is gone. */
export const Standing = z.strictObject({
	supportedNow: Support,
	possible: Support,
	overall: Range.nullable(),
	layers: z.array(Range.extend({ id: line(80), title: line(60), floor: Level })).max(50),
	gates: z
		.array(
			z.strictObject({
				question: line(80),
				title: line(46),
				state: z.enum(['pass', 'fail', 'unknown', 'notApplicable'])
			})
		)
		.max(1000)
		.describe('The gates of the autonomy asked for.')
});
export type Standing = z.infer<typeof Standing>;

export const Milestone = z.strictObject({
	title: line(120),
	day: Day,
	pack: PackReference,
	autonomy: z.literal(AUTONOMIES),
	depth: z.enum(DEPTHS),
	thresholds: Thresholds.exactOptional(),
	answers: z.record(z.string().max(80), Answer),
	standing: Standing
});
export type Milestone = z.infer<typeof Milestone>;

/** What somebody decided on the strength of a milestone; it may go against the verdict, then with the reason. */
export const OUTCOMES = ['go', 'goWithConditions', 'wait', 'stop'] as const;
export const Decision = z.strictObject({
	outcome: z.enum(OUTCOMES),
	autonomy: Support.describe('Autonomy that was allowed; 0 for none.'),
	by: line(200).describe('Who decided.'),
	day: Day,
	conditions: z.array(line(300)).max(20),
	reason: z.string().trim().min(1).max(1000).exactOptional()
});
export type Decision = z.infer<typeof Decision>;
