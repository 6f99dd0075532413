/** What a pack is: the questionnaire with its thresholds, the roles, the actions and the duties. */
import { z } from '../shared/zod.ts';
import { isPlain } from './prose.ts';
import {
	CADENCES,
	DECISIONS,
	DEPTHS,
	EVIDENCES,
	GATE_LEVELS,
	INTERACTIONS,
	LEVELS,
	PERSPECTIVES,
	PHASES
} from './scale.ts';

export const Level = z.literal(LEVELS);
export const Evidence = z.enum(EVIDENCES);
const Perspective = z.enum(PERSPECTIVES);

const words = (max: number) =>
	z.string().trim().min(1).max(max).refine(isPlain, 'must be plain text, without HTML or hidden characters');
const Id = z
	.string()
	.max(80)
	.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'must be lower-case words joined by - or .')
	.regex(/^(?!(?:constructor|prototype)$)/, 'is a word that JavaScript keeps for itself');
const Ids = z.array(Id);
/** RACI's first rule. */
const Accountable = z.string({ error: 'exactly one role is accountable, written as one id' }).pipe(Id);
const perLevel = <T extends z.ZodType>(value: T) =>
	z.strictObject({ '0': value, '1': value, '2': value, '3': value, '4': value });
const perAutonomy = <T extends z.ZodType>(value: T) =>
	z.strictObject({ '1': value, '2': value, '3': value, '4': value });

/** A gate at level 0 would stop nothing, so there is none. */
const GateLevel = z.literal(GATE_LEVELS);

/** Least level of a question, by the autonomy at which it begins to be asked for. */
const Gate = z
	.strictObject({
		'1': GateLevel.exactOptional(),
		'2': GateLevel.exactOptional(),
		'3': GateLevel.exactOptional(),
		'4': GateLevel.exactOptional()
	})
	.describe('Autonomy level → least level of this question; holds on until a higher one is written.');

export const Question = z.strictObject({
	id: Id,
	title: words(46).describe('Short name for tables, a noun phrase.'),
	text: words(200).describe('The question itself: one idea, no “and”.'),
	help: words(500).describe('One or two sentences: what is meant, and why it matters.'),
	levels: perLevel(words(200)).describe('Five statements, each a thing one could be shown.'),
	evidence: z.array(words(120)).min(1).max(5).describe('Things one could be shown.'),
	evidenceHours: z.number().positive().max(40).describe('Hours to document what is already done.'),
	depth: z.enum(DEPTHS).describe('Quick questions are asked always, full ones only at full depth.'),
	weight: z.number().positive().max(10),
	interaction: z.array(z.enum(INTERACTIONS)).min(1).describe('The ways of serving a customer it bears on.'),
	perspectives: z.array(Perspective).min(1).describe('Who is likely to know.'),
	gate: Gate.exactOptional(),
	notApplicable: z.literal('never').exactOptional().describe('Where it may not be set aside.'),
	replaces: Ids.exactOptional().describe(
		'Questions of earlier editions whose answers this one takes over; of several, the weakest.'
	),
	sources: Ids
});
export type Question = z.infer<typeof Question>;

export const Capability = z.strictObject({
	id: Id,
	title: words(80),
	weight: z.number().positive().max(10),
	questions: z.array(Question).min(1)
});
export type Capability = z.infer<typeof Capability>;

export const Layer = z.strictObject({
	id: Id,
	title: words(60),
	summary: words(300).describe('One sentence: what the layer is about.'),
	weight: z.number().positive().max(10),
	capabilities: z.array(Capability).min(1)
});
export type Layer = z.infer<typeof Layer>;

const Threshold = z.number().min(0).max(4);

/** What a verdict needs besides gates. All four are defaults of ours unless a pack says otherwise. */
export const Thresholds = z.strictObject({
	layerFloor: perAutonomy(Threshold).describe('Least level of every layer, by autonomy.'),
	overallFloor: perAutonomy(Threshold).describe('Least overall level, by autonomy.'),
	gateEvidence: perAutonomy(Evidence).describe('Weakest evidence a gate accepts, by autonomy.'),
	pointCompleteness: z.number().min(0).max(1).describe('Least completeness at which a point is printed.')
});
export type Thresholds = z.infer<typeof Thresholds>;

const Named = z.strictObject({ title: words(60), meaning: words(300) });

/** The head of a pack: `pack.yaml`. */
export const PackHead = z.strictObject({
	id: Id,
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be like 1.0.0'),
	title: words(120),
	description: words(500),
	language: z.string().min(2).max(12),
	layers: Ids.min(1).describe('Ids of the layers, in order; each is a file beside this one.'),
	levels: perLevel(Named),
	autonomies: perAutonomy(Named.extend({ verdict: words(120) })),
	noAutonomy: z.strictObject({ verdict: words(120) }).describe('What the verdict says at level 0.'),
	interactions: z.strictObject({ autonomous: Named, assisted: Named, human: Named }),
	perspectives: z.record(Perspective, words(60)),
	phases: perAutonomy(Named).describe('The four weeks of the plan.'),
	thresholds: Thresholds,
	sources: z.record(Id, words(200))
});
export type PackHead = z.infer<typeof PackHead>;

