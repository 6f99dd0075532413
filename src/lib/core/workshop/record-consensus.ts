/** Recording what was agreed: the record itself, and the answer it sets in the one scored picture, as one change. */
import type { Consensus, Dissent } from '../assessment/consensus.ts';
import { cleanLine, cleanLines } from '../assessment/clean-text.ts';
import { answerEntries } from '../assessment/document.ts';
import { familyKey } from '../assessment/keys.ts';
import type { Entry } from '../assessment/operation.ts';
import { tidyAnswer } from '../assessment/tidy-answer.ts';
import { consensusId } from '../assessment/workshop-keys.ts';
import type { Mode, Workshop } from '../assessment/workshop.ts';
import { basisOf } from './tally.ts';
import { tallyRound } from './responses.ts';
import type { WorkshopDocument } from './question-results.ts';

/** Who approved a "not applicable" that a workshop agreed on: the document wants somebody there, and it is no name. */
export const ROOM = 'everybody in the workshop';

const REASON_LIMIT = 1000;
const NAME_LIMIT = 120;
const DISSENTS = 50;

/** A dissent as it is kept: never a name in an anonymous workshop; null without a reason. */
export function tidyDissent({ level, reason, perspective, name = '' }: Dissent, mode: Mode): Dissent | null {
	const kept = cleanLines(reason, REASON_LIMIT).trim();
	const who = mode === 'named' ? cleanLine(name, NAME_LIMIT) : '';
	return kept
		? { level, reason: kept, ...(perspective && { perspective }), ...(who && { name: who }) }
		: null;
}

/** What the facilitator says; `time` is now, in milliseconds since 1970. */
export type Agreed = Pick<Consensus, 'answer' | 'round' | 'time' | 'dissent'>;

/**
 * The keys to set, for `change({what: 'consensus', of: id}, entries)`. The distribution of the round is frozen in the
 * record. Null for a not applicable without its reason or without who approved it.
 */
export function recordConsensus(
	document: WorkshopDocument,
	{ terms: { workshop, mode } }: Workshop,
	question: string,
	{ answer, round, time, dissent }: Agreed
): Entry[] | null {
	const kept = tidyAnswer(answer);
	if (!kept || !('level' in kept || 'unknown' in kept || 'notApplicable' in kept)) return null;
	const consensus: Consensus = {
		answer: kept,
		round,
		time,
		basis: basisOf(tallyRound(document, workshop, round, [question]), question),
		dissent: dissent.flatMap((each) => tidyDissent(each, mode) ?? []).slice(0, DISSENTS)
	};
	return [
		[familyKey('consensus', consensusId(workshop, question)), consensus],
		...answerEntries(question, kept)
	];
}
