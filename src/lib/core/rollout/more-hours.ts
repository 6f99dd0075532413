/** Repairs that give one role more hours: a quarter more, half as much again, twice as much. */
import { roleHoursOf, UNITS_PER_HOUR, usualHours } from './capacity.ts';
import { sortedBy } from './compare.ts';
import type { PlanTask } from './plan.ts';
import type { RepairCase } from './repair-case.ts';
import { frameChange } from './repair-case.ts';
import type { Candidate } from './repair.ts';

const PERCENTS = [25, 50, 100] as const;
/** Roles that are looked at: those with most late work. */
const MOST_ROLES = 4;

const toQuarters = (hours: number): number => Math.ceil(hours * UNITS_PER_HOUR - 1e-9) / UNITS_PER_HOUR;

/** Roles that could be the cause, most late hours first; those named as overbooked before all others. */
function shortRoles({ plan }: RepairCase): readonly string[] {
	const overbooked = plan.reasons
		.filter(({ code }) => code === 'role-overbooked')
		.flatMap(({ values }) => String(values.role).split(','));
	const work = plan.tasks.filter(({ kind, late, critical }) => kind !== 'milestone' && (late || critical));
	const hours = (role: string, tasks: readonly PlanTask[]): number =>
		tasks.filter((task) => task.role === role).reduce((sum, { effortHours }) => sum + effortHours, 0);
	const late = work.filter((task) => task.late);
	const roles = [...new Set([...overbooked, ...work.map(({ role }) => role)])];
	return sortedBy(roles, (role) => [
		overbooked.includes(role) ? 0 : 1,
		-hours(role, late),
		-hours(role, work),
		role
	]).slice(0, MOST_ROLES);
}

function moreOf(of: RepairCase, role: string, percent: number): Candidate {
	const { frame } = of.subject;
	const from = roleHoursOf(frame, role);
	const to = toQuarters(from * (1 + percent / 100));
	return {
		code: 'more-hours',
		values: { role, from, to, percent },
		change: frameChange(of, { roleHours: { ...frame.roleHours, [role]: to } }),
		cost: ((to - from) * of.plan.workingDays.length) / usualHours(frame)
	};
}

/** For each role that is short of time, from a little more to much more. */
export const moreHours = (of: RepairCase): Candidate[][] =>
	shortRoles(of).map((role) => PERCENTS.map((percent) => moreOf(of, role, percent)));
