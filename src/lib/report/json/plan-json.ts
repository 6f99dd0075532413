/** The 30-day plan as the command line prints it: the shape that other programs may rely on. */
import type { Level, Phase, Support } from '#lib/core/pack/scale.ts';
import type { Plan, PlanReason, PlanTask } from '#lib/core/rollout/plan.ts';
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
}

type RepairJson = Pick<Repair, 'code' | 'values' | 'change' | 'outcome' | 'daysSaved'> & {
	readonly text: string;
};

export interface PlanJson {
	readonly start: Day;
	readonly end: Day;
	readonly workingDays: readonly Day[];
	readonly tasks: readonly TaskJson[];
	readonly fits: boolean;
	/** Why it does not do all that was asked: a code for programs, a sentence for people. */
	readonly reasons: readonly (PlanReason & { readonly text: string })[];
	/** What would mend it, best first; empty where it fits. `change` is what it changes in the assessment. */
	readonly repairs: readonly RepairJson[];
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

/** Puts what is computed into words. */
interface Texts {
	readonly reason: (reason: PlanReason) => string;
	readonly repair: (repair: Repair) => string;
}

/** What `plan --json` prints. */
export function planJson(plan: Plan, repairs: readonly Repair[], text: Texts): PlanJson {
	const { start, end, workingDays, tasks, fits, reasons, projected } = plan;
	return {
		start,
		end,
		workingDays,
		tasks: tasks.map(task),
		fits,
		reasons: reasons.map((reason) => ({ ...reason, text: text.reason(reason) })),
		repairs: repairs.map((repair) => {
			const { code, values, change, outcome, daysSaved } = repair;
			return { code, values, change, outcome, daysSaved, text: text.repair(repair) };
		}),
		projected: {
			supportedNow: projected.supportedNow,
			overall: overallJson(projected),
			layers: layersJson(projected)
		}
	};
}
