/**
 * What a group of people says as one: the lower median of their levels with the lower median of their evidence, and
 * "don't know" where at least half of those who answered do not know. Not applicable needs an approver, so it counts
 * as not known here.
 */
import type { Answer, Answers } from '../assessment/answer.ts';
import type { ResponseAnswer } from '../assessment/response.ts';
import { EVIDENCES } from '../pack/scale.ts';
import type { Evidence, Level } from '../pack/scale.ts';

type LevelAnswer = Extract<ResponseAnswer, { level: Level }>;

const isLevel = (answer: ResponseAnswer): answer is LevelAnswer => 'level' in answer;
const isSettled = (answer: ResponseAnswer): boolean =>
	'level' in answer || 'unknown' in answer || 'notApplicable' in answer;

/** The cautious middle of a sorted list. */
const middle = <T>(sorted: readonly T[]): T | undefined => sorted[Math.ceil(sorted.length / 2) - 1];

const strength = (evidence: Evidence): number => EVIDENCES.indexOf(evidence);

function evidenceOf(answers: readonly LevelAnswer[]): Evidence {
	const all = answers.map(({ evidence = 'asserted' }) => evidence);
	return middle(all.sort((a, b) => strength(a) - strength(b))) ?? 'asserted';
}

/** Undefined where nobody settled anything. */
export function answerOfMany(answers: readonly ResponseAnswer[]): Answer | undefined {
	const settled = answers.filter(isSettled);
	if (settled.length === 0) return undefined;
	const levels = settled.filter(isLevel);
	const level = middle(levels.map((answer) => answer.level).sort((a, b) => a - b));
	if (level === undefined || levels.length * 2 <= settled.length) return { unknown: true };
	return { level, evidence: evidenceOf(levels) };
}

/** One answer per question from several people's answers. */
export function answersOfMany(
	people: readonly Readonly<Record<string, ResponseAnswer>>[],
	questions: readonly string[]
): Answers {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const said = answerOfMany(people.flatMap((answers) => answers[question] ?? []));
			return said ? [[question, said] as const] : [];
		})
	);
}
