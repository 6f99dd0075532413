/** Answers one may suppose: that every unknown turns out well or badly, or that the steps of a flip set are taken. */
import type { Answer, Answers, LevelAnswer } from '../assessment/answer.ts';
import { askedQuestions } from '../pack/questions.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { Evidence, Level } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import { countedState } from './counted-state.ts';
import type { Scope } from './gates.ts';
import type { FlipStep } from './readiness.ts';

/** By question, what it would be answered with; questions that stay as they are do not appear. */
export type SupposedAnswers = Readonly<Record<string, Answer>>;

const TURNS = {
	well: { level: TOP_LEVEL, evidence: 'observed' },
	badly: { level: 0 }
} as const satisfies Record<'well' | 'badly', Answer>;

/** Every asked question without a level that is not set aside: at the top and seen to work, or at 0. */
export function unknownsTurn(
	how: 'well' | 'badly',
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers
): SupposedAnswers {
	const open = askedQuestions(questionnaire, scope).filter(({ question }) =>
		['unknown', 'unanswered'].includes(countedState(question, answers[question.id]))
	);
	return Object.fromEntries(open.map(({ question }) => [question.id, TURNS[how]]));
}

/** A level with its evidence; where that can be seen stays as it was. Not edit-answer.ts: the first page has that to itself. */
export function supposedLevel(answer: Answer | undefined, level: Level, evidence: Evidence): LevelAnswer {
	const reference = answer && 'reference' in answer ? answer.reference : undefined;
	return { level, ...(evidence === 'asserted' ? {} : { evidence }), ...(reference ? { reference } : {}) };
}

/** The questions of these steps, each at the level and with the evidence it is moved to. */
export const stepsTaken = (steps: readonly FlipStep[], answers: Answers): SupposedAnswers =>
	Object.fromEntries(
		steps.map(({ question, to, evidence }) => [question, supposedLevel(answers[question], to, evidence)])
	);