const Separate = z.tuple([Id, Id]).describe('Two roles that one person may not both hold here.');

export const Action = z.strictObject({
	id: Id,
	title: words(120),
	phase: z.literal(PHASES).describe('The earliest of the four weeks in which it may start.'),
	responsible: Id.describe('The one role that does it.'),
	accountable: Accountable,
	consulted: Ids,
	informed: Ids,
	effortHours: z.number().positive().max(200).describe('Hours of the responsible role.'),
	durationDays: z.number().int().positive().max(60).describe('Working days from start to end.'),
	after: Ids.describe('Actions that must be done before.'),
	raises: z.record(Id, Level).describe('Question → level reached when this is done.'),
	evidence: z.enum(['document', 'observed']).describe('How strongly the finished work is shown.'),
	deliverable: words(200),
	doneWhen: words(300).describe('A test that somebody else can run.'),
	separate: Separate.exactOptional(),
	sources: Ids
});
export type Action = z.infer<typeof Action>;

export const Duty = z.strictObject({
	id: Id,
	title: words(100),
	purpose: words(300),
	cadence: z.enum(CADENCES),
	hoursPerMonth: z.number().nonnegative().max(400),
	responsible: Ids.min(1),
	accountable: Accountable,
	consulted: Ids,
	informed: Ids,
	gates: Ids.describe('Gate questions this duty keeps alive.'),
	reach: z
		.literal('operating-hours')
		.exactOptional()
		.describe('Its accountable person must be reachable then.'),
	separate: Separate.exactOptional(),
	decision: z
		.enum(DECISIONS)
		.exactOptional()
		.describe('Which line of the decision map this duty is, such as who can pause the agent.'),
	sources: Ids
});
export type Duty = z.infer<typeof Duty>;

export const Role = z.strictObject({
	id: Id,
	title: words(60),
	purpose: words(300),
	decides: z.array(words(160)).min(1),
	background: words(300),
	kind: z.enum(['person', 'team', 'vendor', 'agent']),
	owner: z.enum(['business', 'process', 'technical']).exactOptional(),
	holdsWith: Ids.describe('Roles that one person may well hold beside it in a small team.'),
	notWith: Ids.describe('Roles that one person may not hold beside it.'),
	sources: Ids
});
export type Role = z.infer<typeof Role>;

/** One answer held against a level: at least, at most, or both. An answer nobody knows satisfies nothing. */
export const AnswerTest = z
	.strictObject({
		question: Id,
		atLeast: z.literal(LEVELS).exactOptional(),
		atMost: z.literal(LEVELS).exactOptional()
	})
	.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'needs atLeast or atMost');
export type AnswerTest = z.infer<typeof AnswerTest>;

export const Condition = z
	.strictObject({
		all: z.array(AnswerTest).min(1).exactOptional(),
		any: z.array(AnswerTest).min(1).exactOptional()
	})
	.refine(({ all, any }) => all !== undefined || any !== undefined, 'needs all or any')
	.describe('Holds when every test of `all` does, and at least one of `any` where there are any.');
export type Condition = z.infer<typeof Condition>;

/** A rule over answers that says something no score does. */
export const Flag = z.strictObject({
	id: Id,
	title: words(80),
	meaning: words(300).describe('What it is, and what comes of it.'),
	remedy: words(300).describe('What to do about it first.'),
	when: Condition,
	sources: Ids
});
export type Flag = z.infer<typeof Flag>;

/** The rules of a pack: `flags.yaml`. A pack may go without. */
export const Flags = z.strictObject({
	redFlags: z.array(Flag).describe('Answers that warn of a known trap.'),
	contradictions: z.array(Flag).describe('Answers that cannot well be true together.')
});
export type Flags = z.infer<typeof Flags>;

/** The part of a pack that questions and scores need; loaded first. */
export const Questionnaire = PackHead.extend({ layers: z.array(Layer).min(1) });
export type Questionnaire = z.infer<typeof Questionnaire>;

/** The part of a pack that the plan and the RACI need; loaded when one of them is shown. */
export const Work = z.strictObject({
	roles: z.array(Role).min(1),
	actions: z.array(Action),
	duties: z.array(Duty),
	...Flags.shape
});
export type Work = z.infer<typeof Work>;

/** A whole pack. `hash` is the SHA-256 of its checked content, so that answers can name what they answered. */
export interface Pack {
	readonly questionnaire: Questionnaire;
	readonly work: Work;
	readonly hash: string;
}
