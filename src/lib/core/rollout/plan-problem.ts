/** Chosen work as a scheduling problem: one task an item, one for the launch, and teams as resources. */
import type { Calendar, DayRange } from './calendar.ts';
import { launchRange, phaseRange } from './calendar.ts';
import type { FittedWork, When } from './fit-work.ts';
import { LAUNCH } from './milestones.ts';
import type { ScheduleProblem, ScheduleTask } from './schedule/problem.ts';
import type { RoleGroup, Team } from './teams.ts';
import { teamsOf } from './teams.ts';
import type { WorkItem } from './work-item.ts';

/** Chosen work with the closed gates that each item, by its id, helps to open. */
export interface GatedWork {
	readonly items: readonly WorkItem[];
	readonly gates: ReadonlyMap<string, readonly string[]>;
	/** Ids of items put off until after the window; never one that helps to open a gate. */
	readonly deferred: ReadonlySet<string>;
}

export interface PlanProblem {
	readonly problem: ScheduleProblem;
	readonly teams: readonly Team[];
	/** Days on which the launch may be, after the days of freeze before it. */
	readonly launch: DayRange;
}

/** Ids of the items that help to open a gate. */
export const gateWorkOf = ({ items, gates }: GatedWork): string[] =>
	items.map(({ id }) => id).filter((id) => (gates.get(id) ?? []).length > 0);

type Timing = Pick<ScheduleTask, 'release' | 'due' | 'limit' | 'deadline' | 'weight'>;

/**
 * What time asks of an item: gate work has to end before the launch and the freeze ahead of it, and counts more the
 * more gates wait for it, so that it is pulled to the front. What is put off begins after the window.
 */
function timing(calendar: Calendar, { id, phase }: WorkItem, work: GatedWork, lastGateEnd: number): Timing {
	const { release, due } = phaseRange(calendar, phase);
	const gates = work.gates.get(id)?.length ?? 0;
	if (gates > 0) return { release, due, deadline: lastGateEnd, weight: 1 + gates };
	return work.deferred.has(id) ? { release: calendar.window, limit: calendar.days.length } : { release, due };
}

/** The freeze and the launch that ends it; without a freeze a moment only. */
const launchTask = (after: readonly string[], launch: DayRange, freezeDays: number): ScheduleTask => ({
	id: LAUNCH,
	duration: freezeDays,
	after,
	release: Math.max(0, launch.first - freezeDays),
	demands: {},
	due: launch.last,
	weight: 0
});

/** Roles that have work, each once. */
export const workingRoles = ({ items }: Pick<GatedWork, 'items'>): string[] => [
	...new Set(items.map(({ responsible }) => responsible))
];

/** The problem whose schedules are the plans for this work. `groups`: roles that are a team besides the usual ones. */
export function planProblem(
	work: GatedWork,
	when: When,
	{ calendar, fits }: FittedWork,
	groups: readonly RoleGroup[] = []
): PlanProblem {
	const launch = launchRange(calendar, when.goLive);
	const { freezeDays = 0 } = when;
	const teams = teamsOf(when, workingRoles(work), groups);
	const ids = new Set(work.items.map(({ id }) => id));
	const tasks = work.items.map((item): ScheduleTask => {
		const { duration, units } = fits.get(item.id) ?? { duration: item.durationDays, units: 0 };
		const mine = teams.filter(({ roles }) => roles.includes(item.responsible));
		return {
			id: item.id,
			duration,
			after: item.after.filter((id) => ids.has(id)),
			demands: Object.fromEntries(mine.map(({ id }) => [id, units])),
			...timing(calendar, item, work, launch.last - freezeDays)
		};
	});
	const problem = {
		tasks: [...tasks, launchTask(gateWorkOf(work), launch, freezeDays)],
		resources: teams.map(({ id, unitsOn }) => ({ id, capacity: calendar.days.map(unitsOn) })),
		horizon: calendar.days.length,
		window: calendar.window
	};
	return { problem, teams, launch };
}
