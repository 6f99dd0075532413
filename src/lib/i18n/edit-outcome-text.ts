/** What an edit of the plan came to: who has the task now, which days moved, and what of it does not work out. */
import type { Plan, PlanReason, PlanTask } from '../core/rollout/plan.ts';
import { planChanges } from './plan-change-text.ts';
import { conflictText } from './plan-edit-text.ts';
import type { PlanNames } from './plan-text.ts';
import { planReason } from './plan-text.ts';

const find = ({ tasks }: Plan, id: string | null): PlanTask | undefined =>
	tasks.find((task) => task.id === id);

/** “X” now goes to its new owner; empty where it has the old one. */
function ownerChange(was: PlanTask | undefined, is: PlanTask | undefined, names: Names): string {
	return was && is && was.role !== is.role ? `“${is.title}” now goes to ${names.people(is.role)}.` : '';
}

const rolesOf = ({ values }: PlanReason): string[] => String(values.role ?? '').split(',');

const isAbout = (reason: PlanReason, { id, role }: PlanTask): boolean =>
	reason.values.task === id || rolesOf(reason).includes(role);

const keyOf = ({ code, values }: PlanReason): string =>
	[code, String(values.task ?? ''), String(values.role ?? '')].join(' ');

/** What now stands against the task, or the hours of its owner, and did not before: late work, a role overbooked. */
function newTroubles(before: Plan, after: Plan, task: PlanTask, names: PlanNames): string[] {
	const known = new Set(before.reasons.map(keyOf));
	return after.reasons
		.filter((reason) => isAbout(reason, task) && !known.has(keyOf(reason)))
		.map((reason) => planReason(reason, names));
}

interface Names extends PlanNames {
	/** A role with the people who hold it. */
	readonly people: (role: string) => string;
}

/** Sentences from one plan to the next, `about` being the task that was edited; some may be empty. */
export function editOutcome(before: Plan, after: Plan, about: string | null, names: Names): string[] {
	const task = find(after, about);
	const conflict = after.conflicts.find((each) => each.task === about);
	return [
		ownerChange(find(before, about), task, names),
		planChanges(before, after, about),
		conflict ? conflictText(conflict, names) : '',
		...(task ? newTroubles(before, after, task, names) : [])
	];
}
