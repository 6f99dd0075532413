/** Planned against done, day by day: hours and tasks that should be finished, and that are. */
import type { Day } from '../shared/day.ts';
import { hoursOf } from './chains.ts';
import type { Plan, PlanTask } from './plan.ts';

export interface BurnUpDay {
	readonly day: Day;
	/** Finished by the end of the day in the plan without slippage. */
	readonly plannedHours: number;
	readonly plannedTasks: number;
	/** Finished by then in fact; null on days that are still to come. */
	readonly doneHours: number | null;
	readonly doneTasks: number | null;
}

const isWork = ({ kind }: PlanTask): boolean => kind !== 'milestone';

/** Every working day of the window, and those outside it on which a task was to be finished or is. */
export function burnUp({ tasks, workingDays, slip }: Plan): BurnUpDay[] {
	const work = tasks.filter(isWork);
	const ticks = work.flatMap(({ done }) => done ?? []).sort();
	const known = [slip?.today ?? '', ticks.at(-1) ?? ''].sort().at(-1) ?? '';
	const days = [...new Set([...workingDays, ...work.map(({ planned }) => planned.end), ...ticks])].sort();
	return days.map((day) => {
		const planned = work.filter((task) => task.planned.end <= day);
		const done = work.filter((task) => task.done !== null && task.done <= day);
		const isKnown = day <= known;
		return {
			day,
			plannedHours: hoursOf(planned),
			plannedTasks: planned.length,
			doneHours: isKnown ? hoursOf(done) : null,
			doneTasks: isKnown ? done.length : null
		};
	});
}
