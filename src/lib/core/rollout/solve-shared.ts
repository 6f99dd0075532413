/**
 * Work placed so that nobody is asked for more than their day. A large organisation has more teams than are asked
 * about from the beginning; each day of the schedule found is checked exactly, and roles that turn out short together
 * become a team in the next one.
 */
import type { Result } from '../shared/issue.ts';
import { ok } from '../shared/issue.ts';
import type { Calendar } from './calendar.ts';
import type { Fit, When } from './fit-work.ts';
import type { GatedWork, PlanProblem } from './plan-problem.ts';
import { planProblem, workingRoles } from './plan-problem.ts';
import { shortGroups } from './short-groups.ts';
import type { Solved } from './solve-holding.ts';
import { solveHolding } from './solve-holding.ts';
import type { RoleGroup } from './teams.ts';
import { staffedRoles } from './teams.ts';
import type { Timing } from './timed-problem.ts';
import { startNumbers, timedProblem } from './timed-problem.ts';

/** Schedules of the priority rules and no search beyond them. */
const RULES_ONLY = 1;
/** Searches for a schedule in which nobody is double booked. */
const MOST_SEARCHES = 4;

/** All that a schedule is made from. */
interface Setting {
	readonly work: GatedWork;
	readonly when: When;
	readonly calendar: Calendar;
	/** By item id. */
	readonly fits: ReadonlyMap<string, Fit>;
	readonly timing: Timing;
	readonly schedules: number;
}

type Placed = PlanProblem & Solved;

/** Roles that have too few hours between them on some day. */
function shortOf({ work, when, calendar, fits }: Setting, { network, starts }: Solved): RoleGroup[] {
	const indexes = new Map(network.nodes.map(({ id }, index) => [id, index]));
	const roleWork = work.items.map(({ id, responsible }) => {
		const { duration, units } = fits.get(id) ?? { duration: 0, units: 0 };
		const start = starts[indexes.get(id) ?? -1] ?? 0;
		return { role: responsible, start, end: start + duration, units };
	});
	return shortGroups(when, staffedRoles(when, workingRoles(work)), roleWork, calendar.days);
}

/** The work placed with these groups as teams besides the usual ones, and the groups that are short all the same. */
interface Attempt {
	readonly placed: Placed;
	readonly groups: readonly RoleGroup[];
	readonly short: readonly RoleGroup[];
}

function attempt(
	setting: Setting,
	groups: readonly RoleGroup[],
	schedules = setting.schedules
): Result<Attempt> {
	const { work, when, calendar, timing } = setting;
	const made = timedProblem(planProblem(work, when, setting, groups), calendar, timing);
	const solved = solveHolding(made.problem, startNumbers(calendar, timing), schedules);
	if (!solved.ok) return solved;
	return ok({ placed: { ...made, ...solved.value }, groups, short: shortOf(setting, solved.value) });
}

/** Whoever is short becomes a team, until nobody is. It ends: a team is never short, and roles form so many groups. */
function settle(setting: Setting, { groups, short }: Attempt): Result<Attempt> {
	const next = attempt(setting, [...groups, ...short], RULES_ONLY);
	return next.ok && next.value.short.length > 0 ? settle(setting, next.value) : next;
}

/**
 * The best schedule found that asks nobody for more than their day. Where one does, the groups that are short are
 * gathered by the priority rules alone, and the search begins again; after the last search the rules have their way.
 */
export function solveShared(
	setting: Setting,
	groups: readonly RoleGroup[] = [],
	searches = MOST_SEARCHES
): Result<Placed> {
	const found = attempt(setting, groups);
	if (!found.ok || found.value.short.length === 0) return found.ok ? ok(found.value.placed) : found;
	const settled = settle(setting, found.value);
	if (!settled.ok) return settled;
	return searches > 1 ? solveShared(setting, settled.value.groups, searches - 1) : ok(settled.value.placed);
}
