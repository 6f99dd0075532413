/** The scales every pack shares. Plain lists without a schema library, so that a page can load them alone. */

/** Level of an answer: 0 absent, 1 ad hoc, 2 defined and used, 3 measured, 4 tested under failure. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];
export const TOP_LEVEL = 4;

/** Levels a gate can ask for. */
export const GATE_LEVELS = [1, 2, 3, 4] as const;

/** Autonomy of an agent: 1 drafts, 2 low-risk updates, 3 acts inside policy, 4 coordinates systems. */
export const AUTONOMIES = [1, 2, 3, 4] as const;
export type Autonomy = (typeof AUTONOMIES)[number];

/** What is supported: an autonomy level, or 0 for none (no go-live). */
export type Support = 0 | Autonomy;

/** How strongly an answer is shown, weakest first. */
export const EVIDENCES = ['asserted', 'document', 'observed'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** Whether evidence `has` is at least as strong as `needs`. */
export const isAtLeast = (has: Evidence, needs: Evidence): boolean =>
	EVIDENCES.indexOf(has) >= EVIDENCES.indexOf(needs);

/** How much is asked: quick is part of standard, standard part of full. */
export const DEPTHS = ['quick', 'standard', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The three ways a customer is served: by AI alone, by a person with AI, by a person only. */
export const INTERACTIONS = ['autonomous', 'assisted', 'human'] as const;
export type Interaction = (typeof INTERACTIONS)[number];

/** Who is likely to know the answer. */
export const PERSPECTIVES = [
	'sponsor',
	'operations',
	'quality',
	'workforce',
	'technology',
	'frontline'
] as const;

/** The four weeks of the 30 days. */
export const PHASES = [1, 2, 3, 4] as const;
export type Phase = (typeof PHASES)[number];

/** How often a standing duty comes round. */
export const CADENCES = ['on-event', 'daily', 'weekly', 'monthly', 'quarterly'] as const;
export type Cadence = (typeof CADENCES)[number];

/**
 * Decisions that everybody around the agent should be able to place: stop it, take contacts back, go back a
 * version, approve a change, grant autonomy, review what it said, take over what it hands on, watch its cost.
 */
export const DECISIONS = [
	'pause',
	'pull-back',
	'roll-back',
	'change',
	'autonomy',
	'review',
	'escalation',
	'budget'
] as const;
export type Decision = (typeof DECISIONS)[number];
