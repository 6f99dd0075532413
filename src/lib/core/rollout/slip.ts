/** How far the plan, carried on to a day, is behind the plan without slippage. */
import type { Day } from '../shared/day.ts';
import type { Calendar } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import type { PlanTask, Slip } from './plan.ts';

const isWork = ({ kind }: PlanTask): boolean => kind !== 'milestone';

/** Working days from one day to another; below 0 when the other is earlier. */
const workingDays = (calendar: Calendar, from: Day, to: Day): number =>
	dayNumber(calendar, to) - dayNumber(calendar, from);

const latest = (days: readonly Day[]): Day | undefined =>
	days.reduce<Day | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** What has become of the tasks by today. */
export function slipOf(calendar: Calendar, tasks: readonly PlanTask[], today: Day): Slip {
	const work = tasks.filter(isWork);
	const late = ({ end, planned }: PlanTask): number => workingDays(calendar, planned.end, end);
	const ends = [latest(work.map(({ planned }) => planned.end)), latest(work.map(({ end }) => end))] as const;
	const launch = tasks.find(({ id }) => id === 'launch');
	const behind = work
		.filter((task) => late(task) > 0)
		.map((task) => ({ task: task.id, daysLate: late(task) }));
	const endangered = work
		.filter(({ late: isLate, done }) => isLate && done === null)
		.flatMap(({ gates }) => gates);
	return {
		today,
		daysLate: ends[0] === undefined || ends[1] === undefined ? 0 : workingDays(calendar, ends[0], ends[1]),
		launchDaysLate: launch ? late(launch) : 0,
		tasks: behind.sort((a, b) => (a.task < b.task ? -1 : 1)),
		gates: [...new Set(endangered)].sort()
	};
}
