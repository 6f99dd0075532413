/** Gates: single questions that no average can buy back, held against each autonomy level. */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import { gateLevel, isAsked, placedQuestions } from '../pack/questions.ts';
import { AUTONOMIES, isAtLeast } from '../pack/scale.ts';
import type { Autonomy, Depth, Evidence, Level } from '../pack/scale.ts';
import type { Question, Questionnaire, Thresholds } from '../pack/schema.ts';
import { countedState } from './counted-state.ts';
import type { GateCheck, GateState } from './readiness.ts';

/** What scoring needs to know of a frame. */
export interface Scope {
	readonly autonomy: Autonomy;
	readonly depth: Depth;
}

function gateState(
	question: Question,
	answer: Answer | undefined,
	required: Level,
	evidence: Evidence
): GateState {
	const level = levelOf(answer);
	if (level !== null) return level >= required && isAtLeast(evidenceOf(answer), evidence) ? 'pass' : 'fail';
	return countedState(question, answer) === 'notApplicable' ? 'notApplicable' : 'unknown';
}

/** One question against one autonomy; null when it is no gate there. */
export function checkGate(
	{ gateEvidence }: Pick<Thresholds, 'gateEvidence'>,
	question: Question,
	autonomy: Autonomy,
	answer: Answer | undefined
): GateCheck | null {
	const required = gateLevel(question, autonomy);
	if (required === null) return null;
	const requiredEvidence = gateEvidence[autonomy];
	return {
		question: question.id,
		autonomy,
		required,
		requiredEvidence,
		level: levelOf(answer),
		evidence: evidenceOf(answer),
		state: gateState(question, answer, required, requiredEvidence)
	};
}

/** Every gate at every autonomy. A gate that is not asked counts as unknown, whatever was once answered. */
export function checkGates(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds = questionnaire.thresholds
): GateCheck[] {
	const questions = placedQuestions(questionnaire).map(({ question }) => question);
	return AUTONOMIES.flatMap((autonomy) =>
		questions.flatMap((question) => {
			const asked = isAsked(question, scope.depth, scope.autonomy);
			return checkGate(thresholds, question, autonomy, asked ? answers[question.id] : undefined) ?? [];
		})
	);
}

/** Whether a gate in this state lets an autonomy through, now or if unknowns turn out well. */
export const opens = (state: GateState, unknowns: 'badly' | 'well'): boolean =>
	state === 'pass' || state === 'notApplicable' || (state === 'unknown' && unknowns === 'well');
