/**
 * What answers still lack before they support an autonomy: gates, layers below their floor, the overall. A layer's
 * cautious bound is Σ (effective weight × level), and the overall's too, so that thousands of sets of work can be
 * compared; scoring has the last word on the result.
 */
import { levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { askedQuestions, gateLevel } from '../pack/questions.ts';
import type { Autonomy } from '../pack/scale.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Question, Questionnaire, Thresholds } from '../pack/schema.ts';
import { askedTree } from '../scoring/asked-tree.ts';
import type { Lever } from '../scoring/effective-weight.ts';
import { levers } from '../scoring/effective-weight.ts';
import type { Scope } from '../scoring/gates.ts';
import { checkGate, opens } from '../scoring/gates.ts';
import { reaches } from '../scoring/interval.ts';
import type { GateCheck } from '../scoring/readiness.ts';

/** An autonomy to support, with all that is measured on the way to it. */
export interface Goal {
	readonly questionnaire: Questionnaire;
	readonly aim: Autonomy;
	/** Asked questions that are a gate at the aim or below. */
	readonly gates: readonly Question[];
	readonly levers: readonly Lever[];
}

export interface Gap {
	/** Nothing is missing: the aim is supported. */
	readonly closed: boolean;
	/** Gate questions that are not passed, ordered by id. */
	readonly gates: readonly string[];
	/** Levels missing, by layer id, for layers below their floor only. */
	readonly layers: ReadonlyMap<string, number>;
	/** Levels the overall is missing; 0 when it reaches its floor. */
	readonly overall: number;
}

const upTo = (aim: Autonomy): Autonomy[] => AUTONOMIES.filter((autonomy) => autonomy <= aim);

/** The goal of supporting `aim`. The answers say only what is not applicable, which no work changes. */
export function goalOf(questionnaire: Questionnaire, scope: Scope, aim: Autonomy, answers: Answers): Goal {
	const asked = askedQuestions(questionnaire, scope).map(({ question }) => question);
	const isGate = (question: Question): boolean =>
		upTo(aim).some((autonomy) => gateLevel(question, autonomy) !== null);
	return {
		questionnaire,
		aim,
		gates: asked.filter(isGate),
		levers: levers(askedTree(questionnaire, scope), answers)
	};
}

/** The checks of one gate question at the aim and below. */
export const gateChecks = ({ questionnaire, aim }: Goal, question: Question, answers: Answers): GateCheck[] =>
	upTo(aim).flatMap(
		(autonomy) => checkGate(questionnaire.thresholds, question, autonomy, answers[question.id]) ?? []
	);

const isClosed = (goal: Goal, question: Question, answers: Answers): boolean =>
	gateChecks(goal, question, answers).some(({ state }) => !opens(state, 'badly'));

const highest = (floors: Thresholds['layerFloor'], aim: Autonomy): number =>
	Math.max(...upTo(aim).map((autonomy) => floors[autonomy]));

const missing = (value: number, floor: number): number => (reaches(value, floor) ? 0 : floor - value);

function layersMissing(
	{ questionnaire, aim, levers: all }: Goal,
	answers: Answers
): [layer: string, levels: number][] {
	const lo = new Map(questionnaire.layers.map(({ id }) => [id, 0]));
	for (const { layer, onLayer, question } of all) {
		lo.set(layer, (lo.get(layer) ?? 0) + onLayer * (levelOf(answers[question.id]) ?? 0));
	}
	const floor = highest(questionnaire.thresholds.layerFloor, aim);
	return [...lo].map(([id, value]) => [id, missing(value, floor)]);
}

function overallMissing({ questionnaire, aim, levers: all }: Goal, answers: Answers): number {
	const lo = all.reduce(
		(sum, { onOverall, question }) => sum + onOverall * (levelOf(answers[question.id]) ?? 0),
		0
	);
	return missing(lo, highest(questionnaire.thresholds.overallFloor, aim));
}

/** What is missing, on the cautious bound: an unknown counts as level 0. */
export function gapTo(goal: Goal, answers: Answers): Gap {
	const gates = goal.gates.filter((question) => isClosed(goal, question, answers)).map(({ id }) => id);
	const layers = new Map(layersMissing(goal, answers).filter(([, levels]) => levels > 0));
	const overall = overallMissing(goal, answers);
	const closed = gates.length === 0 && layers.size === 0 && overall === 0;
	return { closed, gates: gates.sort(), layers, overall };
}
