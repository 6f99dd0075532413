/** What a finished task proposes, and how the plan stands while it is carried out: in sentences. */
import type { Projection } from '../core/rollout/projection.ts';
import type { Plan } from '../core/rollout/plan.ts';
import { showPlanDay } from './plan-screen-text.ts';

/** On which day the answers will support what was asked for, if every done-when holds. */
export function reachedSentence(
	{ reached, days }: Projection,
	plan: Pick<Plan, 'start' | 'end' | 'requested'>
): string {
	const asked = reached.find(({ autonomy }) => autonomy === plan.requested);
	if (asked?.already) return `The answers support level ${String(plan.requested)} already.`;
	if (asked?.day && asked.dayNumber !== null)
		return `On day ${String(asked.dayNumber)}, ${showPlanDay(asked.day, plan)}, the answers will support level ${String(plan.requested)} if every done-when holds.`;
	const last = days.at(-1)?.supportedNow ?? 0;
	return `These tasks do not lead to level ${String(plan.requested)}: at their end the answers support ${last === 0 ? 'no level' : `level ${String(last)}`}.`;
}
