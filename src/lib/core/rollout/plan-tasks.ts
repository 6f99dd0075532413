/** The tasks of a plan with their days, in the order in which a plan is read. */
import type { Day } from '../shared/day.ts';
import { sortedBy } from './compare.ts';
import { decisionMilestone, LAUNCH, launchMilestone } from './milestones.ts';
import type { GatedWork } from './plan-problem.ts';
import { gateWorkOf } from './plan-problem.ts';
import type { PlanTask } from './plan.ts';
import type { Scheduled, Slot } from './schedule-work.ts';
import type { WorkItem } from './work-item.ts';

/** The two days that everything is measured against, and the last of the 30. */
export interface KeyDays {
	readonly launch: Day;
	readonly decision: Day;
	readonly end: Day;
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

function toTask(item: WorkItem, slot: Slot, scheduled: Scheduled, work: GatedWork): PlanTask {
	const { calendar, slots, frozenFrom } = scheduled;
	const gates = work.gates.get(item.id) ?? [];
	const start = calendar.days[slot.start] ?? calendar.end;
	const isOver = slot.end > calendar.window && !work.deferred.has(item.id);
	return {
		...wordsOf(item),
		start,
		end: calendar.days[slot.end - 1] ?? start,
		durationDays: slot.end - slot.start,
		after: item.after.filter((id) => slots.has(id)),
		gates,
		late: isOver || (gates.length > 0 && slot.end > frozenFrom),
		critical: slot.critical
	};
}

/** Every item as a task, and both milestones: by start, then phase, then id. `owner` is the role of the milestones. */
export function planTasks(scheduled: Scheduled, work: GatedWork, days: KeyDays, owner: string): PlanTask[] {
	const tasks = work.items.flatMap((item) => {
		const slot = scheduled.slots.get(item.id);
		return slot ? toTask(item, slot, scheduled, work) : [];
	});
	const isCritical = scheduled.slots.get(LAUNCH)?.critical ?? false;
	const launch = launchMilestone(days.launch, owner, gateWorkOf(work), isCritical);
	return sortedBy([...tasks, launch, decisionMilestone(days.decision, owner)], ({ start, phase, id }) => [
		start,
		phase,
		id
	]);
}
