/** The part of a questionnaire that is asked, as the tree the scores are summed over. */
import { isAsked } from '../pack/questions.ts';
import type { Capability, Layer, Question, Questionnaire } from '../pack/schema.ts';
import type { Scope } from './gates.ts';

export interface AskedCapability {
	readonly capability: Capability;
	readonly questions: readonly Question[];
}

export interface AskedLayer {
	readonly layer: Layer;
	/** Capabilities with at least one asked question; the others drop out. */
	readonly capabilities: readonly AskedCapability[];
}

/** Every layer of the pack with what is asked of it. */
export function askedTree(questionnaire: Questionnaire, scope: Scope): AskedLayer[] {
	return questionnaire.layers.map((layer) => ({
		layer,
		capabilities: layer.capabilities
			.map((capability) => ({
				capability,
				questions: capability.questions.filter((question) => isAsked(question, scope.depth, scope.autonomy))
			}))
			.filter(({ questions }) => questions.length > 0)
	}));
}

/** The asked questions of a layer, in reading order. */
export const questionsOf = (asked: AskedLayer): Question[] =>
	asked.capabilities.flatMap(({ questions }) => questions);
