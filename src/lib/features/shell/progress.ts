/** How far the answers of each layer have come. */
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { isAsked } from '#lib/core/pack/questions.ts';
import type { Autonomy, Depth } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';

export interface LayerProgress {
	readonly id: string;
	readonly title: string;
	/** Questions with an answer of any kind, don't know included. */
	readonly done: number;
	readonly asked: number;
}

/** Progress of every layer, in the pack's order. */
export function progressByLayer(
	questionnaire: Questionnaire,
	frame: { depth: Depth; autonomy: Autonomy },
	answers: Answers
): LayerProgress[] {
	return questionnaire.layers.map(({ id, title, capabilities }) => {
		const asked = capabilities.flatMap(({ questions }) =>
			questions.filter((q) => isAsked(q, frame.depth, frame.autonomy))
		);
		return {
			id,
			title,
			asked: asked.length,
			done: asked.filter((q) => stateOf(answers[q.id]) !== 'unanswered').length
		};
	});
}
