/** Short marks beside a task in print: done, pinned, one's own, changed. */
import type { EditedPart, PlanTask } from '../core/rollout/plan.ts';
import { listed, showDayShort } from './format.ts';

const PARTS: Readonly<Record<EditedPart, string>> = {
	start: 'start',
	effortHours: 'hours',
	durationDays: 'days',
	responsible: 'owner',
	after: 'order'
};

type Marked = Pick<PlanTask, 'done' | 'pinned' | 'kind' | 'edited'>;

/** “done 3 Dec”, “own task”, “pinned”, “hours and days changed”; none for a task as the pack has it. */
export function taskMarks({ done, pinned, kind, edited }: Marked): string[] {
	const parts = edited.map((part) => PARTS[part]);
	return [
		...(done === null ? [] : [`done ${showDayShort(done)}`]),
		...(kind === 'own' ? ['own task'] : pinned ? ['pinned'] : []),
		...(parts.length === 0 ? [] : [`${listed(parts)} changed`])
	];
}
