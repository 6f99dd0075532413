/** One respondent's side of a workshop: what a round asks of them, and what their answers become when handed in. */
import type { Answer, Answers } from '../assessment/answer.ts';
import { wallOf } from '../assessment/clock.ts';
import { ANSWERING_KEY, PACK_KEY, frameKey, questionOfKey } from '../assessment/keys.ts';
import type { DocumentState, Entry } from '../assessment/operation.ts';
import { latestStamp } from '../assessment/operation.ts';
import type { Answering, Invitation, ResponseAnswer } from '../assessment/response.ts';
import { tidyFrame } from '../assessment/tidy-frame.ts';
import type { PlacedQuestion } from '../pack/questions.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire } from '../pack/schema.ts';
import { askedIn } from './asked.ts';
import type { SentResponse } from './wire-response.ts';

/** Who approved a "not applicable" of one respondent: the document wants a name there, the response has none. */
export const NO_APPROVER = 'Nobody yet: one respondent’s view';

/** What this round asks, in the order of the terms. What the pack does not hold cannot be shown and is left out. */
export function askedOf(invitation: Invitation, questionnaire: Questionnaire): readonly PlacedQuestion[] {
	const { terms, questions } = invitation;
	const placed = new Map(placedQuestions(questionnaire).map((each) => [each.question.id, each]));
	const asked = askedIn(terms, questionnaire).filter((id) => questions?.includes(id) ?? true);
	return asked.flatMap((id) => placed.get(id) ?? []);
}

function withoutApprover(answer: Answer): ResponseAnswer {
	if (!('notApplicable' in answer)) return answer;
	const { notApplicable, ...rest } = answer;
	return { ...rest, notApplicable: { reason: notApplicable.reason } };
}

/** The response as it will be sealed: answers to what this round asks; null until a perspective is chosen. */
export function responseOf(
	answering: Answering,
	answers: Answers,
	asked: readonly string[],
	time: number
): SentResponse | null {
	const { perspective, table, name, terms } = answering;
	if (!perspective) return null;
	const said = asked.flatMap((id): [string, ResponseAnswer][] => {
		const answer = answers[id];
		return answer ? [[id, withoutApprover(answer)]] : [];
	});
	return {
		perspective,
		...(table !== undefined && { table }),
		...(name !== undefined && terms.mode === 'named' && { name }),
		time,
		answers: Object.fromEntries(said)
	};
}

/** When an answer or note was changed last, in milliseconds since 1970; 0 before the first. */
export function lastAnswered(state: DocumentState): number {
	const said = [...state].filter(([key]) => questionOfKey(key) !== null);
	return wallOf(latestStamp(new Map(said)));
}

/** Whether something was answered after the response was made that was made last; `changed` is of the last answer. */
export const isChangedSince = ({ handedBack }: Answering, changed: number): boolean =>
	handedBack !== undefined && changed > handedBack;

/**
 * The time to write into a response: that of the last one where nothing changed since, so that handing in twice is
 * the same response. All in milliseconds since 1970.
 */
export const timeOfResponse = (answering: Answering, changed: number, now: number): number =>
	answering.handedBack !== undefined && !isChangedSince(answering, changed)
		? answering.handedBack
		: Math.max(now, changed);

/** Who they are in a new round, as they said in an earlier one. */
export const asBefore = (
	invitation: Invitation,
	{ perspective, table, name }: Pick<Answering, 'perspective' | 'table' | 'name'>
): Answering => ({
	...invitation,
	...(perspective && { perspective }),
	...(table !== undefined && { table }),
	...(name !== undefined && invitation.terms.mode === 'named' && { name })
});

/** The beginning of a respondent's own document, one for each round. */
export function answeringEntries(answering: Answering): Entry[] {
	const { terms, round } = answering;
	const name = round === 1 ? terms.title : `${terms.title}, round ${String(round)}`;
	return [
		[PACK_KEY, terms.pack],
		[frameKey('workflow'), tidyFrame('workflow', name)],
		[ANSWERING_KEY, answering]
	];
}
