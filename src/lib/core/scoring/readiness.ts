/** What scoring says of one assessment, as plain data. */
import type { Autonomy, Evidence, Interaction, Level, Support } from '../pack/scale.ts';

/** A level as the answers leave it: between `lo` and `hi`, 0 to 4; `point` over what was answered, or null. */
export interface Interval {
	readonly lo: number;
	readonly point: number | null;
	readonly hi: number;
}

/** An interval of something with a name and a weight among its siblings. */
export interface Score extends Interval {
	readonly id: string;
	readonly title: string;
	readonly weight: number;
	/** 1 when nothing is unknown, 0 when everything is. */
	readonly completeness: number;
}

export interface CapabilityScore extends Score {
	readonly layer: string;
}

export interface LayerScore extends Score {
	/** Least level at the autonomy asked for. */
	readonly floor: number;
	/** Whether `lo` reaches the floor. */
	readonly met: boolean;
	/** Whether `hi` reaches it. */
	readonly possible: boolean;
	/** Every asked question is not applicable: unknown for its floor, left out of the overall. */
	readonly notApplicable: boolean;
}

/** One operating-model layer in one interaction layer; null where no asked question bears on it. */
export interface CellScore {
	readonly layer: string;
	readonly interaction: Interaction;
	readonly score: Interval | null;
}

export type GateState = 'pass' | 'fail' | 'unknown' | 'notApplicable';

/** One gate question held against one autonomy level. */
export interface GateCheck {
	readonly question: string;
	readonly autonomy: Autonomy;
	readonly required: Level;
	readonly requiredEvidence: Evidence;
	/** Null unless the question was answered with a level. */
	readonly level: Level | null;
	readonly evidence: Evidence;
	readonly state: GateState;
}

export type Verdict = 'go' | 'notShownYet' | 'noGo';

export interface AnswerCounts {
	readonly asked: number;
	readonly answered: number;
	readonly unknown: number;
	readonly notApplicable: number;
	readonly unanswered: number;
}

export interface Readiness {
	readonly requested: Autonomy;
	/** Highest autonomy supported if every unknown turns out badly. */
	readonly supportedNow: Support;
	/** Highest autonomy supported if every unknown turns out well. */
	readonly possible: Support;
	readonly verdict: Verdict;
	/** Null when every asked question is not applicable. */
	readonly overall: Score | null;
	/** Least overall level at the autonomy asked for, and whether `lo` reaches it. */
	readonly overallFloor: number;
	readonly overallMet: boolean;
	readonly layers: readonly LayerScore[];
	readonly capabilities: readonly CapabilityScore[];
	readonly cells: readonly CellScore[];
	/** Every gate at every autonomy it belongs to, ordered by autonomy, then as asked. */
	readonly gates: readonly GateCheck[];
	readonly counts: AnswerCounts;
}

/** One step of a flip set: a question moved from its level and evidence to others. */
export interface FlipStep {
	readonly question: string;
	/** Null when the question is not answered with a level: it counts as 0. */
	readonly from: Level | null;
	readonly to: Level;
	readonly fromEvidence: Evidence;
	readonly evidence: Evidence;
	/** One-level changes plus one-step changes of evidence. */
	readonly steps: number;
}

/** The least change that moves the supported level; null where no change can. */
export interface FlipSet {
	/** From supportedNow to the next level up. */
	readonly up: readonly FlipStep[] | null;
	readonly upSteps: number | null;
	/** From supportedNow to below it. */
	readonly down: readonly FlipStep[] | null;
	readonly downSteps: number | null;
}
