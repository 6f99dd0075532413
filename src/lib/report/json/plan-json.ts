/** The 30-day plan as the command line prints it: the shape that other programs may rely on. */
import type { Level, Phase, Support } from '#lib/core/pack/scale.ts';
import type { Plan, PlanReason, PlanTask } from '#lib/core/rollout/plan.ts';
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
}

export interface PlanJson {
	readonly start: Day;
	readonly end: Day;
	readonly workingDays: readonly Day[];
	readonly tasks: readonly TaskJson[];
	readonly fits: boolean;
	/** Why it does not do all that was asked: a code for programs, a sentence for people. */
	readonly reasons: readonly (PlanReason & { readonly text: string })[];
	readonly projected: {
		readonly supportedNow: Support;
		readonly overall: IntervalJson | null;
		readonly layers: Readonly<Record<string, LayerJson>>;
	};
}

const task = ({ id, title, phase, start, end, role, effortHours, after, raises }: PlanTask): TaskJson => ({
	id,
	title,
	phase,
	start,
	end,
	role,
	effortHours,
	after,
	raises
});

/** What `plan --json` prints; `text` puts a reason into words. */
export function planJson(plan: Plan, text: (reason: PlanReason) => string): PlanJson {
	const { start, end, workingDays, tasks, fits, reasons, projected } = plan;
	return {
		start,
		end,
		workingDays,
		tasks: tasks.map(task),
		fits,
		reasons: reasons.map((reason) => ({ ...reason, text: text(reason) })),
		projected: {
			supportedNow: projected.supportedNow,
			overall: overallJson(projected),
			layers: layersJson(projected)
		}
	};
}
