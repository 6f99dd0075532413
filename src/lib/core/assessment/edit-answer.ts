/** Changing one answer without losing what else was written: the note stays, evidence stays while a level does. */
import type { Evidence, Level } from '../pack/scale.ts';
import type { Answer } from './answer.ts';

const noteOf = (answer: Answer | undefined): { note?: string } => (answer?.note ? { note: answer.note } : {});

/** The answer with a level; evidence and reference of an earlier level are kept. */
export function withLevel(answer: Answer | undefined, level: Level): Answer {
	const kept = answer && 'level' in answer ? answer : noteOf(answer);
	return { ...kept, level };
}

export const asUnknown = (answer: Answer | undefined): Answer => ({ unknown: true, ...noteOf(answer) });

export const asNotApplicable = (answer: Answer | undefined, reason: string, approvedBy: string): Answer => ({
	notApplicable: { reason, approvedBy },
	...noteOf(answer)
});

/** Unanswered again; null when there is no note either. */
export const cleared = (answer: Answer | undefined): Answer | null =>
	answer?.note ? { note: answer.note } : null;

/** The answer with other evidence; only an answer with a level has any. */
export function withEvidence(
	answer: Answer | undefined,
	evidence: Evidence,
	reference: string
): Answer | null {
	if (!answer || !('level' in answer)) return answer ?? null;
	const { level } = answer;
	return {
		level,
		...(evidence === 'asserted' ? {} : { evidence }),
		...(reference ? { reference } : {}),
		...noteOf(answer)
	};
}
