/** Why a plan does not do what was asked, in plain sentences. */
import type { PlanReason } from '../core/rollout/plan.ts';
import { plural, showHours } from './format.ts';

/** How ids and days are shown; the sentences know neither the pack nor the locale. */
export interface PlanNames {
	readonly role: (id: string) => string;
	readonly task: (id: string) => string;
	readonly showDay: (day: string) => string;
}

type Value = string | number | undefined;

const idsOf = (value: Value): string[] => String(value ?? '').split(',');

/** “A, B and C” */
function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const hours = (count: Value): string => showHours(Number(count));

function aimLowered(requested: Value, aim: Value): string {
	const asked = `No set of actions in this pack reaches level ${String(requested)} from these answers`;
	return aim === 0
		? `${asked}, nor any lower level, so the plan has no actions.`
		: `${asked}. The plan aims at level ${String(aim)}, the highest they reach.`;
}

function chainTooLong(tasks: readonly string[], needed: Value, available: Value): string {
	const end = `on working day ${String(needed)} at the earliest. The plan has ${plural(Number(available), 'working day')} for`;
	return tasks.length === 1
		? `${listed(tasks)} ends ${end} it.`
		: `One after the other, ${listed(tasks)} end ${end} them.`;
}

/** Names a chain can have before those in its middle are only counted. */
const MOST_IN_CHAIN = 6;

/** All names of a short chain; of a long one the first and the last few. */
function chainNames(tasks: readonly string[]): string {
	if (tasks.length <= MOST_IN_CHAIN) return listed(tasks);
	const left = tasks.length - MOST_IN_CHAIN + 1;
	return listed([...tasks.slice(0, 2), plural(left, 'more task'), ...tasks.slice(2 + left)]);
}

const tightChain = (tasks: readonly string[], from: string, end: string): string =>
	`Not a proof, but no day to spare: ${chainNames(tasks)} follow each other from ${from} to ${end}. Each waits for the one before it, or for people who are busy with it.`;

function fullestRole(
	roles: readonly string[],
	{ hoursNeeded, hoursAvailable }: PlanReason['values']
): string {
	const need = roles.length === 1 ? 'needs' : 'together need';
	return `Not a proof, but the fullest days: ${listed(roles)} ${need} ${hours(hoursNeeded)} of the ${hours(hoursAvailable)} there are in the 30 days.`;
}

const supports = (aim: Value): string => (Number(aim) === 0 ? 'no level' : `level ${String(aim)}`);

/** What the plan would reach without an edit of the user's. */
function editCosts(tasks: readonly string[], how: string, aim: Value, without: Value): string {
	const are = tasks.length === 1 ? 'is' : 'are';
	return `${listed(tasks)} ${are} ${how}: with that the plan reaches ${supports(aim)}, without it ${supports(without)}.`;
}

/** “the freeze of 3 working days ahead of ”; empty without one. */
const freeze = (days: Value): string =>
	days === undefined ? '' : `the freeze of ${plural(Number(days), 'working day')} ahead of `;

/** One reason as a sentence or two. */
export function planReason({ code, values }: PlanReason, { role, task, showDay }: PlanNames): string {
	const day = (value: Value): string => showDay(String(value));
	const quoted = (id: Value): string => `“${task(String(id))}”`;
	switch (code) {
		case 'aim-lowered':
			return aimLowered(values.requested, values.aim);
		case 'gate-work-late':
			return `${quoted(values.task)} opens a gate, so it must end before ${freeze(values.freezeDays)}the launch on ${day(values.launch)}; it ends on ${day(values.end)}.`;
		case 'beyond-window':
			return `${quoted(values.task)} ends on ${day(values.end)}, after the 30 days, which end on ${day(values.windowEnd)}.`;
		case 'role-overbooked':
			return `${listed(idsOf(values.role).map(role))}: ${hours(values.hoursNeeded)} of work from ${day(values.from)} to ${day(values.to)}, with ${hours(values.hoursAvailable)} to do it in.`;
		case 'chain-too-long':
			return chainTooLong(idsOf(values.tasks).map(quoted), values.daysNeeded, values.daysAvailable);
		case 'tight-chain':
			return tightChain(idsOf(values.tasks).map(quoted), day(values.from), day(values.end));
		case 'fullest-role':
			return fullestRole(idsOf(values.role).map(role), values);
		case 'exclusion-costs':
			return editCosts(idsOf(values.tasks).map(quoted), 'left out', values.aim, values.without);
		case 'pin-costs':
			return editCosts(idsOf(values.tasks).map(quoted), 'pinned', values.aim, values.without);
		case 'launch-moved':
			return `The launch must be on a working day in days 22 to 28. It moves from ${day(values.goLive)} to ${day(values.launch)}.`;
	}
}
