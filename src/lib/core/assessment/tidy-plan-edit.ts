/**
 * What a change of the plan is kept as, whatever was typed: see tidy-frame.ts. The limits are those of plan-edit.ts,
 * which loads a schema library; a test holds the two together.
 */
import { LEVELS, PHASES } from '../pack/scale.ts';
import type { Level } from '../pack/scale.ts';
import { isDay } from '../shared/day.ts';
import { cleanLine, cleanLines, cleanText, isForbiddenKey } from './clean-text.ts';
import type { OwnTask, TaskDone, TaskEdit } from './plan-edit.ts';

const ID_LIMIT = 120;
const TASKS_LIMIT = 50;
const HOURS_LIMIT = 400;
const DAYS_LIMIT = 120;
const TITLE_LIMIT = 120;
const QUESTION_LIMIT = 80;
const DELIVERABLE_LIMIT = 200;
const DONE_WHEN_LIMIT = 300;

/** Longest id of an own task. */
export const OWN_ID_LIMIT = 60;

/** Ids are taken as they are or not at all. */
const isId = (id: string): boolean => id.length > 0 && id.length <= ID_LIMIT && cleanText(id) === id;
/** Whether something can be written down under this id. */
export const isKey = (id: string, limit = ID_LIMIT): boolean =>
	isId(id) && id.length <= limit && !isForbiddenKey(id);
const ids = (given: readonly string[]): string[] => [...new Set(given)].filter(isId).slice(0, TASKS_LIMIT);

const areHours = (hours: number | undefined): hours is number =>
	hours !== undefined && hours > 0 && hours <= HOURS_LIMIT;
const areDays = (days: number | undefined): days is number =>
	days !== undefined && Number.isInteger(days) && days > 0 && days <= DAYS_LIMIT;
const isChoice = (choice: unknown): choice is TaskEdit['choice'] =>
	choice === 'pinned' || choice === 'excluded';

const schedule = ({ start, responsible }: Pick<TaskEdit, 'start' | 'responsible'>) => ({
	...(start !== undefined && isDay(start) && { start }),
	...(responsible !== undefined && isId(responsible) && { responsible })
});

/** The edit with what is usable of it; null when that is nothing, which takes the edit away. */
export function tidyTaskEdit(edit: TaskEdit): TaskEdit | null {
	const { choice, effortHours, durationDays, after } = edit;
	const kept: TaskEdit = {
		...(isChoice(choice) && { choice }),
		...schedule(edit),
		...(areHours(effortHours) && { effortHours }),
		...(areDays(durationDays) && { durationDays }),
		...(after && { after: ids(after) })
	};
	return Object.keys(kept).length > 0 ? kept : null;
}

const isLevel = (level: unknown): level is Level => LEVELS.some((each) => each === level);

function raisesOf(raises: Readonly<Record<string, Level>>): Record<string, Level> {
	return Object.fromEntries(
		Object.entries(raises).filter(([id, level]) => isKey(id, QUESTION_LIMIT) && isLevel(level))
	);
}

/** The optional words and effects of an own task, as they are kept. */
function wordsOf({ accountable, raises, evidence, deliverable, doneWhen }: OwnTask) {
	const isEvidence = evidence === 'document' || evidence === 'observed';
	return {
		...(accountable !== undefined && isId(accountable) && { accountable }),
		...(raises && { raises: raisesOf(raises) }),
		...(isEvidence && { evidence }),
		...(deliverable !== undefined && { deliverable: cleanLine(deliverable, DELIVERABLE_LIMIT) }),
		...(doneWhen !== undefined && { doneWhen: cleanLines(doneWhen, DONE_WHEN_LIMIT).trim() })
	};
}

/** The task as it is kept; null without a title or a role. Hours and days that are no use become one. */
export function tidyOwnTask(task: OwnTask): OwnTask | null {
	const { title, phase, responsible, effortHours, durationDays, after } = task;
	const words = cleanLine(title, TITLE_LIMIT);
	if (words === '' || !isId(responsible)) return null;
	return {
		title: words,
		phase: PHASES.find((each) => each === phase) ?? 1,
		...schedule(task),
		responsible,
		effortHours: areHours(effortHours) ? effortHours : 1,
		durationDays: areDays(durationDays) ? durationDays : 1,
		after: ids(after),
		...wordsOf(task)
	};
}

/** The tick as it is kept; null for a day that does not exist. */
export const tidyTaskDone = ({ day }: TaskDone): TaskDone | null => (isDay(day) ? { day } : null);
