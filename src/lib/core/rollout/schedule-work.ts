/** From chosen work to days: the best schedule found, the day of the launch, and what is critical. */
import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { ok } from '../shared/issue.ts';
import type { Calendar } from './calendar.ts';
import type { When } from './fit-work.ts';
import { fitWork } from './fit-work.ts';
import { LAUNCH } from './milestones.ts';
import type { GatedWork } from './plan-problem.ts';
import { DEFAULT_SCHEDULES } from './schedule/best-schedule.ts';
import { latestStarts } from './schedule/latest-starts.ts';
import type { Network } from './schedule/network.ts';
import type { Starts } from './schedule/place-in-order.ts';
import type { ScheduleProblem } from './schedule/problem.ts';
import { solveShared } from './solve-shared.ts';
import type { Team } from './teams.ts';
import type { Timing } from './timed-problem.ts';
import { calendarFor } from './timed-problem.ts';

/** Where one task ended up, in working days of the calendar; `end` is the first day that is free again. */
export interface Slot {
	readonly start: number;
	readonly end: number;
	readonly critical: boolean;
}

export interface Scheduled {
	readonly calendar: Calendar;
	/** With the demands of all tasks, held or not. */
	readonly problem: ScheduleProblem;
	readonly network: Network;
	readonly teams: readonly Team[];
	/** By task id, the launch included. */
	readonly slots: ReadonlyMap<string, Slot>;
	/** Day of the launch: at the latest the last day it may be, even when gate work ends after it. */
	readonly launch: number;
	/** Day by which gate work has to have ended: the launch, or the first day of the freeze before it. */
	readonly frozenFrom: number;
}

/** Critical: no later start is possible while the launch stays and nothing ends after the present last end. */
function toSlots(network: Network, starts: Starts): Map<string, Slot> {
	const end = (index: number): number => (starts[index] ?? 0) + (network.nodes[index]?.duration ?? 0);
	const makespan = Math.max(...network.nodes.map((_, index) => end(index)));
	const latest = latestStarts(network, starts, ({ id }, index) => (id === LAUNCH ? end(index) : makespan));
	return new Map(
		network.nodes.map(({ id }, index) => {
			const start = starts[index] ?? 0;
			return [id, { start, end: end(index), critical: latest[index] === start }];
		})
	);
}

/** Places the work from `start` on; fails when actions wait for each other, or a role is not there to do its part. */
export function scheduleWork(
	work: GatedWork,
	when: When,
	start: Day,
	timing: Timing = { starts: new Map() },
	schedules = DEFAULT_SCHEDULES
): Result<Scheduled> {
	const fitted = fitWork(work.items, when, start);
	if (!fitted.ok) return fitted;
	const calendar = calendarFor(fitted.value.calendar, when, timing);
	const { fits } = fitted.value;
	const placed = solveShared({ work, when, calendar, fits, timing, schedules });
	if (!placed.ok) return placed;
	const { problem, teams, launch, network, starts } = placed.value;
	const slots = toSlots(network, starts);
	const day = Math.min(slots.get(LAUNCH)?.end ?? launch.first, launch.last);
	return ok({
		calendar,
		problem,
		network,
		teams,
		slots,
		launch: day,
		frozenFrom: day - (when.freezeDays ?? 0)
	});
}
