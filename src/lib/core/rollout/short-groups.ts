/** Roles that a schedule asks too much of together: on some day their people cannot share the work out. */
import type { Person } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';
import type { Staffing } from './capacity.ts';
import { unitsOn } from './capacity.ts';
import { shortRoles } from './share-out.ts';
import type { RoleGroup, StaffedRole } from './teams.ts';

/** Work of a role on working days by number; `end` is the first day that is free again. */
interface RoleWork {
	readonly role: string;
	readonly start: number;
	readonly end: number;
	/** Quarter-hours a day. */
	readonly units: number;
}

/** By day, the quarter-hours of each role. */
function needsByDay(staffed: readonly StaffedRole[], work: readonly RoleWork[]): Map<number, number[]> {
	const indexes = new Map(staffed.map(({ role }, index) => [role, index]));
	const byDay = new Map<number, number[]>();
	for (const { role, start, end, units } of work) {
		const index = indexes.get(role);
		if (index === undefined) continue;
		for (let day = start; day < end; day += 1) {
			const needs = byDay.get(day) ?? staffed.map(() => 0);
			needs[index] = (needs[index] ?? 0) + units;
			byDay.set(day, needs);
		}
	}
	return byDay;
}

function peopleOf(staffed: readonly StaffedRole[]): readonly Person[] {
	return [...new Set(staffed.flatMap(({ people }) => [...people]))];
}

/** One group a day at most, each once; none where every day can be shared out. */
export function shortGroups(
	staffing: Staffing,
	staffed: readonly StaffedRole[],
	work: readonly RoleWork[],
	days: readonly Day[]
): RoleGroup[] {
	const everybody = peopleOf(staffed);
	const holders = staffed.map(({ people }) => [...people].map((person) => everybody.indexOf(person)));
	const groups = new Map<string, RoleGroup>();
	for (const [number, needs] of needsByDay(staffed, work)) {
		const day = days[number] ?? '';
		const units = everybody.map((person) => unitsOn(staffing, [person], day));
		const short = shortRoles({ needs, holders, units }).flatMap((index) => staffed[index]?.role ?? []);
		if (short.length > 0) groups.set(short.sort().join(), short);
	}
	return [...groups.values()];
}
