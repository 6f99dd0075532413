/** The tasks of the user's own as work: always in the plan, with what effects they have. */
import type { OwnTask } from '../assessment/plan-edit.ts';
import type { Role } from '../pack/schema.ts';
import { asidesOfEdit } from './apply-edit.ts';
import type { Known } from './apply-edit.ts';
import { ownerRole } from './owner-role.ts';
import type { UntitledAside } from './plan.ts';
import type { WorkItem } from './work-item.ts';

/** What an own task can refer to. */
export interface OwnKnown extends Known {
	readonly pack: readonly Role[];
	readonly questions: ReadonlySet<string>;
}

/** The task as work. A role nobody knows gives way to an owner's; effects on unknown questions are dropped. */
export function ownItem(id: string, task: OwnTask, { pack, roles, work, questions }: OwnKnown): WorkItem {
	const usable = (role: string | undefined, owner: 'business' | 'process'): string =>
		role !== undefined && roles.has(role) ? role : ownerRole(pack, owner);
	return {
		id,
		kind: 'own',
		title: task.title,
		phase: task.phase,
		responsible: usable(task.responsible, 'process'),
		accountable: usable(task.accountable, 'business'),
		consulted: [],
		informed: [],
		effortHours: task.effortHours,
		durationDays: task.durationDays,
		after: [...new Set(task.after)].filter((before) => work.has(before) && before !== id),
		raises: Object.fromEntries(Object.entries(task.raises ?? {}).filter(([each]) => questions.has(each))),
		evidence: task.evidence ?? 'document',
		deliverable: task.deliverable ?? '',
		doneWhen: task.doneWhen ?? ''
	};
}

/** What of an own task cannot hold. */
export function asidesOfOwn(id: string, task: OwnTask, known: OwnKnown): UntitledAside[] {
	const { accountable, raises = {} } = task;
	const other: UntitledAside[] =
		accountable === undefined || known.roles.has(accountable)
			? []
			: [{ code: 'unknown-role', task: id, part: 'responsible', values: { role: accountable } }];
	const effects = Object.keys(raises)
		.filter((question) => !known.questions.has(question))
		.sort()
		.map((question): UntitledAside => ({
			code: 'unknown-question',
			task: id,
			part: 'raises',
			values: { question }
		}));
	return [...asidesOfEdit(id, task, known), ...other, ...effects];
}
