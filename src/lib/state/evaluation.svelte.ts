/** What the open assessment's answers amount to, followed at every change. Worked out only where it is shown. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import type { FlipSet, FlipStep, Readiness } from '#lib/core/scoring/readiness.ts';
import { score } from '#lib/core/scoring/score.ts';

/** The part of an open assessment that is scored. */
export interface Evaluated {
	readonly frame: Frame;
	readonly answers: Answers;
}

/** What is evaluated while no assessment is open: no page shows it. */
export const NOTHING: Evaluated = {
	frame: { workflow: '', autonomy: 1, depth: 'quick', people: [] },
	answers: {}
};

export class Evaluation {
	readonly questionnaire: Questionnaire;
	readonly #document: () => Evaluated;

	readonly readiness: Readiness = $derived.by(() => {
		const { frame, answers } = this.document;
		return score(this.questionnaire, frame, answers);
	});

	/** The least change to the next level, and the least that loses the present one. */
	readonly flip: FlipSet = $derived.by(() => {
		const { frame, answers } = this.document;
		return flipSet(this.questionnaire, frame, answers);
	});

	/** The least change to the level asked for; null where no answers to what is asked can get there. */
	readonly way: readonly FlipStep[] | null = $derived.by(() => {
		const { frame, answers } = this.document;
		return shortestWayTo(frame.autonomy, this.questionnaire, frame, answers);
	});

	/** The frame and answers as they are now, as plain data. */
	get document(): Evaluated {
		const { frame, answers } = this.#document();
		return { frame, answers };
	}

	constructor(questionnaire: Questionnaire, document: () => Evaluated) {
		this.questionnaire = questionnaire;
		this.#document = document;
	}
}
