/** The open assessment and its scratch copy side by side: both readinesses, both plans, and where to begin. */
import type { Pack } from '#lib/core/pack/schema.ts';
import { applyEffects } from '#lib/core/rollout/apply-effects.ts';
import { countedSubject } from '#lib/core/rollout/choose-work.ts';
import type { PlanFacts } from '#lib/core/rollout/compare-plans.ts';
import { comparePlans } from '#lib/core/rollout/compare-plans.ts';
import type { Pair, ReadinessComparison } from '#lib/core/scoring/compare-readiness.ts';
import { compareReadiness } from '#lib/core/scoring/compare-readiness.ts';
import type { SupposedAnswers } from '#lib/core/scoring/supposed-answers.ts';
import { stepsTaken, unknownsTurn } from '#lib/core/scoring/supposed-answers.ts';
import type { Day } from '#lib/core/shared/day.ts';
import type { Evaluation } from './evaluation.svelte.ts';
import { Rollout } from './rollout.svelte.ts';
import type { Scratch } from './scratch.svelte.ts';
import { Sensitivity } from './sensitivity.svelte.ts';

/** What one may begin with: the shortest way, unknowns that turn out well or badly, or the planned work done. */
export type StartPoint = 'way' | 'well' | 'badly' | 'planned';

export interface WhatIfOptions {
	readonly evaluation: Evaluation;
	readonly scratch: Scratch;
	/** The pack that pages bring; see `Evaluation.wholeOr`. */
	readonly usual: () => Pack;
	readonly today: Day;
}

export class WhatIf {
	readonly scratch: Scratch;
	/** The assessment as it is, and as the scratch copy has it. */
	readonly real: Evaluation;
	readonly supposed: Evaluation;
	readonly #usual: () => Pack;
	readonly #realPlan: Rollout;
	readonly #supposedPlan: Rollout;
	readonly #realSensitivity: Sensitivity;
	readonly #sensitivity: Sensitivity;

	readonly comparison: ReadinessComparison = $derived.by(() =>
		compareReadiness(this.real.readiness, this.supposed.readiness)
	);

	readonly plans: Pair<PlanFacts | null> = $derived.by(() =>
		comparePlans(this.#realPlan.plan, this.#supposedPlan.plan)
	);

	/** The questions of the smallest change that readiness names. */
	readonly smallest: ReadonlySet<string> = $derived.by(() => {
		const { way, up } = this.#realSensitivity;
		const steps = this.real.readiness.verdict === 'go' ? up : way;
		return new Set(steps?.map(({ question }) => question));
	});

	constructor({ evaluation, scratch, usual, today }: WhatIfOptions) {
		this.scratch = scratch;
		this.#usual = usual;
		this.real = evaluation;
		this.supposed = evaluation.beside(() => scratch.document);
		this.#realPlan = new Rollout(this.real, () => this.real.wholeOr(usual()), today);
		this.#supposedPlan = new Rollout(this.supposed, () => this.pack, today);
		this.#realSensitivity = new Sensitivity(this.real, () => this.real.wholeOr(usual()));
		this.#sensitivity = new Sensitivity(this.supposed, () => this.pack);
	}

	/** The whole pack, held to the thresholds of the scratch copy. */
	get pack(): Pack {
		return this.supposed.wholeOr(this.#usual());
	}

	/** Answers the scratch copy as if it were so, as one step; how many answers that changes, null where it cannot be. */
	suppose(start: StartPoint): number | null {
		const answers = this.#supposedAnswers(start);
		if (answers === null) return null;
		const count = Object.keys(answers).length;
		if (count > 0) this.scratch.setAnswers(answers);
		return count;
	}

	#supposedAnswers(start: StartPoint): SupposedAnswers | null {
		const { frame, answers } = this.supposed.document;
		if (start === 'planned') return this.#planDone();
		if (start !== 'way') return unknownsTurn(start, this.pack.questionnaire, frame, answers);
		const { way } = this.#sensitivity;
		return way && stepsTaken(way, answers);
	}

	/** What the plan's work changes; null where there is no plan. */
	#planDone(): SupposedAnswers | null {
		const { plan } = this.#supposedPlan;
		const { document } = this.supposed;
		if (!plan) return null;
		const { answers } = countedSubject(this.pack.questionnaire, document);
		const then = Object.entries(applyEffects(answers, plan.tasks));
		return Object.fromEntries(then.filter(([question, answer]) => answer !== answers[question]));
	}
}
