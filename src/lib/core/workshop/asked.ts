/** Which questions a workshop asks, and in which round. */
import type { Assessment } from '../assessment/schema.ts';
import { ofWorkshop, roundId } from '../assessment/workshop-keys.ts';
import type { Terms } from '../assessment/workshop.ts';
import { askedQuestions } from '../pack/questions.ts';
import type { Questionnaire } from '../pack/schema.ts';

/** In reading order, as the terms say; the pack must be the one of the terms. */
export const askedIn = ({ asked }: Pick<Terms, 'asked'>, questionnaire: Questionnaire): readonly string[] =>
	'depth' in asked ? askedQuestions(questionnaire, asked).map(({ question }) => question.id) : asked;

/** Rounds that were opened, first one first. */
export const roundsOf = ({ rounds }: Pick<Assessment, 'rounds'>, workshop: string): number[] =>
	ofWorkshop(rounds, workshop)
		.map(([rest]) => Number(rest))
		.sort((a, b) => a - b);

/** Whether the workshop has begun: from then on its terms are fixed. */
export const isStarted = (document: Pick<Assessment, 'rounds'>, workshop: string): boolean =>
	roundsOf(document, workshop).length > 0;

/** The rounds in which the question was asked, first one first; empty where none was opened for it. */
export const roundsAsking = (
	document: Pick<Assessment, 'rounds'>,
	workshop: string,
	question: string
): number[] =>
	roundsOf(document, workshop).filter((round) => {
		const questions = document.rounds?.[roundId(workshop, round)]?.questions;
		return questions === undefined || questions.includes(question);
	});
