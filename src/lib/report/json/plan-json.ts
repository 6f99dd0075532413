/** The 30-day plan as the command line prints it: the shape that other programs may rely on. */
import type { Level, Phase, Support } from '#lib/core/pack/scale.ts';
import type {
	EditedPart,
	ExcludedWork,
	Plan,
	PlanAside,
	PlanReason,
	PlanTask,
	Slip,
	Span,
	StartConflict,
	TaskKind
} from '#lib/core/rollout/plan.ts';
import type { Projection, ReachedLevel } from '#lib/core/rollout/projection.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { layersJson, overallJson } from './score-json.ts';
import type { IntervalJson, LayerJson } from './score-json.ts';

export interface TaskJson {
	readonly id: string;
	readonly title: string;
	readonly phase: Phase;
	/** First and last day, both included. */
	readonly start: Day;
	readonly end: Day;
	readonly role: string;
	readonly effortHours: number;
	/** Ids of tasks of this plan that come first. */
	readonly after: readonly string[];
	/** Question → level reached when the task is done. */
	readonly raises: Readonly<Record<string, Level>>;
	readonly kind: TaskKind;
	readonly late: boolean;
	/** Its days in the plan without slippage. */
	readonly planned: Span;
	/** Null while it is not done. */
	readonly done: Day | null;
	readonly pinned: boolean;
	readonly edited: readonly EditedPart[];
}

type Said<T> = T & { readonly text: string };
type RepairJson = Said<Pick<Repair, 'code' | 'values' | 'change' | 'outcome' | 'daysSaved'>>;

export interface PlanJson {
	readonly start: Day;
	readonly end: Day;
	readonly workingDays: readonly Day[];
	readonly tasks: readonly TaskJson[];
	readonly fits: boolean;
	/** Why it does not do all that was asked: a code for programs, a sentence for people. */
	readonly reasons: readonly Said<PlanReason>[];
	/** What would mend it, best first; empty where it fits. `change` is what it changes in the assessment. */
	readonly repairs: readonly RepairJson[];
	readonly projected: {
		readonly supportedNow: Support;
		readonly overall: IntervalJson | null;
		readonly layers: Readonly<Record<string, LayerJson>>;
	};
	readonly launch: Day;
	readonly decision: Day;
	readonly aim: Support;
	/** For each autonomy, when the answers will support it, if every done-when holds. */
	readonly reached: Readonly<Record<string, Omit<ReachedLevel, 'autonomy'>>>;
	readonly excluded: readonly ExcludedWork[];
	/** Edits and ticks that could not hold. */
	readonly asides: readonly Said<PlanAside>[];
	/** Tasks that do not start when they were asked to. */
	readonly conflicts: readonly Said<StartConflict>[];
	/** Null for a plan that is not looked at from a day on which it has begun. */
	readonly slip: Said<Slip> | null;
}

/** Puts what a plan has to say into words. */
export interface PlanWords {
	readonly reason: (reason: PlanReason) => string;
	readonly repair: (repair: Repair) => string;
	readonly aside: (aside: PlanAside) => string;
	readonly conflict: (conflict: StartConflict) => string;
	readonly slip: (slip: Slip) => string;
}

const task = (one: PlanTask): TaskJson => ({
	id: one.id,
	title: one.title,
	phase: one.phase,
	start: one.start,
	end: one.end,
	role: one.role,
	effortHours: one.effortHours,
	after: one.after,
	raises: one.raises,
	kind: one.kind,
	late: one.late,
	planned: one.planned,
	done: one.done,
	pinned: one.pinned,
	edited: one.edited
});

const reachedJson = ({ reached }: Projection): PlanJson['reached'] =>
	Object.fromEntries(reached.map(({ autonomy, ...when }) => [autonomy, when]));

const repairJson = ({ code, values, change, outcome, daysSaved }: Repair) => ({
	code,
	values,
	change,
	outcome,
	daysSaved
});

const said = <T>(things: readonly T[], text: (thing: T) => string): Said<T>[] =>
	things.map((thing) => ({ ...thing, text: text(thing) }));

/** A plan with what is computed beside it. */
export interface PrintedPlan {
	readonly plan: Plan;
	readonly projection: Projection;
	readonly repairs: readonly Repair[];
}

/** What `plan --json` prints. */
export function planJson({ plan, projection, repairs }: PrintedPlan, words: PlanWords): PlanJson {
	const { start, end, workingDays, fits, projected, launch, decision, aim, excluded, slip } = plan;
	return {
		start,
		end,
		workingDays,
		tasks: plan.tasks.map(task),
		fits,
		reasons: said(plan.reasons, words.reason),
		repairs: repairs.map((repair) => ({ ...repairJson(repair), text: words.repair(repair) })),
		projected: {
			supportedNow: projected.supportedNow,
			overall: overallJson(projected),
			layers: layersJson(projected)
		},
		launch,
		decision,
		aim,
		reached: reachedJson(projection),
		excluded,
		asides: said(plan.asides, words.aside),
		conflicts: said(plan.conflicts, words.conflict),
		slip: slip && { ...slip, text: words.slip(slip) }
	};
}
