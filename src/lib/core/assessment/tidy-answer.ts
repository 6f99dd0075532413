/**
 * What an answer is kept as, whatever was typed: see tidy-frame.ts. The limits are those of answer.ts, which the
 * first page cannot load; a test holds the two together.
 */
import type { Answer } from './answer.ts';
import { cleanLine, cleanLines } from './clean-text.ts';

const NOTE_LIMIT = 4000;
const REFERENCE_LIMIT = 500;
const REASON_LIMIT = 1000;
const APPROVER_LIMIT = 120;

/** A note as it is kept; lines stay. */
export const tidyNote = (text: string): string => cleanLines(text, NOTE_LIMIT);

const noteOf = ({ note }: Answer): { note?: string } => (note === undefined ? {} : { note: tidyNote(note) });

/** The answer as it is kept; null for a not applicable without a reason or without who approved it. */
export function tidyAnswer(answer: Answer): Answer | null {
	if ('level' in answer) {
		const { level, evidence } = answer;
		const reference = cleanLine(answer.reference ?? '', REFERENCE_LIMIT);
		return { level, ...(evidence && { evidence }), ...(reference && { reference }), ...noteOf(answer) };
	}
	if ('unknown' in answer) return { unknown: true, ...noteOf(answer) };
	if (!('notApplicable' in answer)) return { note: tidyNote(answer.note) };
	const reason = cleanLines(answer.notApplicable.reason, REASON_LIMIT).trim();
	const approvedBy = cleanLine(answer.notApplicable.approvedBy, APPROVER_LIMIT);
	return reason && approvedBy ? { notApplicable: { reason, approvedBy }, ...noteOf(answer) } : null;
}
