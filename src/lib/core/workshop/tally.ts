/**
 * Answers of many respondents counted up, by question and perspective. Counting is adding, so that responses may come
 * in any order; the arrays make ten thousand of them a matter of milliseconds.
 */
import type { Distribution } from '../assessment/consensus.ts';
import type { Response, ResponseAnswer } from '../assessment/response.ts';
import { LEVELS, PERSPECTIVES } from '../pack/scale.ts';
import type { Basis } from './anonymity.ts';

/** Levels, then don't know, then not applicable. */
const UNKNOWN = LEVELS.length;
const NOT_APPLICABLE = UNKNOWN + 1;
const KINDS = NOT_APPLICABLE + 1;
const ROW = KINDS * PERSPECTIVES.length;

/** Counts of `questions`; those of one question stand together, a block a perspective. */
export interface Tally {
	readonly places: ReadonlyMap<string, number>;
	readonly counts: Int32Array;
}

/** Nothing counted yet. */
export const emptyTally = (questions: readonly string[]): Tally => ({
	places: new Map(questions.map((question, index) => [question, index * ROW])),
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

/** Adds one response to the counts, in place; answers to other questions are passed over. */
export function count({ places, counts }: Tally, { perspective, answers }: Said): void {
	const block = PERSPECTIVES.indexOf(perspective) * KINDS;
	for (const question in answers) {
		const answer = answers[question];
		const row = places.get(question);
		if (row === undefined || !answer) continue;
		const kind = kindOf(answer);
		if (kind >= 0) counts[row + block + kind] = (counts[row + block + kind] ?? 0) + 1;
	}
}

function distributionAt(counts: Int32Array, from: number): Distribution {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0, notApplicable = 0] = counts.subarray(
		from,
		from + KINDS
	);
	return { levels: [a, b, c, d, e], unknown, notApplicable };
}

/** What was counted on one question, of the perspectives that answered it. */
export function basisOf({ places, counts }: Tally, question: string): Basis {
	const row = places.get(question);
	if (row === undefined) return {};
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
