/** The plan of an opened assessment, from `--start` or its own start date, carried on to `--today`. */
import { isCarriedOut } from '../lib/core/rollout/doing.ts';
import type { Plan } from '../lib/core/rollout/plan.ts';
import { planRollout } from '../lib/core/rollout/plan-rollout.ts';
import type { Repair } from '../lib/core/rollout/repair.ts';
import { repairs } from '../lib/core/rollout/repairs.ts';
import type { Day } from '../lib/core/shared/day.ts';

import { openAssessment } from './open-assessment.ts';
import type { Case } from './open-assessment.ts';
import { planIssueLine } from './text/plan-issue.ts';

export type Planned =
	| { readonly ok: true; readonly value: Case & { readonly plan: Plan; readonly repairs: readonly Repair[] } }
	| { readonly ok: false; readonly problems: readonly string[] };

/** The first day, and the day from which what is left is planned; the file's own start and none where missing. */
export interface PlanDays {
	readonly start?: Day;
	readonly today?: Day;
	/** Stands in for `today` where something in the file is ticked done. */
	readonly asOf?: Day;
}

/** Opens the file and plans its 30 days, with the repairs where they do not suffice. */
export function makePlan(file: string, { start, today, asOf }: PlanDays, home: string): Planned {
	const opened = openAssessment(file, home);
	if (!opened.ok) return opened;
	const { assessment, pack } = opened.value;
	const from = today ?? (isCarriedOut(assessment) ? asOf : undefined);
	const options = {
		...(start !== undefined && { start }),
		...(from !== undefined && { today: from, notBefore: from })
	};
	const planned = planRollout(pack, assessment, options);
	if (!planned.ok) return { ok: false, problems: planned.issues.map(planIssueLine) };
	const plan = planned.value;
	return { ok: true, value: { ...opened.value, plan, repairs: repairs(pack, assessment, plan, options) } };
}
