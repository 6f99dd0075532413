/** The plan of an opened assessment, from `--start` or its own start date, carried on to `--today`. */
import { isCarriedOut } from '../lib/core/rollout/doing.ts';
import type { Plan } from '../lib/core/rollout/plan.ts';
import { planRollout } from '../lib/core/rollout/plan-rollout.ts';
import type { Repair } from '../lib/core/rollout/repair.ts';
import { repairs } from '../lib/core/rollout/repairs.ts';
import type { Day } from '../lib/core/shared/day.ts';

import type { Case } from './open-assessment.ts';
import { planIssueLine } from './text/plan-issue.ts';

export type Planned =
	{ readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly string[] };

/** The first day, and the day from which what is left is planned; the file's own start and none where missing. */
export interface PlanDays {
	readonly start?: Day | undefined;
	readonly today?: Day | undefined;
	/** Stands in for `today` where something in the file is ticked done. */
	readonly asOf?: Day;
}

function optionsOf({ assessment }: Case, { start, today, asOf }: PlanDays): { start?: Day; today?: Day } {
	const from = today ?? (isCarriedOut(assessment) ? asOf : undefined);
	return { ...(start !== undefined && { start }), ...(from !== undefined && { today: from }) };
}

/** Plans the 30 days. */
export function makePlan(of: Case, days: PlanDays): Planned {
	const planned = planRollout(of.pack, of.assessment, optionsOf(of, days));
	return planned.ok
		? { ok: true, plan: planned.value }
		: { ok: false, problems: planned.issues.map(planIssueLine) };
}

/** What would mend the plan that was made so where it does not fit, nothing of it before `notBefore`. */
export const makeRepairs = (of: Case, days: PlanDays, plan: Plan, notBefore: Day): readonly Repair[] =>
	repairs(of.pack, of.assessment, plan, { ...optionsOf(of, days), notBefore });
