/** Why a plan does not do what was asked: what is late, and what provably makes it so. */
import type { Autonomy, Support } from '../pack/scale.ts';
import type { Day } from '../shared/day.ts';
import { UNITS_PER_HOUR } from './capacity.ts';
import { DECISION, LAUNCH } from './milestones.ts';
import type { KeyDays } from './plan-tasks.ts';
import type { PlanReason, PlanTask } from './plan.ts';
import type { Overload } from './schedule/misfit-proof.ts';
import { longestMisfit, overloads } from './schedule/misfit-proof.ts';
import type { Scheduled } from './schedule-work.ts';
import type { WorkItem } from './work-item.ts';

/** Lists in a reason's values: ids, joined by this. */
const SEPARATOR = ',';

/** The aim and the launch, where they are not what was asked for. */
export function changedWishes(requested: Autonomy, aim: Support, launch: Day, goLive?: Day): PlanReason[] {
	const lowered: PlanReason = { code: 'aim-lowered', values: { requested, aim } };
	const moved: PlanReason[] =
		goLive && goLive !== launch ? [{ code: 'launch-moved', values: { goLive, launch } }] : [];
	return aim < requested ? [lowered, ...moved] : moved;
}

/**
 * One reason for each task that ends too late: after the window, or gate work that the launch, or the freeze of so
 * many working days before it, cannot wait for.
 */
export const lateTasks = (
	tasks: readonly PlanTask[],
	{ launch, end }: KeyDays,
	freezeDays: number
): PlanReason[] =>
	tasks
		.filter(({ late }) => late)
		.map((task) =>
			task.gates.length > 0
				? {
						code: 'gate-work-late',
						values: { task: task.id, end: task.end, launch, ...(freezeDays > 0 ? { freezeDays } : {}) }
					}
				: { code: 'beyond-window', values: { task: task.id, end: task.end, windowEnd: end } }
		);

/** The milestone that has no working day left inside the window: the launch, or the decision alone. */
export function lateMilestone({ launch, decision, end }: KeyDays): PlanReason[] {
	if (decision <= end) return [];
	const late = launch > end ? { task: LAUNCH, end: launch } : { task: DECISION, end: decision };
	return [{ code: 'beyond-window', values: { ...late, windowEnd: end } }];
}

function longChain({ network }: Scheduled): PlanReason[] {
	const misfit = longestMisfit(network);
	if (!misfit) return [];
	const tasks = misfit.chain.flatMap((index) => network.nodes[index]?.id ?? []).join(SEPARATOR);
	return [
		{
			code: 'chain-too-long',
			values: { tasks, daysNeeded: misfit.needed, daysAvailable: Math.max(0, misfit.available) }
		}
	];
}

function overbooked(
	{ network, calendar }: Scheduled,
	overload: Overload,
	items: readonly WorkItem[]
): PlanReason {
	const ids = new Set(overload.nodes.map((index) => network.nodes[index]?.id));
	const roles = items.filter(({ id }) => ids.has(id)).map(({ responsible }) => responsible);
	return {
		code: 'role-overbooked',
		values: {
			role: [...new Set(roles)].sort().join(SEPARATOR),
			hoursNeeded: overload.needed / UNITS_PER_HOUR,
			hoursAvailable: overload.available / UNITS_PER_HOUR,
			from: calendar.days[overload.from] ?? calendar.start,
			to: calendar.days[overload.to - 1] ?? calendar.end
		}
	};
}

/** Whether another overload already says it: a team inside this one has too much work by itself. */
function isExplained({ teams }: Scheduled, overload: Overload, all: readonly Overload[]): boolean {
	const roles = teams[overload.resource]?.roles ?? [];
	return all.some(({ resource }) => {
		const inner = teams[resource]?.roles ?? [];
		return inner.length < roles.length && inner.every((role) => roles.includes(role));
	});
}

/** Proofs that no order of the work would fit; empty means that none was found, not that one exists. */
export function provedMisfits(scheduled: Scheduled, items: readonly WorkItem[]): PlanReason[] {
	const found = overloads(scheduled.network);
	const smallest = found.filter((overload) => !isExplained(scheduled, overload, found));
	return [...longChain(scheduled), ...smallest.map((overload) => overbooked(scheduled, overload, items))];
}
