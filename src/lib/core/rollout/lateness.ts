/** How late a plan is, so that two plans compare. */
import type { Frame } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';
import { daysBetween } from '../shared/day.ts';
import type { Plan, PlanTask } from './plan.ts';

export interface Lateness {
	/** Late tasks that open a gate, and all late tasks. */
	readonly gateTasks: number;
	readonly tasks: number;
	/** Calendar days by which they, and the decision, are late, all together. */
	readonly days: number;
}

/** Last day on which gate work may end. */
function lastGateDay({ workingDays, launch, start }: Plan, freezeDays: number): Day {
	const before = workingDays.filter((day) => day < launch);
	return before.at(-1 - freezeDays) ?? start;
}

/** Of a plan made for a frame with this freeze. */
export function latenessOf(plan: Plan, { freezeDays = 0 }: Pick<Frame, 'freezeDays'>): Lateness {
	const gateDay = lastGateDay(plan, freezeDays);
	const late = plan.tasks.filter((task) => task.late);
	const daysLate = ({ end, gates }: PlanTask): number =>
		Math.max(1, daysBetween(gates.length > 0 ? gateDay : plan.end, end));
	return {
		gateTasks: late.filter(({ gates }) => gates.length > 0).length,
		tasks: late.length,
		days: late.reduce((sum, task) => sum + daysLate(task), Math.max(0, daysBetween(plan.end, plan.decision)))
	};
}
