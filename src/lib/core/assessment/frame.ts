/** What is assessed: one workflow, its surroundings, its dates, and the people who will run it. */
import { z } from '../shared/zod.ts';
import { AUTONOMIES, DEPTHS } from '../pack/scale.ts';
import { isDay } from '../shared/day.ts';

/** A calendar day that exists. */
export const Day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-12-01')
	.refine((text) => isDay(text), 'must be a day that exists');

/** One line of text, not empty, of at most `max` characters. */
export const line = (max: number) => z.string().trim().min(1).max(max);
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time like 09:00');

/** Days of the week (1 Monday to 7 Sunday) and the hours on them; `to` before `from` runs past midnight. */
export const Hours = z.strictObject({
	days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
	from: Clock,
	to: Clock
});
export type Hours = z.infer<typeof Hours>;

/** Days off, first and last included. */
export const Leave = z.strictObject({ from: Day, to: Day });
export type Leave = z.infer<typeof Leave>;

export const Person = z.strictObject({
	id: line(60),
	name: line(120),
	hats: z.array(line(60)).max(40).describe('Ids of the roles this person holds.'),
	hoursPerDay: z
		.number()
		.positive()
		.max(24)
		.exactOptional()
		.describe('Hours a working day for this programme.'),
	reachable: Hours.exactOptional(),
	leave: z.array(Leave).max(50).exactOptional()
});
export type Person = z.infer<typeof Person>;

export const Frame = z.strictObject({
	workflow: line(160).describe('The one workflow the agent is for.'),
	organisation: line(200).exactOptional(),
	outcome: line(300).exactOptional().describe('What the agent should improve, in one sentence.'),
	channels: z.array(line(60)).max(20).exactOptional(),
	monthlyVolume: z.number().int().nonnegative().exactOptional().describe('Contacts a month.'),
	teamSize: z.number().int().nonnegative().exactOptional().describe('People who serve customers today.'),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, 'must be two capital letters')
		.exactOptional(),
	operatingHours: Hours.exactOptional(),
	start: Day.exactOptional(),
	goLive: Day.exactOptional(),
	daysOff: z.array(Day).max(100).exactOptional().describe('Public holidays and freezes: no work on them.'),
	weekend: z
		.array(z.number().int().min(1).max(7))
		.max(6)
		.exactOptional()
		.describe('Days of every week without work, 1 Monday to 7 Sunday; Saturday and Sunday unless given.'),
	freezeDays: z
		.number()
		.int()
		.nonnegative()
		.max(20)
		.exactOptional()
		.describe('Working days before the launch on which nothing is changed.'),
	autonomy: z.literal(AUTONOMIES).default(1).describe('Autonomy asked for.'),
	depth: z.enum(DEPTHS).default('quick'),
	people: z.array(Person).max(200).default([]),
	hoursPerDay: z
		.number()
		.positive()
		.max(24)
		.exactOptional()
		.describe('Hours a working day per role where no person says otherwise.'),
	roleHours: z
		.record(z.string().max(80), z.number().positive().max(240))
		.exactOptional()
		.describe('Hours a working day of a whole role, whoever holds it.')
});
export type Frame = z.infer<typeof Frame>;
