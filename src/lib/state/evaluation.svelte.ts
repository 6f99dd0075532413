/** What the open assessment's answers amount to, followed at every change. Worked out only where it is shown. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { PlanSubject } from '#lib/core/rollout/choose-work.ts';
import type { PlanEdits } from '#lib/core/rollout/work-edits.ts';
import { isWorded } from '#lib/core/pack/outline.ts';
import type { Pack, Questionnaire, Thresholds } from '#lib/core/pack/schema.ts';
import type { Readiness } from '#lib/core/scoring/readiness.ts';
import { packWithThresholds, withThresholds } from '#lib/core/pack/with-thresholds.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { PackInUse } from './pack-in-use.ts';

/** The part of an open assessment that is scored. */
export interface Evaluated {
	readonly frame: Frame;
	readonly answers: Answers;
	/** Instead of the pack's. */
	readonly thresholds: Thresholds | null;
	/** What the user changed in plan and matrix, and what of the plan is done. */
	readonly families: PlanEdits & Pick<Assessment, 'raciEdits'>;
}

/** What is evaluated while no assessment is open: no page shows it. */
export const NOTHING: Evaluated = {
	frame: { workflow: '', autonomy: 1, depth: 'quick', people: [] },
	answers: {},
	thresholds: null,
	families: {}
};

export class Evaluation {
	readonly #pack: () => PackInUse;
	readonly #document: () => Evaluated;

	/** Whether the outline is enough to ask what this frame asks. */
	readonly asksOutline: boolean = $derived.by(() => isWorded(this.outline, this.document.frame));

	readonly readiness: Readiness = $derived.by(() => {
		const { frame, answers } = this.document;
		return score(this.outline, frame, answers);
	});

	/** For all that is scored, counted or asked in the quick set; pages that quote other questions need the whole. */
	readonly outline: Questionnaire = $derived.by(() =>
		withThresholds(this.#pack().outline, this.#document().thresholds)
	);

	/** All of the pack that is answered; null where the pages bring it themselves. */
	readonly whole: Pack | null = $derived.by(() => {
		const { whole } = this.#pack();
		return whole && packWithThresholds(whole, this.#document().thresholds);
	});

	/** The pack that is answered, where the pages bring the one that is usual; held to the assessment's thresholds. */
	wholeOr(usual: Pack): Pack {
		return this.whole ?? packWithThresholds(usual, this.#document().thresholds);
	}

	/** The pack as far as it is loaded, with its own thresholds. */
	get pack(): PackInUse {
		return this.#pack();
	}

	get packHash(): string {
		return this.#pack().hash;
	}

	/** Another document that answers the same pack. */
	beside(document: () => Evaluated): Evaluation {
		return new Evaluation(this.#pack, document);
	}

	/** The frame and answers as they are now, as plain data. */
	get document(): Omit<Evaluated, 'families'> {
		const { frame, answers, thresholds } = this.#document();
		return { frame, answers, thresholds };
	}

	/** What a plan is made of: frame and answers, with the edits of the plan. */
	get planSubject(): PlanSubject {
		const { frame, answers, families } = this.#document();
		return { ...families, frame, answers };
	}

	/** What the user changed in the matrix. */
	get raciEdits(): Assessment['raciEdits'] {
		return this.#document().families.raciEdits;
	}

	constructor(pack: () => PackInUse, document: () => Evaluated) {
		this.#pack = pack;
		this.#document = document;
	}
}
