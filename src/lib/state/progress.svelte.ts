/** The milestones of the open assessment and the decisions on them; worked out on the pages that show them only. */
import { familyKey } from '#lib/core/assessment/keys.ts';
import type { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { tidyDecision, tidyTitle } from '#lib/core/assessment/tidy-milestone.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { compareMilestones } from '#lib/core/progress/compare-milestones.ts';
import type { Comparison } from '#lib/core/progress/compare-milestones.ts';
import { decidedIn, keptIn, lastBefore } from '#lib/core/progress/record.ts';
import type { Decided, Kept } from '#lib/core/progress/record.ts';
import { stanceOf } from '#lib/core/progress/stance.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { isDay } from '#lib/core/shared/day.ts';
import { DECISION_TEXT } from '#lib/i18n/decision-text.ts';
import { PROGRESS_WORDS } from '#lib/i18n/progress-text.ts';
import type { AssessmentState } from './assessment.svelte.ts';

export interface ProgressOptions {
	readonly open: AssessmentState;
	/** Held to the assessment's own thresholds. */
	readonly pack: () => Pack;
	readonly today: Day;
	/** Ids that grow with time, so that milestones of one day keep their order. */
	readonly newId: () => string;
}

export class Progress {
	readonly #options: ProgressOptions;

	/** Oldest first. */
	readonly kept: readonly Kept[] = $derived.by(() => keptIn(this.#options.open.assessment));
	/** The assessment as it stands, as a milestone that nobody keeps. */
	readonly now: Milestone = $derived.by(() => this.#take(this.#options.today, PROGRESS_WORDS.now));
	/** From the last milestone that says something else to now; null when there is none. */
	readonly since: Comparison | null = $derived.by(() => {
		const last = lastBefore(this.kept, this.now);
		return last && this.compare(last.milestone, this.now);
	});

	/** The decision taken last; null when there is none. */
	readonly latest: Decided | null = $derived.by(() => decidedIn(this.kept)[0] ?? null);

	constructor(options: ProgressOptions) {
		this.#options = options;
	}

	compare(from: Milestone, to: Milestone): Comparison {
		return compareMilestones(from, to, this.#options.pack());
	}

	/** Keeps the assessment as it stands; false, and nothing kept, without a title or a day. */
	keep(title: string, day: Day): boolean {
		const kept = tidyTitle(title);
		if (kept === null || !isDay(day)) return false;
		this.#options.open.setEntry('milestones', this.#options.newId(), this.#take(day, kept));
		return true;
	}

	/** Takes a milestone away, with what was decided on it. */
	remove(id: string): void {
		this.#options.open.change({ what: 'milestones', of: id }, [
			[familyKey('milestones', id), null],
			[familyKey('decisions', id), null]
		]);
	}

	/**
	 * Records a decision on a milestone, or with null on a new one of now, as one step to undo. False, and nothing
	 * recorded, when something is missing: a decision against the verdict needs its reason.
	 */
	decide(id: string | null, decision: Decision): boolean {
		const milestone = id === null ? this.now : this.kept.find((one) => one.id === id)?.milestone;
		const tidied = tidyDecision($state.snapshot<Decision>(decision));
		if (!milestone || !tidied) return false;
		if (stanceOf(tidied, milestone) === 'against' && tidied.reason === undefined) return false;
		const { open, newId, today } = this.#options;
		const at = id ?? newId();
		const taken: Entry[] =
			id === null
				? [[familyKey('milestones', at), this.#take(today, DECISION_TEXT.milestoneTitle(tidied.day))]]
				: [];
		open.change({ what: 'decisions', of: at }, [...taken, [familyKey('decisions', at), tidied]]);
		return true;
	}

	/** Takes the decision on a milestone away. */
	undecide(id: string): void {
		this.#options.open.setEntry('decisions', id, null);
	}

	#take(day: Day, title: string): Milestone {
		const { open, pack } = this.#options;
		return takeMilestone(open.assessment, pack().questionnaire, day, title);
	}
}
