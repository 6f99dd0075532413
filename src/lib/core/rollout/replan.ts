/**
 * Carrying a plan on from a day: what is done stands where it was done, what has begun goes on from that day, and
 * nothing else is before it. As long as nothing has slipped, the plan stays as it is.
 *
 * A task counts as begun when its first day is past and all that comes before it was done by then; it is taken to have
 * gone as planned, with at least one day of it left. Nobody tells us more than that a task is done.
 */
import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { ok } from '../shared/issue.ts';
import type { Calendar } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import type { When } from './fit-work.ts';
import { LAUNCH } from './milestones.ts';
import type { GatedWork } from './plan-problem.ts';
import type { Scheduled, Slot } from './schedule-work.ts';
import { scheduleWork } from './schedule-work.ts';
import type { WorkItem } from './work-item.ts';

export interface Progress {
	readonly today: Day;
	/** Day of finishing, by id. */
	readonly done: ReadonlyMap<string, Day>;
	/** Days of starting that were asked for, by id. */
	readonly starts: ReadonlyMap<string, Day>;
	/** Schedules the search may make; default: DEFAULT_SCHEDULES. */
	readonly schedules?: number | undefined;
}

interface State extends Progress {
	readonly work: GatedWork;
	readonly baseline: Scheduled;
	/** Number of the first working day from today on. */
	readonly now: number;
}

const slotOf = ({ baseline }: State, id: string): Slot =>
	baseline.slots.get(id) ?? { start: 0, end: 0, critical: false };

/** Whether all that comes before it was done in time for it to begin as planned. */
function wasReady({ work, baseline, done }: State, item: WorkItem, start: number): boolean {
	const inPlan = new Set(work.items.map(({ id }) => id));
	const first = baseline.calendar.days[start] ?? '';
	return item.after.every((id) => !inPlan.has(id) || (done.get(id) ?? first) < first);
}

function hasBegun(state: State, item: WorkItem): boolean {
	const { start } = slotOf(state, item.id);
	return start < state.now && wasReady(state, item, start);
}

const left = ({ work, done }: State): WorkItem[] => work.items.filter(({ id }) => !done.has(id));

/** Whether something that is not done should have begun or ended. */
function hasSlipped(state: State): boolean {
	const { now } = state;
	const isLate = (item: WorkItem): boolean => {
		const { start, end } = slotOf(state, item.id);
		return end <= now || (start < now && !hasBegun(state, item));
	};
	return left(state).some(isLate);
}

/** What is left of a task that has begun: the days it still has in the plan, at least one, with their hours. */
function remainder(state: State, item: WorkItem): WorkItem {
	const { start, end } = slotOf(state, item.id);
	const days = Math.max(1, end - state.now);
	return { ...item, durationDays: days, effortHours: (item.effortHours * days) / Math.max(1, end - start) };
}

/** The days a finished task stands on: from when it was planned to begin, if that was before, to when it was done. */
function doneSlot(state: State, id: string, day: Day): Slot {
	const { days } = state.baseline.calendar;
	const last = Math.max(
		0,
		days.findLastIndex((each) => each <= day)
	);
	return { start: Math.min(slotOf(state, id).start, last), end: last + 1, critical: false };
}

/** All slots of the plan as carried on, the launch that has been included. */
function slotsOf(state: State, scheduled: Scheduled): Map<string, Slot> {
	const slots = new Map(scheduled.slots);
	for (const item of left(state)) {
		const slot = slots.get(item.id);
		if (slot && hasBegun(state, item)) slots.set(item.id, { ...slot, start: slotOf(state, item.id).start });
	}
	for (const { id } of state.work.items) {
		const day = state.done.get(id);
		if (day !== undefined) slots.set(id, doneSlot(state, id, day));
	}
	return slots;
}

/** The launch where it was, or still to come. */
function launchOf({ done, baseline, now }: State, { launch }: Scheduled): number {
	const day = done.get(LAUNCH);
	return day === undefined ? Math.max(now, launch) : dayNumber(baseline.calendar, day);
}

function withSlots(state: State, scheduled: Scheduled): Scheduled {
	const launch = launchOf(state, scheduled);
	const freeze = scheduled.launch - scheduled.frozenFrom;
	return { ...scheduled, slots: slotsOf(state, scheduled), launch, frozenFrom: launch - freeze };
}

function scheduleLeft(state: State, when: When, start: Day): Result<Scheduled> {
	const { work, today, starts } = state;
	const begun = left(state).filter((item) => hasBegun(state, item));
	const items = left(state).map((item) => (begun.includes(item) ? remainder(state, item) : item));
	const wished = [...starts].filter(([id]) =>
		items.some((item) => item.id === id && !begun.some((other) => other.id === id))
	);
	// What has begun goes on before anything else begins.
	const going = new Map(begun.map(({ id }) => [id, today]));
	const usual = new Map(items.map(({ id }) => [id, slotOf(state, id).start]));
	const timing = { starts: new Map([...going, ...wished]), from: today, usual };
	return scheduleWork({ ...work, items }, when, start, timing, state.schedules);
}

const hasStarted = (calendar: Calendar, today: Day): boolean => today > (calendar.days[0] ?? calendar.start);

/** The plan as it goes on from today; as it was, while its first day is not over. */
export function replan(
	work: GatedWork,
	when: When,
	baseline: Scheduled,
	progress: Progress
): Result<Scheduled> {
	const { calendar } = baseline;
	if (!hasStarted(calendar, progress.today)) return ok(baseline);
	const state: State = { ...progress, work, baseline, now: dayNumber(calendar, progress.today) };
	if (!hasSlipped(state)) return ok(withSlots(state, baseline));
	const scheduled = scheduleLeft(state, when, calendar.start);
	return scheduled.ok ? ok(withSlots(state, scheduled.value)) : scheduled;
}
