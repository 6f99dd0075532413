/**
 * How much work a role can do on a day, in quarter-hours. People who hold several hats have one capacity for all
 * of them: a team is a set of people, and all work of roles that only they hold must fit into their day. With the
 * overlapping unions of teams that is exact (Gale 1957), short of the limit on their number.
 *
 * Hours stated for a whole role (`roleHours`) go before the sum of its people's. Beyond the sum they are somebody
 * whom nobody has named yet and who has no other hat; below it they are a cap on the role, and the people keep the
 * rest of their day for their other hats. On leave a named person is away either way.
 */
import { DEFAULT_HOURS_PER_DAY } from '../assessment/defaults.ts';
import type { Frame, Person } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';
import { sortedBy } from './compare.ts';

export type Staffing = Pick<Frame, 'people' | 'hoursPerDay' | 'roleHours'>;

/** Quarter-hours are the whole units that the schedule counts in. */
export const UNITS_PER_HOUR = 4;
/** Limits the unions in a large organisation: beyond it a rare double booking is possible, a standstill is not. */
const MAX_TEAMS = 64;

export interface Team {
	readonly id: string;
	/** Roles whose holders are all in this team. */
	readonly roles: readonly string[];
	/** Quarter-hours on a day; 0 when everybody is on leave. */
	readonly unitsOn: (day: Day) => number;
}

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
const holders = (staffing: Staffing, role: string): readonly Person[] => [
	...namedHolders(staffing, role),
	...stranger(staffing, role)
];

function unitsOn(staffing: Staffing, people: readonly Person[], day: Day): number {
	const present = people.filter((person) => !isAway(person, day));
	return present.reduce((units, person) => units + dayOf(staffing, person), 0);
}

/** The most quarter-hours a day that the role may have; Infinity where none are stated. */
function capOf({ roleHours }: Staffing, role: string): number {
	const hours = roleHours?.[role];
	return hours === undefined ? Infinity : toUnits(hours);
}

/** Hours a day of the whole role when nobody is away; the usual hours where nobody holds it. */
export function roleHoursOf(staffing: Staffing, role: string): number {
	const people = holders(staffing, role);
	const units = people.reduce((sum, person) => sum + dayOf(staffing, person), 0);
	const all = people.length > 0 ? units : toUnits(usualHours(staffing));
	return Math.min(all, capOf(staffing, role)) / UNITS_PER_HOUR;
}

/** Quarter-hours of all holders of the role on a day; the usual hours where nobody holds it. */
export function roleUnitsOn(staffing: Staffing, role: string, day: Day): number {
	const people = holders(staffing, role);
	const units = people.length > 0 ? unitsOn(staffing, people, day) : toUnits(usualHours(staffing));
	return Math.min(units, capOf(staffing, role));
}

type Group = ReadonlySet<Person>;
type Unnamed = Omit<Team, 'id'>;

const isWithin = (inner: Iterable<Person>, outer: Group): boolean =>
	[...inner].every((person) => outer.has(person));
const isSame = (a: Group, b: Group): boolean => a.size === b.size && isWithin(a, b);
const overlaps = (a: Group, b: Group): boolean => [...a].some((person) => b.has(person));

/** The groups with the unions of those that share somebody, without repetition. */
function withUnions(groups: readonly Group[]): Group[] {
	const found: Group[] = [];
	const add = (group: Group): void => {
		if (found.length < MAX_TEAMS && !found.some((known) => isSame(known, group))) found.push(group);
	};
	groups.forEach(add);
	// `found` grows while it is walked, so unions of unions are met too.
	for (const group of found) {
		for (const other of found) if (overlaps(group, other)) add(new Set([...group, ...other]));
	}
	return found;
}

/** The team of this role alone with at most its stated hours; a team of its own where there was none. */
function withCap(staffing: Staffing, teams: readonly Unnamed[], role: string): readonly Unnamed[] {
	const cap = capOf(staffing, role);
	if (cap === Infinity) return teams;
	const isAlone = ({ roles }: Unnamed): boolean => roles.length === 1 && roles[0] === role;
	const capped = ({ roles, unitsOn: units }: Unnamed): Unnamed => ({
		roles,
		unitsOn: (day) => Math.min(cap, units(day))
	});
	return teams.some(isAlone)
		? teams.map((team) => (isAlone(team) ? capped(team) : team))
		: [...teams, { roles: [role], unitsOn: () => cap }];
}

/** The teams that the work of these roles has to fit into; a role nobody holds is a team of its own. */
export function teamsOf(staffing: Staffing, roles: readonly string[]): Team[] {
	const staffed = roles.map((role) => ({ role, people: new Set(holders(staffing, role)) }));
	const vacant = staffed.filter(({ people }) => people.size === 0);
	const groups = withUnions(staffed.filter(({ people }) => people.size > 0).map(({ people }) => people));
	const teams = groups.map((group): Unnamed => ({
		roles: staffed.filter(({ people }) => people.size > 0 && isWithin(people, group)).map(({ role }) => role),
		unitsOn: (day: Day) => unitsOn(staffing, [...group], day)
	}));
	const alone = vacant.map(({ role }): Unnamed => ({
		roles: [role],
		unitsOn: () => toUnits(usualHours(staffing))
	}));
	const capped = roles.reduce<readonly Unnamed[]>(
		(all, role) => withCap(staffing, all, role),
		[...teams, ...alone]
	);
	return sortedBy(
		capped.map((team) => ({ ...team, id: team.roles.join('+') })),
		({ id }) => [id]
	);
}
