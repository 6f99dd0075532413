/**
 * Answers of many respondents counted up, by question and perspective. Counting is adding, so that responses may come
 * in any order; the arrays make ten thousand of them a matter of milliseconds.
 */
import type { Distribution } from '../assessment/consensus.ts';
import type { Response, ResponseAnswer } from '../assessment/response.ts';
import { EVIDENCES, LEVELS, PERSPECTIVES } from '../pack/scale.ts';
import type { Perspective } from '../assessment/workshop.ts';
import type { Basis } from './anonymity.ts';

/** Levels, then don't know, then not applicable; after them the evidence behind the levels, weakest first. */
const UNKNOWN = LEVELS.length;
const NOT_APPLICABLE = UNKNOWN + 1;
const EVIDENCE = NOT_APPLICABLE + 1;
const KINDS = EVIDENCE + EVIDENCES.length;
const ROW = KINDS * PERSPECTIVES.length;

/** Counts of `questions`; those of one question stand together, a block a perspective. */
export interface Tally {
	readonly questions: readonly string[];
	readonly counts: Int32Array;
}

/** Nothing counted yet. */
export const emptyTally = (questions: readonly string[]): Tally => ({
	questions,
	counts: new Int32Array(questions.length * ROW)
});

/** Which count an answer belongs to; −1 for a note alone. */
function kindOf(answer: ResponseAnswer): number {
	if ('level' in answer) return answer.level;
	if ('unknown' in answer) return UNKNOWN;
	return 'notApplicable' in answer ? NOT_APPLICABLE : -1;
}

/** Whose answers, and what they are. */
export type Said = Pick<Response, 'perspective' | 'answers'>;

/** Adds one response to the counts, or with −1 takes it away, in place; other questions are passed over. */
export function count({ questions, counts }: Tally, { perspective, answers }: Said, by: 1 | -1 = 1): void {
	let row = PERSPECTIVES.indexOf(perspective) * KINDS;
	for (const question of questions) {
		const answer = answers[question];
		if (answer) {
			const kind = kindOf(answer);
			if (kind >= 0) counts[row + kind] = (counts[row + kind] ?? 0) + by;
			if ('level' in answer) {
				const strength = row + EVIDENCE + EVIDENCES.indexOf(answer.evidence ?? 'asserted');
				counts[strength] = (counts[strength] ?? 0) + by;
			}
		}
		row += ROW;
	}
}

function distributionAt(counts: Int32Array, from: number): Distribution {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0, notApplicable = 0] = counts.subarray(
		from,
		from + KINDS
	);
	return { levels: [a, b, c, d, e], unknown, notApplicable };
}

/** What one perspective said on the question at a place, and how often each evidence stood behind its levels. */
export function saidAt(
	{ counts }: Tally,
	place: number,
	perspective: Perspective
): { readonly said: Distribution; readonly evidence: readonly number[] } {
	const from = place * ROW + PERSPECTIVES.indexOf(perspective) * KINDS;
	return {
		said: distributionAt(counts, from),
		evidence: [...counts.subarray(from + EVIDENCE, from + KINDS)]
	};
}

/** What was counted on one question, of the perspectives that answered it. */
export function basisOf({ questions, counts }: Tally, question: string): Basis {
	const place = questions.indexOf(question);
	if (place < 0) return {};
	const row = place * ROW;
	const all = PERSPECTIVES.map(
		(perspective, index) => [perspective, distributionAt(counts, row + index * KINDS)] as const
	);
	return Object.fromEntries(
		all.filter(
			([, { levels, unknown, notApplicable }]) => levels.some(Boolean) || unknown + notApplicable > 0
		)
	);
}

/** All responses counted up. */
export function tallyOf(questions: readonly string[], responses: Iterable<Said>): Tally {
	const tally = emptyTally(questions);
	for (const response of responses) count(tally, response);
	return tally;
}
