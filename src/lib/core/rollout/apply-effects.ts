/**
 * What finished work does to the answers: per question the larger of (level, evidence), level first. That is a
 * maximum, so neither the order of the work nor doing it twice changes the outcome.
 */
import { evidenceOf, levelOf, stateOf } from '../assessment/answer-state.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Evidence, Level } from '../pack/scale.ts';
import { isAtLeast } from '../pack/scale.ts';

export interface Effect {
	/** Question → level reached. */
	readonly raises: Readonly<Record<string, Level>>;
	readonly evidence: Evidence;
}

/** Whether work that reaches `level` with `evidence` would leave the answer as it is. */
function isKept(answer: Answer | undefined, level: Level, evidence: Evidence): boolean {
	const old = levelOf(answer) ?? 0;
	const sameAndShown = level === old && isAtLeast(evidenceOf(answer), evidence);
	return stateOf(answer) === 'notApplicable' || level === 0 || level < old || sameAndShown;
}

/** The questions whose answer the work would change: not those excluded as not applicable. */
export const changedQuestions = (answers: Answers, { raises, evidence }: Effect): string[] =>
	Object.entries(raises).flatMap(([question, level]) =>
		isKept(answers[question], level, evidence) ? [] : question
	);

function applyEffect(answers: Answers, effect: Effect): Answers {
	const { raises, evidence } = effect;
	const changes = changedQuestions(answers, effect).map((id): [string, Answer] => [
		id,
		{ level: raises[id] ?? 0, evidence }
	]);
	return changes.length === 0 ? answers : { ...answers, ...Object.fromEntries(changes) };
}

/** The answers once all of this work is done. A higher level that was there keeps its own evidence. */
export const applyEffects = (answers: Answers, effects: readonly Effect[]): Answers =>
	effects.reduce(applyEffect, answers);
