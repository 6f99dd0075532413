/** Milestones, decisions and comparisons as the command line prints them: the shape other programs may rely on. */
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import type { Autonomy, Support } from '#lib/core/pack/scale.ts';
import { verdictThen } from '#lib/core/progress/compare-milestones.ts';
import type { Comparison, GateMove, IntervalMove } from '#lib/core/progress/compare-milestones.ts';
import type { Decided, Kept } from '#lib/core/progress/record.ts';
import { decidedIn } from '#lib/core/progress/record.ts';
import { stanceOf } from '#lib/core/progress/stance.ts';
import type { Stance } from '#lib/core/progress/stance.ts';
import type { WhatMoved } from '#lib/core/progress/what-moved.ts';
import type { ScoreJson } from './score-json.ts';
import { verdictJson } from './score-json.ts';

export interface MilestoneJson {
	readonly title: string;
	readonly day: string;
	readonly pack: Milestone['pack'];
	readonly requested: Autonomy;
	readonly depth: Milestone['depth'];
	readonly supportedNow: Support;
	readonly possible: Support;
	readonly verdict: ScoreJson['verdict'];
	readonly overall: Milestone['standing']['overall'];
	readonly layers: Milestone['standing']['layers'];
}

export interface DecisionJson extends Decision {
	readonly milestone: string;
	readonly stance: Stance;
}

export interface ProgressJson {
	/** Oldest first. */
	readonly milestones: readonly (MilestoneJson & { readonly id: string })[];
	/** The latest first. */
	readonly decisions: readonly DecisionJson[];
}

export interface ComparisonJson {
	readonly from: MilestoneJson;
	readonly to: MilestoneJson;
	readonly layers: Comparison['layers'];
	readonly gatesWon: readonly GateMove[];
	readonly gatesLost: readonly GateMove[];
	readonly gatesAtOneOnly: readonly GateMove[];
	readonly thresholdsChanged: boolean;
	/** Null where the two answered different packs; so are the two below. */
	readonly capabilities: readonly IntervalMove[] | null;
	readonly answers: readonly { question: string; from: Answer | null; to: Answer | null }[] | null;
	readonly moved: WhatMoved | null;
}

function milestoneJson(milestone: Milestone): MilestoneJson {
	const { title, day, pack, autonomy, depth, standing } = milestone;
	const { supportedNow, possible, overall, layers } = standing;
	const verdict = verdictJson(verdictThen(milestone));
	return { title, day, pack, requested: autonomy, depth, supportedNow, possible, verdict, overall, layers };
}

const decisionJson = ({ id, decision, milestone }: Decided): DecisionJson => ({
	milestone: id,
	...decision,
	stance: stanceOf(decision, milestone)
});

/** What `score --json` says of earlier days. */
export const progressJson = (kept: readonly Kept[]): ProgressJson => ({
	milestones: kept.map(({ id, milestone }) => ({ id, ...milestoneJson(milestone) })),
	decisions: decidedIn(kept).map(decisionJson)
});

const bare = ({ id, title, from, to }: IntervalMove): IntervalMove => ({
	id,
	title,
	from: from && { lo: from.lo, point: from.point, hi: from.hi },
	to: to && { lo: to.lo, point: to.point, hi: to.hi }
});

/** What `compare --json` prints. */
export function comparisonJson({
	from,
	to,
	layers,
	won,
	lost,
	others,
	thresholdsChanged,
	detail
}: Comparison): ComparisonJson {
	return {
		from: milestoneJson(from),
		to: milestoneJson(to),
		layers: layers.map((layer) => ({ ...layer, ...bare(layer) })),
		gatesWon: won,
		gatesLost: lost,
		gatesAtOneOnly: others,
		thresholdsChanged,
		capabilities: detail?.capabilities.map(bare) ?? null,
		answers:
			detail?.answers.map(({ question, from, to }) => ({ question, from: from ?? null, to: to ?? null })) ??
			null,
		moved: detail?.moved ?? null
	};
}
