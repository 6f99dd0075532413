/**
 * The answers as they were before the work that is done, as far as they show it: an answer that says exactly what
 * a finished task promised counts as that task's. So a plan is chosen as it was, and a tick does not re-make it.
 */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Effect } from './apply-effects.ts';
import { changedQuestions } from './apply-effects.ts';

/** Prefix of the ids of evidence tasks, before the question's. */
export const EVIDENCE_PREFIX = 'evidence.';

/** The questions of which the answer says exactly what the work promised, where the answers hold all it promised. */
function ofWork(answers: Answers, effect: Effect): string[] {
	if (changedQuestions(answers, effect).length > 0) return [];
	return Object.entries(effect.raises).flatMap(([question, level]) => {
		const says = levelOf(answers[question]) === level && evidenceOf(answers[question]) === effect.evidence;
		return level > 0 && says ? question : [];
	});
}

/** The question that a finished evidence task has shown; null for other tasks. */
function shownBy(task: string, answers: Answers): string | null {
	const question = task.startsWith(EVIDENCE_PREFIX) ? task.slice(EVIDENCE_PREFIX.length) : null;
	return question !== null && evidenceOf(answers[question]) === 'document' ? question : null;
}

/** `done`: ids of what is finished; `effects`: what work could have brought about, by id, but for evidence tasks. */
export function answersBefore(
	answers: Answers,
	done: Iterable<string>,
	effects: ReadonlyMap<string, Effect>
): Answers {
	const before = new Map(Object.entries(answers));
	const ids = [...done];
	for (const effect of ids.flatMap((id) => effects.get(id) ?? [])) {
		for (const question of ofWork(answers, effect)) before.delete(question);
	}
	for (const question of ids.flatMap((id) => shownBy(id, answers) ?? [])) {
		const level = levelOf(before.get(question));
		// The same level, only asserted.
		if (level !== null) before.set(question, { level });
	}
	return Object.fromEntries(before);
}
