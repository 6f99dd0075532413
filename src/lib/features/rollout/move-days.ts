/** Moving and lengthening a task by days: where it then starts, and how many working days it then takes. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { addDays } from '#lib/core/shared/day.ts';

/** What a hand does to a bar, by calendar days. */
export type Act = 'move' | 'stretch';

type IsWorked = (day: Day) => boolean;

/** Farther than this no working day is looked for. */
const FARTHEST = 400;

/** The next working day from `day` on, or back from it where `step` is -1; the day itself where it is one. */
function nearestWorked(day: Day, step: 1 | -1, isWorked: IsWorked): Day {
	for (let count = 0; count < FARTHEST; count += 1) {
		const found = addDays(day, step * count);
		if (isWorked(found)) return found;
	}
	return day;
}

/** Start of a task that is moved by calendar days; a day off is stepped over, and the plan's first day is the limit. */
export function movedStart(
	{ start }: Pick<PlanTask, 'start'>,
	days: number,
	first: Day,
	isWorked: IsWorked
): Day {
	const wished = nearestWorked(addDays(start, days), days < 0 ? -1 : 1, isWorked);
	return wished < first ? nearestWorked(first, 1, isWorked) : wished;
}

const workedBetween = (from: Day, to: Day, isWorked: IsWorked): number => {
	let count = 0;
	for (let day = from; day <= to; day = addDays(day, 1)) if (isWorked(day)) count += 1;
	return count;
};

/** Working days of a task whose end is moved by calendar days; one at least. */
export function stretchedDays(
	{ start, end }: Pick<PlanTask, 'start' | 'end'>,
	days: number,
	isWorked: IsWorked
): number {
	const wished = nearestWorked(addDays(end, days), days < 0 ? -1 : 1, isWorked);
	return Math.max(1, workedBetween(start, wished, isWorked));
}
