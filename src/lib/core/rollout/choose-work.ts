/** The work that the answers call for, chosen among the pack's actions and the writing down of what is done. */
import { stateOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Frame } from '../assessment/frame.ts';
import type { TaskEdit } from '../assessment/plan-edit.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire, Work } from '../pack/schema.ts';
import { countedState } from '../scoring/counted-state.ts';
import { usualHours } from './capacity.ts';
import type { Choice } from './choose-actions.ts';
import { chooseActions } from './choose-actions.ts';
import { evidenceItems } from './evidence-items.ts';
import { actionItems } from './work-item.ts';

export interface PlanPack {
	readonly questionnaire: Questionnaire;
	readonly work: Work;
}

export interface PlanSubject {
	readonly frame: Frame;
	readonly answers: Answers;
	readonly taskEdits?: Readonly<Record<string, TaskEdit>> | undefined;
}

/** Without answers that say not applicable where that may not be: they count as unanswered. */
function countedAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
	const disallowed = placedQuestions(questionnaire)
		.map(({ question }) => question)
		.filter((question) => countedState(question, answers[question.id]) !== stateOf(answers[question.id]))
		.map(({ id }) => id);
	return Object.fromEntries(Object.entries(answers).filter(([id]) => !disallowed.includes(id)));
}

/** The subject with what its answers count as. */
export const countedSubject = (questionnaire: Questionnaire, subject: PlanSubject): PlanSubject => ({
	frame: subject.frame,
	answers: countedAnswers(questionnaire, subject.answers)
});

/** Work for a subject with counted answers. */
export function chooseCounted({ questionnaire, work }: PlanPack, { frame, answers }: PlanSubject): Choice {
	const evidence = evidenceItems(questionnaire, work, answers, usualHours(frame));
	return chooseActions(questionnaire, frame, answers, [...actionItems(work.actions), ...evidence]);
}

/** Work that reaches the autonomy asked for, or the highest below it; nothing in it can be spared. */
export const chooseWork = (pack: PlanPack, subject: PlanSubject): Choice =>
	chooseCounted(pack, countedSubject(pack.questionnaire, subject));
