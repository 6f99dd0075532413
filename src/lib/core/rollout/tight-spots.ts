/**
 * What holds up a plan that is late, where nothing proves that it has to be: a chain of tasks without a day to spare,
 * and the people whose days are fullest. Neither is a proof: another order of the work may need less of both.
 */
import type { Day } from '../shared/day.ts';
import { UNITS_PER_HOUR } from './capacity.ts';
import { hoursOf } from './chains.ts';
import { sortedBy } from './compare.ts';
import type { GatedWork } from './plan-problem.ts';
import type { PlanReason, PlanTask } from './plan.ts';
import type { ScheduleTask } from './schedule/problem.ts';
import type { Scheduled } from './schedule-work.ts';
import type { Team } from './teams.ts';

/** Lists in a reason's values: ids, joined by this. */
const SEPARATOR = ',';

const demandOf = ({ demands }: ScheduleTask, team: string): number => demands[team] ?? 0;

/** Whether people of the task would have no time for it the day before it begins, and are busy with the other then. */
function isInTheWay(
	{ problem, slots }: Scheduled,
	other: ScheduleTask,
	task: ScheduleTask,
	start: number
): boolean {
	const isThere = ({ id }: ScheduleTask): boolean => {
		const slot = slots.get(id);
		return slot !== undefined && slot.start < start && start <= slot.end;
	};
	return problem.resources.some(({ id, capacity }) => {
		if (demandOf(task, id) === 0 || demandOf(other, id) === 0) return false;
		const booked = problem.tasks.filter(isThere).reduce((sum, each) => sum + demandOf(each, id), 0);
		return booked + demandOf(task, id) > (capacity[start - 1] ?? 0);
	});
}

/** A task without slack that ends as this one begins and holds it up: by precedence before by people. */
function heldUpBy(scheduled: Scheduled, task: ScheduleTask): ScheduleTask | undefined {
	const { problem, slots } = scheduled;
	const { start } = slots.get(task.id) ?? { start: 0 };
	const ending = problem.tasks.filter((other) => {
		const slot = slots.get(other.id);
		const isBefore = slot !== undefined && slot.critical && slot.start < start && slot.end === start;
		return isBefore && (task.after.includes(other.id) || isInTheWay(scheduled, other, task, start));
	});
	return sortedBy(ending, ({ id }) => [task.after.includes(id) ? 0 : 1, id])[0];
}

function chainTo(scheduled: Scheduled, task: ScheduleTask): string[] {
	const before = heldUpBy(scheduled, task);
	return [...(before ? chainTo(scheduled, before) : []), task.id];
}

/** The late task that matters most: gate work first, then the last to end. */
function worst(tasks: readonly PlanTask[]): PlanTask | undefined {
	const late = tasks.filter((task) => task.late);
	const isGateWork = ({ gates }: PlanTask): number => (gates.length > 0 ? 1 : 0);
	return sortedBy(late, (task) => [isGateWork(task), task.end, task.id]).at(-1);
}

const startOf = (tasks: readonly PlanTask[], id: string | undefined, otherwise: Day): Day =>
	tasks.find((task) => task.id === id)?.start ?? otherwise;

function tightChain(scheduled: Scheduled, tasks: readonly PlanTask[]): PlanReason[] {
	const last = worst(tasks);
	const task = scheduled.problem.tasks.find(({ id }) => id === last?.id);
	const chain = task ? chainTo(scheduled, task) : [];
	if (!last || chain.length < 2) return [];
	const from = startOf(tasks, chain[0], last.start);
	return [{ code: 'tight-chain', values: { tasks: chain.join(SEPARATOR), from, end: last.end } }];
}

interface Load {
	readonly roles: readonly string[];
	readonly needed: number;
	readonly available: number;
}

/** Hours of a team within the window, and of the work that only it can do. */
function loadOf({ calendar }: Scheduled, { items, deferred }: GatedWork, { roles, unitsOn }: Team): Load {
	const days = calendar.days.slice(0, calendar.window);
	return {
		roles,
		needed: hoursOf(items.filter(({ id, responsible }) => roles.includes(responsible) && !deferred.has(id))),
		available: days.reduce((units, day) => units + unitsOn(day), 0) / UNITS_PER_HOUR
	};
}

function fullestRole(scheduled: Scheduled, work: GatedWork): PlanReason[] {
	const loads = scheduled.teams
		.map((team) => loadOf(scheduled, work, team))
		.filter(({ needed, available }) => needed > 0 && available > 0);
	const fullest = sortedBy(loads, ({ roles, needed, available }) => [
		-needed / available,
		roles.length,
		roles.join(SEPARATOR)
	])[0];
	if (!fullest) return [];
	const { roles, needed, available } = fullest;
	return [
		{
			code: 'fullest-role',
			values: { role: roles.join(SEPARATOR), hoursNeeded: needed, hoursAvailable: available }
		}
	];
}

/** Empty where no task is late. */
export const tightSpots = (
	scheduled: Scheduled,
	tasks: readonly PlanTask[],
	work: GatedWork
): PlanReason[] =>
	tasks.some(({ late }) => late) ? [...tightChain(scheduled, tasks), ...fullestRole(scheduled, work)] : [];
