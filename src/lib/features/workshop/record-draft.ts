/** What is typed while something is recorded, and what it becomes. */
import { evidenceOf } from '#lib/core/assessment/answer-state.ts';
import type { Dissent } from '#lib/core/assessment/consensus.ts';
import type { Mode, Perspective } from '#lib/core/assessment/workshop.ts';
import type { Evidence, Level } from '#lib/core/pack/scale.ts';
import type { QuestionResult } from '#lib/core/workshop/question-results.ts';
import type { Agreed } from '#lib/core/workshop/record-consensus.ts';

export type Choice = Level | 'unknown';

export interface DissentDraft {
	readonly level: Choice;
	readonly reason: string;
	readonly perspective: Perspective | '';
	readonly name: string;
}

export interface RecordDraft {
	readonly choice: Choice | null;
	readonly evidence: Evidence;
	readonly note: string;
	readonly dissent: readonly DissentDraft[];
}

/** What the app proposes: the lower median, or what was recorded before; the room decides. */
export function draftOf({ consensus, agreement }: QuestionResult, evidence: Evidence): RecordDraft {
	if (!consensus) return { choice: agreement?.median ?? null, evidence, note: '', dissent: [] };
	const { answer, dissent } = consensus;
	return {
		choice: 'level' in answer ? answer.level : 'unknown',
		evidence: evidenceOf(answer),
		note: answer.note ?? '',
		dissent: dissent.map(({ level, reason, perspective, name = '' }): DissentDraft => ({
			level,
			reason,
			perspective: perspective ?? '',
			name
		}))
	};
}

const dissentOf = ({ level, reason, perspective, name }: DissentDraft, mode: Mode): Dissent[] =>
	reason.trim() === ''
		? []
		: [
				{
					level,
					reason,
					...(perspective !== '' && { perspective }),
					...(mode === 'named' && name.trim() !== '' && { name })
				}
			];

/** Null while nothing is chosen. A dissent without a reason is not kept. */
export function agreedOf(draft: RecordDraft, round: number, mode: Mode): Omit<Agreed, 'time'> | null {
	const { choice, evidence, note, dissent } = draft;
	if (choice === null) return null;
	const noted = note.trim() === '' ? {} : { note };
	const answer =
		choice === 'unknown' ? { unknown: true as const, ...noted } : { level: choice, evidence, ...noted };
	return { answer, round, dissent: dissent.flatMap((one) => dissentOf(one, mode)) };
}

/** Whether a dissent lacks its reason. */
export const lacksReason = ({ reason }: DissentDraft): boolean => reason.trim() === '';
