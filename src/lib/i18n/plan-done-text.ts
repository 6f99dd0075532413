/** What a finished task proposes, and how the plan stands while it is carried out: in sentences. */
import type { Projection } from '../core/rollout/projection.ts';
import type { Plan } from '../core/rollout/plan.ts';
import { weekday } from '../core/shared/day.ts';
import { showWeekday } from './format.ts';
import { shortDay } from './plan-screen-text.ts';

/** “On day 24 (Thu 24 Dec) the answers will support level 2 if all work is done as planned.”, or that they will not. */
export function reachedSentence(
	{ reached, days }: Projection,
	plan: Pick<Plan, 'start' | 'end' | 'requested'>
): string {
	const asked = reached.find(({ autonomy }) => autonomy === plan.requested);
	if (asked?.already) return `The answers support level ${String(plan.requested)} already.`;
	if (asked?.day && asked.dayNumber !== null)
		return `On day ${String(asked.dayNumber)} (${showWeekday(weekday(asked.day))} ${shortDay(asked.day, plan)}) the answers will support level ${String(plan.requested)} if all work is done as planned.`;
	const last = days.at(-1)?.supportedNow ?? 0;
	return `These tasks do not lead to level ${String(plan.requested)}: at their end the answers support ${last === 0 ? 'no level' : `level ${String(last)}`}.`;
}
