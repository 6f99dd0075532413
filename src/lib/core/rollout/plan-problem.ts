/** Chosen work as a scheduling problem: one task an item, one for the launch, and teams as resources. */
import type { Phase } from '../pack/scale.ts';
import type { Calendar, DayRange } from './calendar.ts';
import { launchRange, phaseRange } from './calendar.ts';
import type { Team } from './capacity.ts';
import { teamsOf } from './capacity.ts';
import type { FittedWork, When } from './fit-work.ts';
import { LAUNCH } from './milestones.ts';
import type { ScheduleProblem, ScheduleTask } from './schedule/problem.ts';
import type { WorkItem } from './work-item.ts';

/** Chosen work with the closed gates that each item, by its id, helps to open. */
export interface GatedWork {
	readonly items: readonly WorkItem[];
	readonly gates: ReadonlyMap<string, readonly string[]>;
}

export interface PlanProblem {
	readonly problem: ScheduleProblem;
	readonly teams: readonly Team[];
	/** Days on which the launch may be. */
	readonly launch: DayRange;
}

/** Ids of the items that help to open a gate. */
export const gateWorkOf = ({ items, gates }: GatedWork): string[] =>
	items.map(({ id }) => id).filter((id) => (gates.get(id) ?? []).length > 0);

/**
 * What time asks of an item: gate work has to end before the launch, and counts more the more gates wait for it,
 * so that it is pulled to the front.
 */
function timing(
	calendar: Calendar,
	phase: Phase,
	gates: number,
	launch: DayRange
): Omit<ScheduleTask, 'id' | 'duration' | 'after' | 'demands'> {
	const { release, due } = phaseRange(calendar, phase);
	if (gates === 0) return { release, due };
	return { release, due, deadline: launch.last, weight: 1 + gates };
}

const launchTask = (after: readonly string[], launch: DayRange): ScheduleTask => ({
	id: LAUNCH,
	duration: 0,
	after,
	release: launch.first,
	demands: {},
	due: launch.last,
	weight: 0
});

/** The problem whose schedules are the plans for this work. */
export function planProblem(work: GatedWork, when: When, { calendar, fits }: FittedWork): PlanProblem {
	const launch = launchRange(calendar, when.goLive);
	const teams = teamsOf(when, [...new Set(work.items.map(({ responsible }) => responsible))]);
	const ids = new Set(work.items.map(({ id }) => id));
	const tasks = work.items.map((item): ScheduleTask => {
		const { duration, units } = fits.get(item.id) ?? { duration: item.durationDays, units: 0 };
		const mine = teams.filter(({ roles }) => roles.includes(item.responsible));
		return {
			id: item.id,
			duration,
			after: item.after.filter((id) => ids.has(id)),
			demands: Object.fromEntries(mine.map(({ id }) => [id, units])),
			...timing(calendar, item.phase, work.gates.get(item.id)?.length ?? 0, launch)
		};
	});
	const problem = {
		tasks: [...tasks, launchTask(gateWorkOf(work), launch)],
		resources: teams.map(({ id, unitsOn }) => ({ id, capacity: calendar.days.map(unitsOn) })),
		horizon: calendar.days.length,
		window: calendar.window
	};
	return { problem, teams, launch };
}
