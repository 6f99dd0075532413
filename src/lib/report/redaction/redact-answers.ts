/** Answers without what may not be told beside their level. */
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Censor } from './censor.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';
import { ROOM } from '#lib/core/workshop/record-consensus.ts';

const noteOf = ({ note }: Answer, { notes }: Disclosure, censor: Censor): { note?: string } =>
	notes && note !== undefined ? { note: censor.text(note) } : {};

/** Null for an answer that was a note only and lost it: the question is unanswered either way. */
export function redactAnswer(answer: Answer, disclosure: Disclosure, censor: Censor): Answer | null {
	const note = noteOf(answer, disclosure, censor);
	if ('level' in answer) {
		const { level, evidence, reference } = answer;
		const shown = disclosure.references && reference !== undefined;
		return {
			level,
			...(evidence && { evidence }),
			...(shown && { reference: censor.text(reference) }),
			...note
		};
	}
	if ('unknown' in answer) return { unknown: true, ...note };
	if (!('notApplicable' in answer)) return note.note === undefined ? null : { note: note.note };
	const { reason, approvedBy } = answer.notApplicable;
	const told = disclosure.deciders
		? { reason: censor.text(reason), approvedBy }
		: { reason: '', approvedBy: '' };
	return { notApplicable: told, ...note };
}

export const redactAnswers = (answers: Answers, disclosure: Disclosure, censor: Censor): Answers =>
	Object.fromEntries(
		Object.entries(answers).flatMap(([question, answer]) => {
			const redacted = redactAnswer(answer, disclosure, censor);
			return redacted ? [[question, redacted]] : [];
		})
	);

/** Everybody who approved that a question is not applicable; a whole workshop is nobody's name. */
export const approversIn = (answers: Answers): string[] =>
	Object.values(answers).flatMap((answer) =>
		'notApplicable' in answer && answer.notApplicable.approvedBy !== ROOM
			? [answer.notApplicable.approvedBy]
			: []
	);
