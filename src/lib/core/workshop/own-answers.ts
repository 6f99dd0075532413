/**
 * What a group of people says as one: the lower median of their levels with the lower median of their evidence, and
 * "don't know" where at least half of those who answered do not know. Not applicable needs an approver, so it counts
 * as not known here.
 */
import type { Answer, Answers } from '../assessment/answer.ts';
import type { ResponseAnswer } from '../assessment/response.ts';
import { EVIDENCES, LEVELS } from '../pack/scale.ts';

/** Answers to one question counted, in place: there may be ten thousand of them. */
interface Counts {
	/** Levels, "don't know" and "not applicable". */
	settled: number;
	readonly levels: number[];
	/** Of the levels, weakest first. */
	readonly evidence: number[];
}

const nobody = (): Counts => ({
	settled: 0,
	levels: LEVELS.map(() => 0),
	evidence: EVIDENCES.map(() => 0)
});

function add(counts: Counts, answer: ResponseAnswer): void {
	if ('level' in answer) {
		const strength = EVIDENCES.indexOf(answer.evidence ?? 'asserted');
		counts.settled += 1;
		counts.levels[answer.level] = (counts.levels[answer.level] ?? 0) + 1;
		counts.evidence[strength] = (counts.evidence[strength] ?? 0) + 1;
	} else if ('unknown' in answer || 'notApplicable' in answer) counts.settled += 1;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Place of the cautious middle; −1 of nobody. */
function middle(counts: readonly number[]): number {
	const half = sum(counts) / 2;
	let passed = 0;
	return counts.findIndex((count) => (passed += count) >= half && passed > 0);
}

/** Undefined where nobody settled anything. */
function answerOf({ settled, levels, evidence }: Counts): Answer | undefined {
	if (settled === 0) return undefined;
	const level = LEVELS[middle(levels)];
	if (level === undefined || sum(levels) * 2 <= settled) return { unknown: true };
	return { level, evidence: EVIDENCES[middle(evidence)] ?? 'asserted' };
}

/** Undefined where nobody settled anything. */
export function answerOfMany(answers: Iterable<ResponseAnswer>): Answer | undefined {
	const counts = nobody();
	for (const answer of answers) add(counts, answer);
	return answerOf(counts);
}

/** One answer per question from several people's answers. */
export function answersOfMany(
	people: readonly Readonly<Record<string, ResponseAnswer>>[],
	questions: readonly string[]
): Answers {
	const all = questions.map((question) => [question, nobody()] as const);
	for (const answers of people) {
		for (const [question, counts] of all) {
			const answer = answers[question];
			if (answer) add(counts, answer);
		}
	}
	return Object.fromEntries(
		all.flatMap(([question, counts]) => {
			const said = answerOf(counts);
			return said ? [[question, said] as const] : [];
		})
	);
}
