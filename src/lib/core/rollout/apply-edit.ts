/** One edit put onto one piece of work, as far as it can hold, and what of it cannot. */
import type { TaskEdit } from '../assessment/plan-edit.ts';
import type { EditedPart, UntitledAside } from './plan.ts';
import type { WorkItem } from './work-item.ts';

/** What an edit can refer to. */
export interface Known {
	readonly roles: ReadonlySet<string>;
	/** Ids of all work, chosen or not. */
	readonly work: ReadonlySet<string>;
}

export const EDITED_PARTS = ['start', 'effortHours', 'durationDays', 'responsible', 'after'] as const;

/** The parts of a task that the edit sets. */
export const partsOf = (edit: TaskEdit): EditedPart[] =>
	EDITED_PARTS.filter((part) => edit[part] !== undefined);

const usableBefore = (item: WorkItem, after: readonly string[], { work }: Known): string[] =>
	[...new Set(after)].filter((id) => work.has(id) && id !== item.id);

/** The item with what can hold; days and choice are not the item's. */
export function applyEdit(item: WorkItem, edit: TaskEdit, known: Known): WorkItem {
	const { effortHours, durationDays, responsible, after } = edit;
	return {
		...item,
		effortHours: effortHours ?? item.effortHours,
		durationDays: durationDays ?? item.durationDays,
		responsible: responsible !== undefined && known.roles.has(responsible) ? responsible : item.responsible,
		after: after ? usableBefore(item, after, known) : item.after
	};
}

/** Roles and tasks that the edit names and nobody knows; a task cannot come before itself either. */
export function asidesOfEdit(task: string, edit: TaskEdit, { roles, work }: Known): UntitledAside[] {
	const { responsible, after = [] } = edit;
	const role: UntitledAside[] =
		responsible === undefined || roles.has(responsible)
			? []
			: [{ code: 'unknown-role', task, part: 'responsible', values: { role: responsible } }];
	const before = [...new Set(after)].sort().flatMap((id): UntitledAside[] => {
		if (id === task) return [{ code: 'cycle', task, part: 'after', values: { tasks: id } }];
		return work.has(id) ? [] : [{ code: 'unknown-before', task, part: 'after', values: { before: id } }];
	});
	return [...role, ...before];
}
