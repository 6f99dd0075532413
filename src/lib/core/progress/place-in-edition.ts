/** The answers of a milestone as the edition of the pack at hand would take them: the rules of change-pack.ts. */
import type { Answers } from '../assessment/answer.ts';
import { changePack } from '../assessment/change-pack.ts';
import type { DroppedAnswer, MappedAnswer } from '../assessment/change-pack.ts';
import type { Milestone } from '../assessment/milestone.ts';
import type { PackReference } from '../assessment/pack-reference.ts';
import type { Pack } from '../pack/schema.ts';

export interface PlacedAnswers {
	readonly answers: Answers;
	/** Whether the milestone answered this very edition; then nothing is mapped or dropped. */
	readonly same: boolean;
	readonly mapped: readonly MappedAnswer[];
	readonly dropped: readonly DroppedAnswer[];
}

/** Whether the reference means this edition; without a hash on either side its version says so. */
function isEdition({ version, hash }: PackReference, pack: Pack): boolean {
	const isOther = hash !== undefined && pack.hash !== '' && hash !== pack.hash;
	return version === pack.questionnaire.version && !isOther;
}

/** Null where the milestone answered another pack altogether. */
export function placeInEdition(milestone: Milestone, pack: Pack): PlacedAnswers | null {
	const { answers, autonomy, depth } = milestone;
	if (milestone.pack.id !== pack.questionnaire.id) return null;
	if (isEdition(milestone.pack, pack)) return { answers, same: true, mapped: [], dropped: [] };
	const frame = { workflow: '', autonomy, depth, people: [] };
	const change = changePack({ pack: milestone.pack, frame, answers }, null, pack);
	return { answers: change.answers, same: false, mapped: change.mapped, dropped: change.dropped };
}
