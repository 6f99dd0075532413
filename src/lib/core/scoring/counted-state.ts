/** The state an answer counts as: where a question may never be not applicable, saying so leaves it unknown. */
import { stateOf } from '../assessment/answer-state.ts';
import type { AnswerState } from '../assessment/answer-state.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Question } from '../pack/schema.ts';

/** State of one answer in the scores, the gates and the counts alike. */
export function countedState(question: Question, answer: Answer | undefined): AnswerState {
	const state = stateOf(answer);
	return state === 'notApplicable' && question.notApplicable === 'never' ? 'unknown' : state;
}
