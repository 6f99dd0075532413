/** What is typed while something is recorded, and what it becomes. */
import { evidenceOf } from '#lib/core/assessment/answer-state.ts';
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { Dissent } from '#lib/core/assessment/consensus.ts';
import type { Mode, Perspective } from '#lib/core/assessment/workshop.ts';
import type { Evidence, Level } from '#lib/core/pack/scale.ts';
import type { QuestionResult } from '#lib/core/workshop/question-results.ts';
import { ROOM } from '#lib/core/workshop/record-consensus.ts';
import type { Agreed } from '#lib/core/workshop/record-consensus.ts';

export type Choice = Level | 'unknown' | 'notApplicable';

export interface DissentDraft {
	readonly level: Dissent['level'];
	readonly reason: string;
	readonly perspective: Perspective | '';
	readonly name: string;
}

export interface RecordDraft {
	readonly choice: Choice | null;
	/** Of a level. */
	readonly evidence: Evidence;
	/** Why the question does not apply. */
	readonly reason: string;
	readonly note: string;
	readonly dissent: readonly DissentDraft[];
}

function choiceOf(answer: Answer): Choice | null {
	if ('level' in answer) return answer.level;
	if ('unknown' in answer) return 'unknown';
	return 'notApplicable' in answer ? 'notApplicable' : null;
}

/** What the app proposes: the lower median, or what was recorded before; the room decides. */
export function draftOf({ consensus, agreement }: QuestionResult, evidence: Evidence): RecordDraft {
	const bare = { evidence, reason: '', note: '', dissent: [] };
	if (!consensus) return { ...bare, choice: agreement?.median ?? null };
	const { answer, dissent } = consensus;
	return {
		choice: choiceOf(answer),
		evidence: 'level' in answer ? evidenceOf(answer) : evidence,
		reason: 'notApplicable' in answer ? answer.notApplicable.reason : '',
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

function answerOf(choice: Choice, { evidence, reason, note }: RecordDraft): Agreed['answer'] {
	const noted = note.trim() === '' ? {} : { note };
	if (choice === 'unknown') return { unknown: true, ...noted };
	if (choice === 'notApplicable') return { notApplicable: { reason, approvedBy: ROOM }, ...noted };
	return { level: choice, evidence, ...noted };
}

/** Null while nothing is chosen. A dissent without a reason is not kept. */
export const agreedOf = (draft: RecordDraft, round: number, mode: Mode): Omit<Agreed, 'time'> | null =>
	draft.choice === null
		? null
		: {
				answer: answerOf(draft.choice, draft),
				round,
				dissent: draft.dissent.flatMap((one) => dissentOf(one, mode))
			};

const isEmpty = (text: string): boolean => text.trim() === '';

/** What keeps a draft from being recorded; null for nothing. */
export function lackOf({ choice, reason, dissent }: RecordDraft): string | null {
	if (choice === null) return 'Choose what was agreed.';
	if (choice === 'notApplicable' && isEmpty(reason))
		return 'Write why it does not apply: the report prints the reason.';
	return dissent.some((one) => isEmpty(one.reason))
		? 'A dissent needs its reason. Write it, or take the dissent away.'
		: null;
}
