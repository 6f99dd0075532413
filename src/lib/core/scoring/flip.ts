/**
 * Flip sets: the least number of one-level changes (of a level or of its evidence) that moves the supported
 * autonomy. Worked out on the cautious bound, so an unknown counts as 0. Greedy is exact: inside a layer the
 * order by effect on the layer and on the overall is the same, and each step of a question has equal size.
 */
import type { Answers } from '../assessment/answer.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Autonomy } from '../pack/scale.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import { stepsDown } from './flip-down.ts';
import { countSteps, standingOf } from './flip-standing.ts';
import { stepsUp } from './flip-up.ts';
import type { Scope } from './gates.ts';
import type { FlipSet, FlipStep } from './readiness.ts';

/** Least steps that make `autonomy` supported; empty when it is already, null when no answers to what is asked can. */
export function shortestWayTo(
	autonomy: Autonomy,
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds = questionnaire.thresholds
): FlipStep[] | null {
	return stepsUp(standingOf(questionnaire, scope, answers, thresholds), autonomy);
}

/** The least change to the next autonomy up, and the least that loses the one supported now. */
export function flipSet(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds = questionnaire.thresholds
): FlipSet {
	const standing = standingOf(questionnaire, scope, answers, thresholds);
	const { supportedNow } = standing.readiness;
	const next = AUTONOMIES.find((autonomy) => autonomy > supportedNow);
	const up = next ? stepsUp(standing, next) : null;
	const down = supportedNow === 0 ? null : stepsDown(standing, supportedNow);
	return { up, upSteps: up && countSteps(up), down, downSteps: down && countSteps(down) };
}
