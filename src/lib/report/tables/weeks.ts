/** Which week of a plan a task begins in, and what that week is called. */
import { PHASES } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { addDays, daysBetween } from '#lib/core/shared/day.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { fromDay, weekTitle } from '#lib/i18n/take-away-text.ts';

const WEEK_DAYS = 7;

/** From 1, counted from the plan's first day; the last days of the 30 are week 5, and what began before is week 1. */
export const weekOf = (start: Day, task: Pick<PlanTask, 'start'>): number =>
	Math.max(1, Math.floor(daysBetween(start, task.start) / WEEK_DAYS) + 1);

/** “Week 2: Prepare”; after the fourth week “From 29 December 2026”, whatever the week. */
export function weekName(
	{ phases }: Pick<Questionnaire, 'phases'>,
	start: Day,
	task: Pick<PlanTask, 'start'>
): string {
	const phase = PHASES.find((number) => number === weekOf(start, task));
	return phase === undefined
		? fromDay(addDays(start, WEEK_DAYS * PHASES.length))
		: weekTitle(phase, phases[phase].title);
}
