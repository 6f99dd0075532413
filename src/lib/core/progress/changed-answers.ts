/** Which questions are answered otherwise than before, as far as a score or a gate can tell. */
import { evidenceOf, levelOf, stateOf } from '../assessment/answer-state.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire } from '../pack/schema.ts';

export interface AnswerChange {
	readonly question: string;
	/** Undefined where it was not answered. */
	readonly from: Answer | undefined;
	readonly to: Answer | undefined;
}

/** Notes, references and reasons may differ. */
const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
	stateOf(a) === stateOf(b) && levelOf(a) === levelOf(b) && evidenceOf(a) === evidenceOf(b);

/** In reading order. */
export const changedAnswers = (questionnaire: Questionnaire, from: Answers, to: Answers): AnswerChange[] =>
	placedQuestions(questionnaire)
		.map(({ question: { id } }) => ({ question: id, from: from[id], to: to[id] }))
		.filter((change) => !sameAnswer(change.from, change.to));

/** The answers with those of some questions taken from others, a missing one too. */
export function withAnswersOf(answers: Answers, questions: readonly string[], others: Answers): Answers {
	const taken = new Set(questions);
	const kept = Object.entries(answers).filter(([question]) => !taken.has(question));
	const brought = Object.entries(others).filter(([question]) => taken.has(question));
	return Object.fromEntries([...kept, ...brought]);
}
