/** Where an assessment stands, and where some steps would take it: what the searches for flip sets share. */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { AUTONOMIES, EVIDENCES } from '../pack/scale.ts';
import type { Autonomy, Evidence, Level } from '../pack/scale.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import { askedTree } from './asked-tree.ts';
import { levers } from './effective-weight.ts';
import type { Lever } from './effective-weight.ts';
import type { Scope } from './gates.ts';
import type { FlipStep, GateCheck, Readiness } from './readiness.ts';
import { score } from './score.ts';

export interface Standing {
	readonly answers: Answers;
	readonly thresholds: Thresholds;
	readonly readiness: Readiness;
	readonly levers: readonly Lever[];
}

/** Scores the answers once, with the effect of every question that applies. */
export const standingOf = (
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds
): Standing => ({
	answers,
	thresholds,
	readiness: score(questionnaire, scope, answers, thresholds),
	levers: levers(askedTree(questionnaire, scope), answers)
});

/** Levels and evidence as they stand after some steps; what is not in the maps stands as answered. */
export interface Target {
	readonly levels: Map<string, number>;
	readonly evidence: Map<string, Evidence>;
}

/** Level of a question as answered; 0 without one, as the cautious bound counts it. */
export const levelNow = (answers: Answers, question: string): number => levelOf(answers[question]) ?? 0;

/** Level of a question after the steps so far. */
export const levelIn = (target: Target, answers: Answers, question: string): number =>
	target.levels.get(question) ?? levelNow(answers, question);

/** The steps from the answers to the target, one entry a question. */
export function toSteps({ answers }: Standing, target: Target): FlipStep[] {
	const questions = [...new Set([...target.levels.keys(), ...target.evidence.keys()])];
	return questions.map((question) => {
		const from = levelOf(answers[question]);
		const to = levelIn(target, answers, question) as Level;
		const fromEvidence = evidenceOf(answers[question]);
		const evidence = target.evidence.get(question) ?? fromEvidence;
		const steps =
			Math.abs(to - (from ?? 0)) + Math.abs(EVIDENCES.indexOf(evidence) - EVIDENCES.indexOf(fromEvidence));
		return { question, from, to, fromEvidence, evidence, steps };
	});
}

/** One-level changes plus one-step changes of evidence, over all questions. */
export const countSteps = (steps: readonly FlipStep[]): number =>
	steps.reduce((total, step) => total + step.steps, 0);

/** An autonomy needs whatever the lower ones need, so its floor is the highest up to it. */
export const floorUpTo = (floors: Thresholds['layerFloor'], autonomy: Autonomy): number =>
	Math.max(...AUTONOMIES.filter((a) => a <= autonomy).map((a) => floors[a]));

/** Gates of this autonomy and of those below it. */
export const gatesUpTo = ({ readiness }: Standing, autonomy: Autonomy): GateCheck[] =>
	readiness.gates.filter((gate) => gate.autonomy <= autonomy);
