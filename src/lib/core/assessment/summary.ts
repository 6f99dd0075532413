/** One line about an assessment, for the list of assessments. */
import type { Answers } from './answer.ts';
import { stateOf } from './answer-state.ts';
import { wallOf } from './clock.ts';
import { answeringOf, answersOf, frameOf, isExample, packOf } from './document.ts';
import { REMOVED_KEY } from './keys.ts';
import type { DocumentState } from './operation.ts';
import { latestStamp, valueAt } from './operation.ts';
import type { PackReference } from './pack-reference.ts';
import { roundId } from './workshop-keys.ts';

export interface AssessmentSummary {
	readonly id: string;
	/** The workflow's name, which is the assessment's. */
	readonly workflow: string;
	/** Empty text when nobody said. */
	readonly organisation: string;
	/** The pack it answers. */
	readonly pack: PackReference;
	readonly example: boolean;
	/** Questions with a level, a don't know or a not applicable; one with only a note does not count. */
	readonly answered: number;
	/** Milliseconds since 1970 of the last change. */
	readonly updated: number;
	readonly removed: boolean;
	/** The round of a workshop that it answers for one respondent, as `workshop/round`. */
	readonly answering?: string;
}

/** How many questions are settled in one way or another. */
export const countAnswered = (answers: Answers): number =>
	Object.values(answers).filter((answer) => stateOf(answer) !== 'unanswered').length;

export function summarise(id: string, state: DocumentState): AssessmentSummary {
	const frame = frameOf(state);
	const answering = answeringOf(state);
	return {
		id,
		workflow: frame.workflow,
		organisation: frame.organisation ?? '',
		pack: packOf(state),
		example: isExample(state),
		answered: countAnswered(answersOf(state)),
		updated: wallOf(latestStamp(state)),
		removed: valueAt(state, REMOVED_KEY) === true,
		...(answering && { answering: roundId(answering.terms.workshop, answering.round) })
	};
}
