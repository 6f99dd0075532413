/** From chosen work to days: the best schedule found, the day of the launch, and what is critical. */
import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import type { Calendar } from './calendar.ts';
import type { Team } from './capacity.ts';
import { sortedBy } from './compare.ts';
import type { When } from './fit-work.ts';
import { fitWork } from './fit-work.ts';
import { holdStarts } from './hold-starts.ts';
import { LAUNCH } from './milestones.ts';
import type { GatedWork } from './plan-problem.ts';
import { planProblem } from './plan-problem.ts';
import { bestSchedule, DEFAULT_SCHEDULES } from './schedule/best-schedule.ts';
import { latestStarts } from './schedule/latest-starts.ts';
import type { Network } from './schedule/network.ts';
import { toNetwork } from './schedule/network.ts';
import type { Starts } from './schedule/place-in-order.ts';
import type { ScheduleProblem } from './schedule/problem.ts';
import type { Timing } from './timed-problem.ts';
import { calendarFor, startNumbers, timedProblem } from './timed-problem.ts';

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

interface Solved {
	readonly network: Network;
	readonly starts: Starts;
}

/** The first of those held that could not keep its day. */
const movedFrom = ({ network, starts }: Solved, held: ReadonlyMap<string, number>): string | undefined =>
	sortedBy(network.nodes, ({ id }) => [held.get(id) ?? Infinity, id]).find(
		({ id }) => held.has(id) && starts[network.nodes.findIndex((node) => node.id === id)] !== held.get(id)
	)?.id;

/** `held`: what may not leave its day for others to keep theirs. */
function solve(
	problem: ScheduleProblem,
	held: ReadonlyMap<string, number>,
	schedules: number
): Result<Solved> {
	const made = toNetwork(problem);
	if (!made.ok) return made;
	const network = made.value;
	const mayKeep = (starts: Starts): boolean => movedFrom({ network, starts }, held) === undefined;
	const starts = bestSchedule(network, { schedules }, mayKeep);
	return starts ? ok({ network, starts }) : fail({ code: 'plan.no-room', path: ['frame', 'people'] });
}

/** Each wish is held where it can be; one that what comes before it makes impossible is let go, and all is placed anew. */
function solveHolding(
	problem: ScheduleProblem,
	wishes: ReadonlyMap<string, number>,
	schedules: number
): Result<Solved> {
	const { problem: holding, held } = holdStarts(problem, wishes);
	const solved = solve(holding, held, schedules);
	const moved = solved.ok ? movedFrom(solved.value, held) : [...held.keys()][0];
	if (moved === undefined) return solved;
	return solveHolding(problem, new Map([...wishes].filter(([id]) => id !== moved)), schedules);
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
	const calendar = calendarFor(fitted.value.calendar, when.daysOff ?? [], timing);
	const made = timedProblem(planProblem(work, when, { ...fitted.value, calendar }), calendar, timing);
	const { problem, teams, launch } = made;
	const solved = solveHolding(problem, startNumbers(calendar, timing), schedules);
	if (!solved.ok) return solved;
	const { network, starts } = solved.value;
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
