/**
 * The days on which the work would start if nobody had changed anything: what an edit should leave alone where it can.
 * Worked out anew from the document each time, so that the same document always gives the same plan, whatever order
 * its edits were made in.
 */
import type { Day } from '../shared/day.ts';
import type { PlanPack, PlanSubject } from './choose-work.ts';
import { chooseCounted, countedSubject } from './choose-work.ts';
import { withGates } from './gated-work.ts';
import type { Starts } from './hold-starts.ts';
import { LAUNCH } from './milestones.ts';
import { scheduleWork } from './schedule-work.ts';
import type { PlanEdits } from './work-edits.ts';

/** Whether the plan is another than it would be by itself. */
export const isChanged = ({ taskEdits, ownTasks }: PlanEdits): boolean =>
	Object.keys({ ...taskEdits, ...ownTasks }).length > 0;

/** Working days by task id, numbered from the start; empty where no such plan can be made. */
export function usualStarts(pack: PlanPack, edited: PlanSubject, start: Day, schedules?: number): Starts {
	const { questionnaire } = pack;
	// Nor ticked anything: a tick must not move the days that what is done was planned for.
	const subject = { ...countedSubject(questionnaire, edited), taskEdits: {}, ownTasks: {}, tasksDone: {} };
	const work = withGates(chooseCounted(pack, subject), questionnaire, subject.frame, []);
	const made = scheduleWork(work, subject.frame, start, { starts: new Map() }, schedules);
	const slots = made.ok ? [...made.value.slots] : [];
	return new Map(slots.flatMap(([id, slot]) => (id === LAUNCH ? [] : [[id, slot.start] as const])));
}
