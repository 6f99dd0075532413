/** An autonomy to support, with all that is measured on the way to it, put into numbers once. */
import type { Answers } from '../assessment/answer.ts';
import { askedQuestions, gateLevel } from '../pack/questions.ts';
import type { Autonomy } from '../pack/scale.ts';
import { AUTONOMIES, EVIDENCES } from '../pack/scale.ts';
import type { Question, Questionnaire } from '../pack/schema.ts';
import { askedTree } from '../scoring/asked-tree.ts';
import type { Lever } from '../scoring/effective-weight.ts';
import { levers } from '../scoring/effective-weight.ts';
import type { Scope } from '../scoring/gates.ts';
import { checkGate } from '../scoring/gates.ts';
import type { GateCheck } from '../scoring/readiness.ts';
import type { Standing } from './standing.ts';
import { markOf } from './standing.ts';

/** What one gate needs at the aim and below, all together. */
export interface Need {
	readonly question: string;
	readonly place: number;
	readonly level: number;
	/** Place in EVIDENCES. */
	readonly evidence: number;
}

/** Σ weight × level of the questions at these places, and what it has to reach. */
export interface Floor {
	readonly floor: number;
	readonly places: Int32Array;
	readonly weights: Float64Array;
}

export interface Goal {
	readonly questionnaire: Questionnaire;
	readonly aim: Autonomy;
	/** The questions that are asked; their order gives each its place. */
	readonly asked: readonly Question[];
	readonly places: ReadonlyMap<string, number>;
	/** Asked questions that are a gate at the aim or below, by id. */
	readonly gates: readonly Question[];
	readonly needs: readonly Need[];
	/** By id, each with its floor. */
	readonly layers: readonly (Floor & { readonly id: string })[];
	readonly overall: Floor;
}

const upTo = (aim: Autonomy): Autonomy[] => AUTONOMIES.filter((autonomy) => autonomy <= aim);

const highest = (floors: Readonly<Record<Autonomy, number>>, aim: Autonomy): number =>
	Math.max(...upTo(aim).map((autonomy) => floors[autonomy]));

/** The checks of one gate question at the aim and below. */
export const gateChecks = (
	{ questionnaire, aim }: Pick<Goal, 'questionnaire' | 'aim'>,
	question: Question,
	answers: Answers
): GateCheck[] =>
	upTo(aim).flatMap(
		(autonomy) => checkGate(questionnaire.thresholds, question, autonomy, answers[question.id]) ?? []
	);

function needOf(goal: Pick<Goal, 'questionnaire' | 'aim' | 'places'>, question: Question): Need {
	const checks = gateChecks(goal, question, {});
	return {
		question: question.id,
		place: goal.places.get(question.id) ?? -1,
		level: Math.max(...checks.map(({ required }) => required)),
		evidence: Math.max(...checks.map(({ requiredEvidence }) => EVIDENCES.indexOf(requiredEvidence)))
	};
}

const toFloor = (
	{ places }: Pick<Goal, 'places'>,
	floor: number,
	all: readonly Lever[],
	weight: (lever: Lever) => number
): Floor => ({
	floor,
	places: Int32Array.from(all, ({ question }) => places.get(question.id) ?? -1),
	weights: Float64Array.from(all, weight)
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The goal of supporting `aim`. The answers say only what is not applicable, which no work changes. */
export function goalOf(questionnaire: Questionnaire, scope: Scope, aim: Autonomy, answers: Answers): Goal {
	const asked = askedQuestions(questionnaire, scope).map(({ question }) => question);
	const places = new Map(asked.map(({ id }, place) => [id, place]));
	const base = { questionnaire, aim, asked, places };
	const gates = asked.filter((question) => gateLevel(question, aim) !== null).sort(byId);
	const all = levers(askedTree(questionnaire, scope), answers);
	const { layerFloor, overallFloor } = questionnaire.thresholds;
	return {
		...base,
		gates,
		needs: gates.map((question) => needOf(base, question)),
		layers: [...questionnaire.layers].sort(byId).map(({ id }) => {
			const own = all.filter(({ layer }) => layer === id);
			return { id, ...toFloor(base, highest(layerFloor, aim), own, ({ onLayer }) => onLayer) };
		}),
		overall: toFloor(base, highest(overallFloor, aim), all, ({ onOverall }) => onOverall)
	};
}

/** The answers as marks of what the goal asks. */
export const standingOf = ({ asked }: Goal, answers: Answers): Standing =>
	Uint8Array.from(asked, (question) => markOf(question, answers[question.id]));
