/** The two fixed points of every plan: the launch to a small group, and the decision that ends the 30 days. */
import type { Day } from '../shared/day.ts';
import type { PlanTask } from './plan.ts';

/** Ids of the milestones; no action of a pack may be called so. */
export const LAUNCH = 'launch';
export const DECISION = 'decision';

type Words = Pick<PlanTask, 'id' | 'title' | 'deliverable' | 'doneWhen'>;

const LAUNCH_WORDS: Words = {
	id: LAUNCH,
	title: 'Launch to a small group',
	deliverable: 'The agent at work for a small group of customers',
	doneWhen: 'The first customers of the group have been served with it.'
};

const DECISION_WORDS: Words = {
	id: DECISION,
	title: 'Decide: expand, revise or stop',
	deliverable: 'The decision, with the figures it rests on',
	doneWhen: 'The decision and its reasons are written down and the team has been told.'
};

/** When a milestone is, was planned to be, and was reached, and the role that answers for it. */
export interface Point {
	readonly day: Day;
	readonly planned: Day;
	readonly done: Day | null;
	readonly owner: string;
}

const milestone = (
	words: Words,
	{ day, planned, done, owner }: Point,
	after: readonly string[],
	critical: boolean
): PlanTask => ({
	...words,
	kind: 'milestone',
	phase: 4,
	start: day,
	end: day,
	planned: { start: planned, end: planned },
	done,
	pinned: false,
	edited: [],
	role: owner,
	accountable: owner,
	consulted: [],
	informed: [],
	effortHours: 0,
	durationDays: 0,
	after,
	raises: {},
	evidence: 'document',
	gates: [],
	late: false,
	critical
});

/** The launch, after all gate work. */
export const launchMilestone = (point: Point, gateWork: readonly string[], critical: boolean): PlanTask =>
	milestone(LAUNCH_WORDS, point, gateWork, critical && point.done === null);

/** The decision, after the launch; its day is given, so it is never on the critical chain. */
export const decisionMilestone = (point: Point): PlanTask =>
	milestone(DECISION_WORDS, point, [LAUNCH], false);
