/**
 * The answers as they were before the work that is done, as far as they show it: an answer that says exactly what
 * a finished task promised counts as that task's. So a plan is chosen as it was, and a tick does not re-make it.
 */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Effect } from './apply-effects.ts';

/** Prefix of the ids of evidence tasks, before the question's. */
export const EVIDENCE_PREFIX = 'evidence.';

const says = (answer: Answer | undefined, { raises, evidence }: Effect, question: string): boolean =>
	levelOf(answer) === raises[question] && evidenceOf(answer) === evidence;

/** The answer before it was shown: the same level, only asserted. */
const unshown = (answer: Answer | undefined): [Answer] | [] => {
	const level = levelOf(answer);
	return level === null ? [] : [{ level }];
};

/** `done`: ids of what is finished; `effects`: what work could have brought about, by id. */
export function answersBefore(
	answers: Answers,
	done: Iterable<string>,
	effects: ReadonlyMap<string, Effect>
): Answers {
	const before = new Map(Object.entries(answers));
	const ids = [...done];
	for (const id of ids) {
		const effect = effects.get(id);
		for (const question of Object.keys(effect?.raises ?? {})) {
			if (effect && (levelOf(answers[question]) ?? 0) > 0 && says(answers[question], effect, question))
				before.delete(question);
		}
	}
	for (const id of ids.filter((each) => each.startsWith(EVIDENCE_PREFIX))) {
		const question = id.slice(EVIDENCE_PREFIX.length);
		const isShown = before.has(question) && evidenceOf(answers[question]) === 'document';
		if (isShown) for (const answer of unshown(answers[question])) before.set(question, answer);
	}
	return Object.fromEntries(before);
}
