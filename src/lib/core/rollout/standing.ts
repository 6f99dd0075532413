/**
 * Answers as small numbers, so that thousands of sets of work can be compared: a mark for each question, the larger
 * the better, level before evidence. What work does to the answers is then a maximum (see apply-effects.ts).
 */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence, Level } from '../pack/scale.ts';
import { EVIDENCES } from '../pack/scale.ts';
import type { Question } from '../pack/schema.ts';
import { countedState } from '../scoring/counted-state.ts';
import type { Effect } from './apply-effects.ts';

/** A mark for each question, by its place. */
export type Standing = Uint8Array;

/** No level: unanswered, or nobody knows. */
const NONE = 0;
/** Set aside; no work changes it, so it stands above all other marks. */
export const ASIDE = 255;
/** Said to be not applicable where that may not be: no work changes it, and it counts as no level. */
const ASIDE_IN_VAIN = 254;

const toMark = (level: Level, evidence: Evidence): number =>
	1 + level * EVIDENCES.length + EVIDENCES.indexOf(evidence);

/** The mark of one answer. */
export function markOf(question: Question, answer: Answer | undefined): number {
	const level = levelOf(answer);
	if (level !== null) return toMark(level, evidenceOf(answer));
	if (!answer || !('notApplicable' in answer)) return NONE;
	return countedState(question, answer) === 'notApplicable' ? ASIDE : ASIDE_IN_VAIN;
}

const isLevel = (mark: number): boolean => mark !== NONE && mark < ASIDE_IN_VAIN;

const MARKS = Array.from({ length: ASIDE + 1 }, (_, mark) => mark);

/** By mark, its level; 0 where it has none. */
export const LEVEL_AT = Uint8Array.from(MARKS, (mark) =>
	isLevel(mark) ? Math.floor((mark - 1) / EVIDENCES.length) : 0
);

/** By mark, the strength of its evidence as a place in EVIDENCES; -1 where it has no level. */
export const EVIDENCE_AT = Int8Array.from(MARKS, (mark) =>
	isLevel(mark) ? (mark - 1) % EVIDENCES.length : -1
);

/** What work does to one question. */
export interface Mark {
	readonly place: number;
	readonly mark: number;
}

/** What work does to the questions that have a place; level 0 is no effect. */
export const marksOf = (places: ReadonlyMap<string, number>, { raises, evidence }: Effect): Mark[] =>
	Object.entries(raises).flatMap(([question, level]) => {
		const place = places.get(question);
		return place === undefined || level === 0 ? [] : { place, mark: toMark(level, evidence) };
	});

/** Does the work, in place. */
export function raise(standing: Standing, marks: readonly Mark[]): void {
	for (const { place, mark } of marks) if (mark > (standing[place] ?? ASIDE)) standing[place] = mark;
}
