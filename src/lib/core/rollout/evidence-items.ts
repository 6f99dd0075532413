/** Work that writes down what is already done, for gates whose level is there and whose evidence is not. */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Action, Question, Questionnaire, Work } from '../pack/schema.ts';
import { EVIDENCE_PREFIX } from './before-done.ts';
import { sortedBy } from './compare.ts';
import { ownerRole } from './owner-role.ts';
import type { WorkItem } from './work-item.ts';

/** Id of the item that shows what the question was answered with. */
const evidenceId = (question: string): string => `${EVIDENCE_PREFIX}${question}`;

const cheapestRaising = (actions: readonly Action[], question: string): Action | undefined =>
	sortedBy(
		actions.filter(({ raises }) => raises[question] !== undefined),
		({ effortHours, id }) => [effortHours, id]
	)[0];

function evidenceItem(
	question: Question,
	level: WorkItem['raises'][string],
	work: Work,
	hoursPerDay: number
): WorkItem {
	const kin = cheapestRaising(work.actions, question.id);
	return {
		id: evidenceId(question.id),
		kind: 'evidence',
		title: `Put on paper: ${question.title}`,
		phase: 1,
		responsible: kin?.responsible ?? ownerRole(work.roles, 'process'),
		accountable: kin?.accountable ?? ownerRole(work.roles, 'business'),
		consulted: [],
		informed: [],
		effortHours: question.evidenceHours,
		durationDays: Math.ceil(question.evidenceHours / hoursPerDay),
		after: [],
		raises: { [question.id]: level },
		evidence: 'document',
		deliverable: question.evidence[0] ?? question.title,
		doneWhen: question.levels[level]
	};
}

/**
 * One item for each gate question answered with a level that is only asserted. It can give a document, never
 * something observed; whoever does the cheapest action on the question does this too, else the process owner. `also`:
 * ids of items that are wanted although the answers do not call for them, such as those that are done.
 */
export function evidenceItems(
	questionnaire: Questionnaire,
	work: Work,
	answers: Answers,
	hoursPerDay: number,
	also: ReadonlySet<string> = new Set()
): WorkItem[] {
	return placedQuestions(questionnaire).flatMap(({ question }) => {
		const level = levelOf(answers[question.id]);
		const asserted = level && question.gate && evidenceOf(answers[question.id]) === 'asserted';
		const isWanted = also.has(evidenceId(question.id));
		return asserted || isWanted ? evidenceItem(question, level ?? 0, work, hoursPerDay) : [];
	});
}
