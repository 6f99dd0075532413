/** The plan as a calendar: its tasks and both milestones, then the reviews that follow the decision. */
import type { PlanTask, Plan } from '#lib/core/rollout/plan.ts';
import type { Rest } from '#lib/core/rollout/working-day.ts';
import { isWeekend } from '#lib/core/rollout/working-day.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { addDays } from '#lib/core/shared/day.ts';
import { EVENT_TEXT, TASK_SIGNS, taskKind } from '#lib/i18n/take-away-text.ts';
import { taskNames } from '../tables/plan-table.ts';
import { xmlText } from '../tables/safe-text.ts';
import type { Subject } from '../tables/subject.ts';
import { taskLines } from '../tables/task-lines.ts';
import { taskSigns } from '../tables/task-signs.ts';
import type { Calendar, CalendarEvent, Repeat } from './calendar.ts';

const WEEK_DAYS = 7;
/** How often work is reviewed each week before a month is enough, then for how many months: defaults of ours. */
const WEEKLY_REVIEWS = 8;
const MONTHLY_REVIEWS = 10;
/** A fifth Tuesday is missing from most months; the last one is not. */
const LAST_SURE_ORDINAL = 4;

/** What files written by hand are called: they have no id, so their workflow tells them apart. */
const BY_HAND = 'by-hand';

const source = ({ id, frame }: Subject): string =>
	encodeURIComponent(xmlText(id === BY_HAND ? frame.workflow : id));

const uidOf = (event: string, subject: Subject): string =>
	`${encodeURIComponent(event)}.${source(subject)}@airworthy`;

/** Signs that a calendar shows at a glance. */
const IN_TITLE: readonly string[] = [TASK_SIGNS.done, TASK_SIGNS.late];

const titleOf = (task: PlanTask): string =>
	[task.title, ...taskSigns(task).filter((sign) => IN_TITLE.includes(sign))].join(' – ');

function taskEvent(task: PlanTask, subject: Subject, names: ReturnType<typeof taskNames>): CalendarEvent {
	return {
		uid: uidOf(task.id, subject),
		title: titleOf(task),
		start: task.start,
		end: task.end,
		description: taskLines(task, names).join('\n'),
		categories: [EVENT_TEXT.category, taskKind(task.kind)],
		isBusy: task.kind === 'milestone'
	};
}

/** Which such day of the week of its month it is, or -1 for the last. */
function ordinalOf(day: Day): number {
	const ordinal = Math.ceil(Number(day.slice(8)) / WEEK_DAYS);
	return ordinal > LAST_SURE_ORDINAL ? -1 : ordinal;
}

function review(name: 'weekly' | 'monthly', start: Day, repeat: Repeat, subject: Subject): CalendarEvent {
	return {
		uid: uidOf(`review.${name}`, subject),
		title: EVENT_TEXT[name],
		start,
		end: start,
		description: EVENT_TEXT.review,
		categories: [EVENT_TEXT.category],
		isBusy: true,
		repeat
	};
}

/** A day of the weekend moves to the first day after it. */
const onWeekday = (day: Day, rest: Rest): Day =>
	isWeekend(day, rest) ? onWeekday(addDays(day, 1), rest) : day;

/** From a week after the decision on: each week, then each month on the same day of the week. */
function reviews({ decision }: Plan, subject: Subject): CalendarEvent[] {
	const first = onWeekday(addDays(decision, WEEK_DAYS), subject.frame);
	const later = addDays(first, WEEK_DAYS * (WEEKLY_REVIEWS + LAST_SURE_ORDINAL - 1));
	const except = subject.frame.daysOff ?? [];
	return [
		review('weekly', first, { every: 'week', times: WEEKLY_REVIEWS, except }, subject),
		review(
			'monthly',
			later,
			{ every: 'month', times: MONTHLY_REVIEWS, ordinal: ordinalOf(later), except },
			subject
		)
	];
}

/** Null while there is no plan. */
export function planCalendar(subject: Subject): Calendar | null {
	const { plan, frame, date } = subject;
	if (!plan) return null;
	const names = taskNames(subject);
	return {
		name: EVENT_TEXT.calendar(frame.workflow),
		date,
		events: [...plan.tasks.map((task) => taskEvent(task, subject, names)), ...reviews(plan, subject)]
	};
}
