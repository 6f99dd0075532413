/** The tasks of a plan with their days, in the order in which a plan is read. */
import type { Day } from '../shared/day.ts';
import type { Calendar } from './calendar.ts';
import { sortedBy } from './compare.ts';
import { DECISION, decisionMilestone, LAUNCH, launchMilestone } from './milestones.ts';
import type { GatedWork } from './plan-problem.ts';
import { gateWorkOf } from './plan-problem.ts';
import type { PlanTask, Span } from './plan.ts';
import type { Scheduled, Slot } from './schedule-work.ts';
import type { EditedWork } from './work-edits.ts';
import type { WorkItem } from './work-item.ts';

/** The two days that everything is measured against, and the last of the 30. */
export interface KeyDays {
	readonly launch: Day;
	readonly decision: Day;
	readonly end: Day;
}

/** Chosen work on its days: as it is now, and as it would be without slippage. */
export interface Placed {
	readonly scheduled: Scheduled;
	readonly baseline: Scheduled;
	readonly work: GatedWork;
	readonly edited: EditedWork;
}

/** What a task takes over from its item as it stands. */
const wordsOf = (item: WorkItem) => ({
	id: item.id,
	kind: item.kind,
	title: item.title,
	phase: item.phase,
	role: item.responsible,
	accountable: item.accountable,
	consulted: item.consulted,
	informed: item.informed,
	effortHours: item.effortHours,
	raises: item.raises,
	evidence: item.evidence,
	deliverable: item.deliverable,
	doneWhen: item.doneWhen
});

/** First and last day of a slot. */
export function spanOf({ days, end: windowEnd }: Calendar, { start, end }: Slot): Span {
	const first = days[start] ?? windowEnd;
	return { start: first, end: days[end - 1] ?? first };
}

/** What the user said of a task. */
const saidOf = ({ pinned, edited, done }: EditedWork, id: string) => ({
	done: done.get(id) ?? null,
	pinned: pinned.has(id),
	edited: edited.get(id) ?? []
});

function toTask(item: WorkItem, slot: Slot, { scheduled, baseline, work, edited }: Placed): PlanTask {
	const { calendar, slots, frozenFrom } = scheduled;
	const gates = work.gates.get(item.id) ?? [];
	const planned = spanOf(calendar, baseline.slots.get(item.id) ?? slot);
	const said = saidOf(edited, item.id);
	const isOver = slot.end > calendar.window && !work.deferred.has(item.id);
	const isLate = isOver || (gates.length > 0 && slot.end > frozenFrom);
	return {
		...wordsOf(item),
		...spanOf(calendar, slot),
		planned,
		...said,
		durationDays: slot.end - slot.start,
		after: item.after.filter((id) => slots.has(id)),
		gates,
		// What is done can no longer be late, nor move.
		late: isLate && said.done === null,
		critical: slot.critical && said.done === null
	};
}

/** Every item as a task, and both milestones: by start, then phase, then id. `owner` is the role of the milestones. */
export function planTasks(placed: Placed, days: KeyDays, planned: KeyDays, owner: string): PlanTask[] {
	const { scheduled, work, edited } = placed;
	const doneOn = (id: string): Day | null => edited.done.get(id) ?? null;
	const tasks = work.items.flatMap((item) => {
		const slot = scheduled.slots.get(item.id);
		return slot ? toTask(item, slot, placed) : [];
	});
	const isCritical = scheduled.slots.get(LAUNCH)?.critical ?? false;
	const milestones = [
		launchMilestone(
			{ day: days.launch, planned: planned.launch, done: doneOn(LAUNCH), owner },
			gateWorkOf(work),
			isCritical
		),
		decisionMilestone({ day: days.decision, planned: planned.decision, done: doneOn(DECISION), owner })
	];
	return sortedBy([...tasks, ...milestones], ({ start, phase, id }) => [start, phase, id]);
}
