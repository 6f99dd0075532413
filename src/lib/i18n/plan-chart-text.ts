/** Every text of the charts of a plan, on the page and in the report. */
import type { RoleDays } from '../core/rollout/day-loads.ts';
import { isOverbooked } from '../core/rollout/day-loads.ts';
import type { GateDay } from '../core/rollout/gate-days.ts';
import type { Plan } from '../core/rollout/plan.ts';
import { PHASES } from '../core/pack/scale.ts';
import type { Day } from '../core/shared/day.ts';
import { daysBetween } from '../core/shared/day.ts';
import { listed, plural, showHours } from './format.ts';
import { lastDay, planHeadline, planLead, shortDay, showSpan, weekDates } from './plan-screen-text.ts';
import { PLAN_TEXT } from './report-plan-text.ts';

type ChartWeek = Parameters<typeof weekDates>[0] & { readonly name: string; readonly title: string };

/** A chart of more days than this has no room for titles over its weeks. */
const TITLED_DAYS = 45;

function overWeek(week: ChartWeek, plan: Plan): string {
	const last = lastDay(plan.tasks) ?? plan.end;
	return daysBetween(plan.start, last) < TITLED_DAYS ? `${week.title}\n${weekDates(week)}` : week.name;
}

/** What the signs of the chart mean, the same wherever it is drawn. */
export const CHART_SIGNS = {
	launch: PLAN_TEXT.launch,
	decision: PLAN_TEXT.decision,
	critical: PLAN_TEXT.critical,
	slack: PLAN_TEXT.slack,
	late: PLAN_TEXT.late,
	today: 'Today',
	done: 'done',
	fixed: 'start set by you',
	opens: 'opens a gate',
	off: 'no work',
	freeze: 'freeze: nothing changes'
} as const;

/** The texts of the chart, but for the names of roles. `weeks` are those of the plan, the first four count. */
export const ganttTexts = (plan: Plan, weeks: readonly ChartWeek[]) => ({
	...CHART_SIGNS,
	title: `The 30 days, ${showSpan(plan.start, plan.end)}`,
	summary: `${planHeadline(plan)} ${planLead(plan, null)}`,
	task: 'Task',
	owner: 'Owner',
	begins: 'Begins',
	ends: 'Ends',
	note: 'Note',
	weeks: weeks.slice(0, PHASES.length).map((week) => overWeek(week, plan)),
	day: (day: Day) => shortDay(day, plan)
});

/** A longer list of gates beside a bar would be read by nobody: then their number stands there. */
const NAMED_GATES = 1;

/** What the end of each task opens, by the task's id: the gate's name, or how many. */
export function opensText(
	days: readonly GateDay[],
	titleOf: (gate: string) => string
): ReadonlyMap<string, string> {
	const tasks = [...new Set(days.map(({ task }) => task))];
	return new Map(
		tasks.map((task) => {
			const titles = days.filter((day) => day.task === task).map(({ gate }) => titleOf(gate));
			return [task, titles.length > NAMED_GATES ? plural(titles.length, 'gate') : listed(titles)];
		})
	);
}

function stripSummary(loads: readonly RoleDays[]): string {
	const over = new Set(loads.flatMap(({ days }) => days.filter(isOverbooked).map(({ day }) => day))).size;
	return over === 0
		? 'No role is asked for more hours than it has on any day.'
		: `On ${plural(over, 'day')} a role is asked for more hours than it has.`;
}

/** The texts of the strips below the chart, but for the names of roles. */
export const stripTexts = (plan: Pick<Plan, 'start' | 'end'>, loads: readonly RoleDays[]) => ({
	title: 'Hours a day by role',
	summary: stripSummary(loads),
	roleHead: 'Role',
	dayHead: 'Day',
	work: 'hours of work',
	capacity: 'hours there are',
	over: 'too many',
	overDays: (count: number) => (count === 0 ? '' : `${plural(count, 'day')} too full`),
	hours: showHours,
	day: (day: Day) => shortDay(day, plan)
});
