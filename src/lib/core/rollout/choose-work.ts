/** The work that the answers call for, chosen among the pack's actions and the writing down of what is done. */
import { stateOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Frame } from '../assessment/frame.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire, Work } from '../pack/schema.ts';
import { countedState } from '../scoring/counted-state.ts';
import { answersBefore, EVIDENCE_PREFIX } from './before-done.ts';
import { usualHours } from './capacity.ts';
import type { Choice, Settled } from './choose-actions.ts';
import { chooseActions } from './choose-actions.ts';
import { evidenceItems } from './evidence-items.ts';
import type { EditedWork, PlanEdits } from './work-edits.ts';
import { editWork } from './work-edits.ts';
import { actionItems } from './work-item.ts';

export interface PlanPack {
	readonly questionnaire: Questionnaire;
	readonly work: Work;
}

export interface PlanSubject extends PlanEdits {
	readonly frame: Frame;
	readonly answers: Answers;
}

/** The chosen work, what it was chosen from, and the answers it was chosen for: those before any of it was done. */
export interface ChosenWork extends Choice {
	readonly edited: EditedWork;
	readonly before: Answers;
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
	...subject,
	answers: countedAnswers(questionnaire, subject.answers)
});

function beforeWork(work: Work, { answers, ownTasks = {}, tasksDone = {} }: PlanSubject): Answers {
	const own = Object.entries(ownTasks).map(
		([id, { raises = {}, evidence = 'document' }]) => [id, { raises, evidence }] as const
	);
	const effects = new Map([...own, ...work.actions.map((action) => [action.id, action] as const)]);
	return answersBefore(answers, Object.keys(tasksDone), effects);
}

/** Actions and evidence tasks with the edits on them; evidence tasks that somebody touched are there in any case. */
function candidates({ questionnaire, work }: PlanPack, subject: PlanSubject, before: Answers): EditedWork {
	const touched = [...Object.keys(subject.taskEdits ?? {}), ...Object.keys(subject.tasksDone ?? {})];
	const also = new Set(touched.filter((id) => id.startsWith(EVIDENCE_PREFIX)));
	const evidence = evidenceItems(questionnaire, work, before, usualHours(subject.frame), also);
	const questions = new Set(placedQuestions(questionnaire).map(({ question }) => question.id));
	return editWork([...actionItems(work.actions), ...evidence], subject, { pack: work.roles, questions });
}

/** Chooses as before anything was done; what was done and is not chosen so is given all the same. */
function chooseAround(
	choose: (settled: Settled) => Choice,
	{ items, pinned, excluded, done }: EditedWork
): Choice {
	const finished = new Set(items.filter(({ id }) => done.has(id)).map(({ id }) => id));
	const first = choose({ pinned, excluded, done: finished, given: new Set() });
	const chosen = new Set(first.items.map(({ id }) => id));
	const isWhole = [...finished].every((id) => chosen.has(id));
	return isWhole ? first : choose({ pinned, excluded, done: finished, given: finished });
}

/** Chooses among edited work; with other sets of pins and exclusions, a way to ask what an edit costs. */
export const chooseAmong = (
	{ questionnaire }: PlanPack,
	{ frame }: PlanSubject,
	before: Answers,
	edited: EditedWork
): Choice =>
	chooseAround((settled) => chooseActions(questionnaire, frame, before, edited.items, settled), edited);

/** Work for a subject with counted answers. */
export function chooseCounted(pack: PlanPack, subject: PlanSubject): ChosenWork {
	const before = beforeWork(pack.work, subject);
	const edited = candidates(pack, subject, before);
	return { ...chooseAmong(pack, subject, before, edited), edited, before };
}

/** Work that reaches the autonomy asked for, or the highest below it; nothing in it can be spared. */
export const chooseWork = (pack: PlanPack, subject: PlanSubject): ChosenWork =>
	chooseCounted(pack, countedSubject(pack.questionnaire, subject));
