/** The plan of an opened assessment, from `--start` or its own start date. */
import type { Plan } from '../lib/core/rollout/plan.ts';
import { planRollout } from '../lib/core/rollout/plan-rollout.ts';
import type { Day } from '../lib/core/shared/day.ts';

import { openAssessment } from './open-assessment.ts';
import type { Case } from './open-assessment.ts';
import { planIssueLine } from './text/plan-issue.ts';

export type Planned =
	| { readonly ok: true; readonly value: Case & { readonly plan: Plan } }
	| { readonly ok: false; readonly problems: readonly string[] };

/** Opens the file and plans its 30 days. */
export function makePlan(file: string, start: Day | undefined, home: string): Planned {
	const opened = openAssessment(file, home);
	if (!opened.ok) return opened;
	const { assessment, pack } = opened.value;
	const planned = planRollout(pack, assessment, start === undefined ? {} : { start });
	if (!planned.ok) return { ok: false, problems: planned.issues.map(planIssueLine) };
	return { ok: true, value: { ...opened.value, plan: planned.value } };
}
