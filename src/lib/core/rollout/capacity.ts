/**
 * How much work a person and a role can do on a day, in quarter-hours.
 *
 * Hours stated for a whole role (`roleHours`) go before the sum of its people's. Beyond the sum they are somebody
 * whom nobody has named yet and who has no other hat; below it they are a cap on the role, and the people keep the
 * rest of their day for their other hats. On leave a named person is away either way.
 */
import { DEFAULT_HOURS_PER_DAY } from '../assessment/defaults.ts';
import type { Frame, Person } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';

export type Staffing = Pick<Frame, 'people' | 'hoursPerDay' | 'roleHours'>;

/** Quarter-hours are the whole units that the schedule counts in. */
export const UNITS_PER_HOUR = 4;

/** Hours a working day of whoever does not say otherwise. */
export const usualHours = ({ hoursPerDay }: Staffing): number => hoursPerDay ?? DEFAULT_HOURS_PER_DAY;

const toUnits = (hours: number): number => Math.max(1, Math.floor(hours * UNITS_PER_HOUR + 1e-9));

const isAway = ({ leave = [] }: Person, day: Day): boolean =>
	leave.some(({ from, to }) => from <= day && day <= to);

/** Quarter-hours of a day of somebody. */
const dayOf = (staffing: Staffing, { hoursPerDay }: Person): number =>
	toUnits(hoursPerDay ?? usualHours(staffing));

const namedHolders = ({ people }: Staffing, role: string): readonly Person[] =>
	people.filter(({ hats }) => hats.includes(role));

/** Whoever gives a role the hours that its people do not have; nobody where they suffice. */
function stranger(staffing: Staffing, role: string): readonly Person[] {
	const hours = staffing.roleHours?.[role];
	if (hours === undefined) return [];
	const named = namedHolders(staffing, role).reduce((units, person) => units + dayOf(staffing, person), 0);
	const missing = toUnits(hours) - named;
	return missing > 0
		? [{ id: `${role}+`, name: role, hats: [role], hoursPerDay: missing / UNITS_PER_HOUR }]
		: [];
}

/** The people who hold the role, and whoever its stated hours make necessary. */
export const holdersOf = (staffing: Staffing, role: string): readonly Person[] => [
	...namedHolders(staffing, role),
	...stranger(staffing, role)
];

/** Quarter-hours of these people together on a day; 0 when all of them are on leave. */
export function unitsOn(staffing: Staffing, people: readonly Person[], day: Day): number {
	const present = people.filter((person) => !isAway(person, day));
	return present.reduce((units, person) => units + dayOf(staffing, person), 0);
}

/** Quarter-hours a day of a role that nobody holds. */
export const vacantUnits = (staffing: Staffing): number => toUnits(usualHours(staffing));

/** The most quarter-hours a day that the role may have; Infinity where none are stated. */
export function capOf({ roleHours }: Staffing, role: string): number {
	const hours = roleHours?.[role];
	return hours === undefined ? Infinity : toUnits(hours);
}

/** Hours a day of the whole role when nobody is away; the usual hours where nobody holds it. */
export function roleHoursOf(staffing: Staffing, role: string): number {
	const people = holdersOf(staffing, role);
	const units = people.reduce((sum, person) => sum + dayOf(staffing, person), 0);
	const all = people.length > 0 ? units : vacantUnits(staffing);
	return Math.min(all, capOf(staffing, role)) / UNITS_PER_HOUR;
}

/** Quarter-hours of all holders of the role on a day; the usual hours where nobody holds it. */
export function roleUnitsOn(staffing: Staffing, role: string, day: Day): number {
	const people = holdersOf(staffing, role);
	const units = people.length > 0 ? unitsOn(staffing, people, day) : vacantUnits(staffing);
	return Math.min(units, capOf(staffing, role));
}
