/** Reading an answer: its state, level and evidence. */
import type { Evidence, Level } from '../pack/scale.ts';
import type { Answer } from './answer.ts';

export type AnswerState = 'answered' | 'unknown' | 'notApplicable' | 'unanswered';

/** Which of the four states an answer is in. */
export function stateOf(answer: Answer | undefined): AnswerState {
	if (!answer) return 'unanswered';
	if ('level' in answer) return 'answered';
	if ('unknown' in answer) return 'unknown';
	return 'notApplicable' in answer ? 'notApplicable' : 'unanswered';
}

export const levelOf = (answer: Answer | undefined): Level | null =>
	answer && 'level' in answer ? answer.level : null;

/** Evidence of an answer: asserted unless it says more. */
export const evidenceOf = (answer: Answer | undefined): Evidence =>
	(answer && 'level' in answer ? answer.evidence : undefined) ?? 'asserted';
