/** The plan and the responsibility matrix of the open assessment, from the moment the pack's actions are loaded. */
import { untrack } from 'svelte';
import type { Pack } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { roleMap, type RoleMap } from '#lib/core/raci/columns.ts';
import type { Raci } from '#lib/core/raci/matrix.ts';
import type { BurnUpDay } from '#lib/core/rollout/burn-up.ts';
import { burnUp } from '#lib/core/rollout/burn-up.ts';
import { isCarriedOut } from '#lib/core/rollout/doing.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { Projection } from '#lib/core/rollout/projection.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import { usualStarts } from '#lib/core/rollout/usual-starts.ts';
import type { Day } from '#lib/core/shared/day.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import type { Evaluation } from './evaluation.svelte.ts';

/** Hours of the tasks that directly help each gate question, by question id. */
function hoursByGate(plan: Plan): Map<string, number> {
	const hours = new Map<string, number>();
	for (const { gates, effortHours } of plan.tasks) {
		for (const gate of gates) hours.set(gate, (hours.get(gate) ?? 0) + effortHours);
	}
	return hours;
}

export class Rollout {
	readonly #evaluation: Evaluation;
	readonly #pack: () => Pick<Pack, 'questionnaire' | 'work'>;
	readonly #today: Day;

	get #start(): Day {
		return this.#evaluation.planSubject.frame.start ?? this.#today;
	}

	/** Changes with whatever the plan without edits is made of, and with nothing else. */
	readonly #ground: string = $derived.by(() => {
		const { frame, answers, tasksDone } = this.#evaluation.planSubject;
		return JSON.stringify([frame, answers, tasksDone]);
	});

	/** Where the work is without edits: the same for one edit after the other, so worked out once for all of them. */
	readonly #usual = $derived.by(() => {
		const [ground, pack] = [this.#ground, this.#pack()];
		const starts = untrack(() => usualStarts(pack, this.#evaluation.planSubject, this.#start));
		return { ground, starts };
	});

	/** Planned from the frame's start, or from today where none is set, so that hours can be named at once. */
	readonly planned: Result<Plan> = $derived.by(() => {
		const { planSubject } = this.#evaluation;
		return planRollout(this.#pack(), planSubject, {
			start: this.#start,
			usual: () => this.#usual.starts,
			...(isCarriedOut(planSubject) && { today: this.#today })
		});
	});

	readonly plan: Plan | null = $derived(this.planned.ok ? this.planned.value : null);

	/** Readiness day by day, if every done-when holds. */
	readonly projection: Projection | null = $derived.by(() => {
		const { planSubject } = this.#evaluation;
		return this.plan && projectPlan(this.#pack(), planSubject, this.plan);
	});

	/** Planned against done, day by day. */
	readonly burnUp: readonly BurnUpDay[] = $derived(this.plan ? burnUp(this.plan) : []);

	/** The first day is past and nothing is ticked done: the plan stands as if it were still to begin. */
	readonly startIsPast: boolean = $derived.by(() => {
		const { planSubject } = this.#evaluation;
		return (planSubject.frame.start ?? this.#today) < this.#today && !isCarriedOut(planSubject);
	});

	/** The day on which this page was opened. */
	get today(): Day {
		return this.#today;
	}

	readonly raci: Raci | null = $derived.by(() => {
		const { frame } = this.#evaluation.document;
		return this.plan && buildRaci(this.#pack(), frame, this.plan, this.#evaluation.raciEdits);
	});

	/** All roles of the pack. */
	readonly roles: RoleMap = $derived.by(() => roleMap(this.#pack().work.roles));

	/** Hours of all the work that was chosen; 0 when nothing is left to do. */
	readonly hours: number = $derived(
		this.plan?.tasks.reduce((sum, { effortHours }) => sum + effortHours, 0) ?? 0
	);

	readonly gateHours: ReadonlyMap<string, number> = $derived(
		this.plan ? hoursByGate(this.plan) : new Map<string, number>()
	);

	constructor(evaluation: Evaluation, pack: () => Pick<Pack, 'questionnaire' | 'work'>, today: Day) {
		this.#evaluation = evaluation;
		this.#pack = pack;
		this.#today = today;
	}
}
