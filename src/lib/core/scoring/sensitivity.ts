/** What would change the verdict, and how easily: one look at everything around it. */
import type { Answers } from '../assessment/answer.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import { askedTree } from './asked-tree.ts';
import type { DontKnow } from './dont-knows.ts';
import { dontKnows } from './dont-knows.ts';
import { standingOf } from './flip-standing.ts';
import type { Scope } from './gates.ts';
import type { Robustness } from './robustness.ts';
import { robustnessOf } from './robustness.ts';

export interface Sensitivity {
	readonly dontKnows: readonly DontKnow[];
	readonly robustness: Robustness;
}

/** Seed of the draws of weights where nobody names another: the same answers then always print the same share. */
export const SEED = 1;

export function sensitivityOf(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	seed: number,
	thresholds: Thresholds = questionnaire.thresholds
): Sensitivity {
	const standing = standingOf(questionnaire, scope, answers, thresholds);
	return {
		dontKnows: dontKnows(standing),
		robustness: robustnessOf(askedTree(questionnaire, scope), standing, seed)
	};
}
