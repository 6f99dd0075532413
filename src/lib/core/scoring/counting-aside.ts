/**
 * What “not applicable” is worth here: the same answers, with everything that was set aside counted as not known.
 * Setting a question aside can only help (invariant 15 of the method), so the difference is printed beside the verdict.
 */
import { stateOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import type { Scope } from './gates.ts';
import type { Readiness } from './readiness.ts';
import { score } from './score.ts';

const unknownForAside = (answers: Answers): Answers =>
	Object.fromEntries(
		Object.entries(answers).map(([id, answer]) => [
			id,
			stateOf(answer) === 'notApplicable' ? { unknown: true as const } : answer
		])
	);

/** The readiness with nothing set aside; null where nothing that is asked is. */
export function countingAside(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds = questionnaire.thresholds
): Readiness | null {
	const { counts } = score(questionnaire, scope, answers, thresholds);
	return counts.notApplicable === 0
		? null
		: score(questionnaire, scope, unknownForAside(answers), thresholds);
}
