/** A plan that does not fit, with all it was made of: what repairs are looked for in. */
import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import type { chooseWork, PlanPack, PlanSubject } from './choose-work.ts';
import type { PlanOptions } from './plan-rollout.ts';
import { planRollout } from './plan-rollout.ts';
import type { Plan } from './plan.ts';
import type { RepairChange } from './repair.ts';

export interface RepairCase {
	readonly pack: PlanPack;
	readonly subject: PlanSubject;
	readonly options: PlanOptions;
	readonly plan: Plan;
	/** The work of the plan. */
	readonly choice: ReturnType<typeof chooseWork>;
	/** First working day after the 30. */
	readonly after: Day;
	/** The plan may not begin before this day; null where any day will do. */
	readonly notBefore: Day | null;
}

/** A change of the frame alone. */
export const frameChange = ({ after }: RepairCase, frame: RepairChange['frame']): RepairChange => ({
	frame,
	deferred: [],
	deferredTo: after
});

/**
 * The plan with the change made. Another autonomy needs other work; all else leaves the choice as it is.
 * `schedules`: as many as the search may make, default all of them.
 */
export function planWith(of: RepairCase, change: RepairChange, schedules?: number): Result<Plan> {
	const { pack, subject, options, choice } = of;
	const { start, autonomy } = change.frame;
	return planRollout(
		pack,
		{ ...subject, frame: { ...subject.frame, ...change.frame } },
		{
			...options,
			...(start === undefined ? {} : { start }),
			...(autonomy === undefined ? { choice } : {}),
			...(schedules === undefined ? {} : { schedules }),
			deferred: [...(options.deferred ?? []), ...change.deferred]
		}
	);
}
