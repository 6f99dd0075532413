/** The plan of an opened assessment, from `--start` or its own start date. */
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

/** Opens the file and plans its 30 days, with the repairs where they do not suffice. */
export function makePlan(file: string, start: Day | undefined, home: string): Planned {
	const opened = openAssessment(file, home);
	if (!opened.ok) return opened;
	const { assessment, pack } = opened.value;
	const options = start === undefined ? {} : { start };
	const planned = planRollout(pack, assessment, options);
	if (!planned.ok) return { ok: false, problems: planned.issues.map(planIssueLine) };
	const plan = planned.value;
	return { ok: true, value: { ...opened.value, plan, repairs: repairs(pack, assessment, plan, options) } };
}
