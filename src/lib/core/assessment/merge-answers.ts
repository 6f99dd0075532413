/** Several answers as one, for questions that became one: never better than the weakest of them. */
import { EVIDENCES } from '../pack/scale.ts';
import { evidenceOf, levelOf, stateOf } from './answer-state.ts';
import type { Answer } from './answer.ts';
import { tidyNote } from './tidy-answer.ts';

/** Height of an answer among others: an unknown may be the worst there is, a not applicable says nothing. */
function height(answer: Answer): number {
	const state = stateOf(answer);
	if (state === 'unknown') return -1;
	if (state === 'unanswered') return Infinity;
	if (state === 'notApplicable') return Number.MAX_SAFE_INTEGER;
	return (levelOf(answer) ?? 0) * EVIDENCES.length + EVIDENCES.indexOf(evidenceOf(answer));
}

/** The weakest answer with the notes of all; undefined for none. */
export function mergeAnswers(answers: readonly Answer[]): Answer | undefined {
	const [weakest] = answers.toSorted((a, b) => height(a) - height(b));
	if (!weakest) return undefined;
	const notes = new Set(answers.flatMap(({ note }) => note ?? []));
	return notes.size === 0 ? weakest : { ...weakest, note: tidyNote([...notes].join('\n\n')) };
}
