/** What would change the open assessment's verdict; worked out on the page that shows it only. */
import type { Pack } from '#lib/core/pack/schema.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import type { FlipStep } from '#lib/core/scoring/readiness.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import { SEED, sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import type { Sensitivity as Found } from '#lib/core/scoring/sensitivity.ts';
import type { Evaluation } from './evaluation.svelte.ts';

export class Sensitivity {
	readonly #evaluation: Evaluation;
	readonly #pack: () => Pick<Pack, 'questionnaire' | 'work'>;

	/** The least change to the next level up; null where no answers to what is asked can get there. */
	readonly up: readonly FlipStep[] | null = $derived.by(() => {
		const { frame, answers } = this.#evaluation.document;
		return flipSet(this.#pack().questionnaire, frame, answers).up;
	});

	/** The least change to the level asked for; null where no answers to what is asked can get there. */
	readonly way: readonly FlipStep[] | null = $derived.by(() => {
		const { frame, answers } = this.#evaluation.document;
		return shortestWayTo(frame.autonomy, this.#pack().questionnaire, frame, answers);
	});

	readonly flags: readonly FlagCheck[] = $derived.by(() => {
		const { questionnaire, work } = this.#pack();
		const { frame, answers } = this.#evaluation.document;
		return checkFlags(questionnaire, work, frame, answers);
	});

	readonly found: Found = $derived.by(() => {
		const { frame, answers } = this.#evaluation.document;
		return sensitivityOf(this.#pack().questionnaire, frame, answers, SEED);
	});

	constructor(evaluation: Evaluation, pack: () => Pick<Pack, 'questionnaire' | 'work'>) {
		this.#evaluation = evaluation;
		this.#pack = pack;
	}
}
