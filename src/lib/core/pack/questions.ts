/** Finding questions in a questionnaire, and which of them are asked. */
import type { Autonomy, Depth, Level } from './scale.ts';
import { AUTONOMIES, DEPTHS } from './scale.ts';
import type { Capability, Layer, Question, Questionnaire } from './schema.ts';

/** A question with the capability and layer it stands in. */
export interface PlacedQuestion {
	readonly question: Question;
	readonly capability: Capability;
	readonly layer: Layer;
}

/** Every question of the questionnaire, in reading order. */
export function placedQuestions(questionnaire: Questionnaire): PlacedQuestion[] {
	return questionnaire.layers.flatMap((layer) =>
		layer.capabilities.flatMap((capability) =>
			capability.questions.map((question) => ({ question, capability, layer }))
		)
	);
}

/** Least level that autonomy `autonomy` needs of the question, or null when it is no gate there. */
export function gateLevel(question: Question, autonomy: Autonomy): Level | null {
	const { gate } = question;
	if (!gate) return null;
	const written = AUTONOMIES.filter((a) => a <= autonomy && gate[a] !== undefined);
	const last = written.at(-1);
	return last === undefined ? null : (gate[last] ?? null);
}

/** Whether the question is asked: it belongs to the depth, or is a gate up to the autonomy asked for. */
export function isAsked(question: Question, depth: Depth, autonomy: Autonomy): boolean {
	return DEPTHS.indexOf(question.depth) <= DEPTHS.indexOf(depth) || gateLevel(question, autonomy) !== null;
}

/** The questions that are asked, in reading order. */
export function askedQuestions(
	questionnaire: Questionnaire,
	frame: { depth: Depth; autonomy: Autonomy }
): PlacedQuestion[] {
	return placedQuestions(questionnaire).filter(({ question }) =>
		isAsked(question, frame.depth, frame.autonomy)
	);
}
