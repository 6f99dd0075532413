/**
 * What a group of people says as one: the lower median of their levels with the lower median of their evidence, and
 * "don't know" where at least half of those who answered do not know. Not applicable needs an approver, so it counts
 * as not known here.
 */
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Distribution } from '../assessment/consensus.ts';
import type { Perspective } from '../assessment/workshop.ts';
import { EVIDENCES, PERSPECTIVES } from '../pack/scale.ts';
import { answered, levelsNamed, lowerMedian, sumOf } from './distribution.ts';
import { saidAt } from './tally.ts';
import type { Tally } from './tally.ts';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Place of the cautious middle; −1 of nobody. */
function middle(counts: readonly number[]): number {
	const half = sum(counts) / 2;
	let passed = 0;
	return counts.findIndex((count) => (passed += count) >= half && passed > 0);
}

/** Undefined where nobody settled anything. */
function answerOf(said: Distribution, evidence: readonly number[]): Answer | undefined {
	if (answered(said) === 0) return undefined;
	const level = lowerMedian(said);
	if (level === null || levelsNamed(said) * 2 <= answered(said)) return { unknown: true };
	return { level, evidence: EVIDENCES[middle(evidence)] ?? 'asserted' };
}

/** One answer per question of what a perspective said. */
export function answersOf(tally: Tally, perspective: Perspective): Answers {
	return Object.fromEntries(
		tally.questions.flatMap((question, place) => {
			const { said, evidence } = saidAt(tally, place, perspective);
			const answer = answerOf(said, evidence);
			return answer ? [[question, answer] as const] : [];
		})
	);
}

/** What all perspectives together say of one question. */
export function answerOfAll(tally: Tally, question: string): Answer | undefined {
	const place = tally.questions.indexOf(question);
	if (place < 0) return undefined;
	const groups = PERSPECTIVES.map((perspective) => saidAt(tally, place, perspective));
	const evidence = EVIDENCES.map((_, at) => sum(groups.map((group) => group.evidence[at] ?? 0)));
	return answerOf(sumOf(groups.map(({ said }) => said)), evidence);
}
