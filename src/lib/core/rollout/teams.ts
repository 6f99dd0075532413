/**
 * People with several hats have one day for all of them. A team is a set of people, and all work of roles that only
 * they hold must fit into their day. With every overlapping union of teams that is exact (Gale 1957; Hall 1935).
 * A large organisation has too many unions to keep: those that are left out are met when a day turns out short.
 */
import type { Person } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';
import type { Staffing } from './capacity.ts';
import { capOf, holdersOf, unitsOn, vacantUnits } from './capacity.ts';
import { sortedBy } from './compare.ts';

/** Unions that are kept from the beginning: every team is asked about every task that is placed. */
const MAX_TEAMS = 64;

export interface Team {
	readonly id: string;
	/** Roles whose holders are all in this team. */
	readonly roles: readonly string[];
	/** Quarter-hours on a day; 0 when everybody is on leave. */
	readonly unitsOn: (day: Day) => number;
}

/** Roles that people hold together, by id. */
export type RoleGroup = readonly string[];

/** A role that somebody holds, with those who do. */
export interface StaffedRole {
	readonly role: string;
	readonly people: ReadonlySet<Person>;
}

type Group = ReadonlySet<Person>;
type Unnamed = Omit<Team, 'id'>;

const isWithin = (inner: Iterable<Person>, outer: Group): boolean =>
	[...inner].every((person) => outer.has(person));
const isSame = (a: Group, b: Group): boolean => a.size === b.size && isWithin(a, b);
const overlaps = (a: Group, b: Group): boolean => [...a].some((person) => b.has(person));

/** The groups with the unions of those that share somebody, without repetition. */
function withUnions(groups: readonly Group[]): readonly Group[] {
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

const withGroup = (groups: readonly Group[], group: Group): readonly Group[] =>
	groups.some((known) => isSame(known, group)) ? groups : [...groups, group];

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

/** The teams of these groups of people: the roles that nobody else holds. */
const teamsOfGroups = (
	staffing: Staffing,
	staffed: readonly StaffedRole[],
	groups: readonly Group[]
): Unnamed[] =>
	groups.map((group) => ({
		roles: staffed.filter(({ people }) => isWithin(people, group)).map(({ role }) => role),
		unitsOn: (day) => unitsOn(staffing, [...group], day)
	}));

/** The roles of these that somebody holds. */
export const staffedRoles = (staffing: Staffing, roles: readonly string[]): StaffedRole[] =>
	roles
		.map((role) => ({ role, people: new Set(holdersOf(staffing, role)) }))
		.filter(({ people }) => people.size > 0);

/** Everybody who holds one of the roles. */
const peopleOf = (staffed: readonly StaffedRole[], roles: RoleGroup): Group =>
	new Set(staffed.filter(({ role }) => roles.includes(role)).flatMap(({ people }) => [...people]));

/**
 * The teams that the work of these roles has to fit into; a role nobody holds is a team of its own. `more`: groups of
 * roles whose holders are a team too, whatever the limit.
 */
export function teamsOf(
	staffing: Staffing,
	roles: readonly string[],
	more: readonly RoleGroup[] = []
): Team[] {
	const staffed = staffedRoles(staffing, roles);
	const usual = withUnions(staffed.map(({ people }) => people));
	const groups = more.reduce((all, group) => withGroup(all, peopleOf(staffed, group)), usual);
	const vacant = roles.filter((role) => !staffed.some((other) => other.role === role));
	const alone = vacant.map((role): Unnamed => ({ roles: [role], unitsOn: () => vacantUnits(staffing) }));
	const capped = roles.reduce<readonly Unnamed[]>(
		(all, role) => withCap(staffing, all, role),
		[...teamsOfGroups(staffing, staffed, groups), ...alone]
	);
	return sortedBy(
		capped.map((team) => ({ ...team, id: team.roles.join('+') })),
		({ id }) => [id]
	);
}
