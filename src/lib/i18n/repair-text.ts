/** What a repair changes and what it brings, in plain sentences. */
import type { Plan } from '../core/rollout/plan.ts';
import type { Repair } from '../core/rollout/repair.ts';
import { listed, plural, showHours } from './format.ts';
import type { PlanNames } from './plan-text.ts';

/** More titles than this in one sentence are read by nobody. */
const MOST_TITLES = 3;

export const REPAIR_TEXT = {
	title: 'What would mend it',
	note: 'Each is computed by planning again with the one change. The order, by days saved for what a change costs, is ours and not evidence.',
	looking: 'Looking for the cheapest changes…',
	none: 'No single change was found that helps: not more hours for one role, other dates, a lower level, nor work put off.',
	failed: 'The changes that would mend it could not be computed.',
	apply: 'Apply'
} as const;

function putOff(tasks: readonly string[], hours: number, task: PlanNames['task']): string {
	const what =
		tasks.length > MOST_TITLES
			? `${plural(tasks.length, 'task')} of ${showHours(hours)} that open no gate`
			: listed(tasks.map((id) => `“${task(id)}”`));
	return `Put ${what} off until after the 30 days.`;
}

/** What it changes: “Begin two working days earlier, on 27 November 2026.” */
export function repairAction({ code, values }: Repair, { role, task, showDay }: PlanNames): string {
	const days = plural(Number(values.days), 'working day');
	switch (code) {
		case 'more-hours':
			return `Give the role ${role(String(values.role))} ${showHours(Number(values.to))} a day instead of ${showHours(Number(values.from))}.`;
		case 'earlier-start':
			return `Begin ${days} earlier, on ${showDay(String(values.to))}.`;
		case 'later-go-live':
			return `Go live ${days} later, on ${showDay(String(values.to))}.`;
		case 'lower-autonomy':
			return `Aim for level ${String(values.to)} instead of level ${String(values.from)}.`;
		case 'defer-work':
			return putOff(String(values.tasks).split(','), Number(values.hours), task);
	}
}

function fitting({ outcome, daysSaved }: Repair, showDay: PlanNames['showDay']): string {
	const { fits, launch, end, lateTasks } = outcome;
	if (fits)
		return `Then it fits: the launch is on ${showDay(launch)}, the last task ends on ${showDay(end)}.`;
	const late =
		lateTasks === 0
			? 'no task ends'
			: `${plural(lateTasks, 'task')} still ${lateTasks === 1 ? 'ends' : 'end'}`;
	return `Then ${late} too late, ${plural(daysSaved, 'day')} less in all.`;
}

/** What the plan would be: whether it fits, and what the 30 days would no longer reach. */
export function repairEffect(
	repair: Repair,
	{ requested }: Pick<Plan, 'requested'>,
	{ showDay }: Pick<PlanNames, 'showDay'>
): string {
	const { supportedAtEnd } = repair.outcome;
	const isLess = repair.code === 'defer-work' && supportedAtEnd < requested;
	const reached = supportedAtEnd === 0 ? 'support no level yet' : `support level ${String(supportedAtEnd)}`;
	const less = isLess
		? ` At the end of the 30 days the answers ${reached}, not level ${String(requested)}.`
		: '';
	return `${fitting(repair, showDay)}${less}`;
}

/** Both, as one line of text. */
export const repairText = (repair: Repair, plan: Pick<Plan, 'requested'>, names: PlanNames): string =>
	`${repairAction(repair, names)} ${repairEffect(repair, plan, names)}`;
