/** What people changed in the plan and how it stands while it is carried out; nothing where they did neither. */
import type { Plan } from '#lib/core/rollout/plan.ts';
import { showDay } from '#lib/i18n/format.ts';
import { asideText, conflictText, slipText } from '#lib/i18n/plan-edit-text.ts';
import type { PlanNames } from '#lib/i18n/plan-text.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { HEADINGS } from '#lib/i18n/report-text.ts';
import { heading, paragraph } from '../cells.ts';
import type { Block } from '../document.ts';
import type { LookUp } from '../look-up.ts';

/** Titles of the plan's tasks, of those left out, and of those an edit speaks of. */
export function planNames({ tasks, excluded, asides }: Plan, { role }: LookUp): PlanNames {
	const known = [...asides.map(({ task, title }) => ({ id: task, title })), ...excluded, ...tasks];
	const titles = new Map(known.map(({ id, title }) => [id, title]));
	return { role, task: (id) => titles.get(id) ?? id, showDay };
}

/** How the plan stands, then what was left out and what could not hold. */
export function editBlocks(plan: Plan, names: LookUp): Block[] {
	const own = planNames(plan, names);
	const question = (id: string): string => names.question(id)?.question.title ?? id;
	const slip: Block[] = plan.slip
		? [heading(2, PLAN_TEXT.asOf(showDay(plan.slip.today))), paragraph(slipText(plan.slip, own, question))]
		: [];
	const items = [
		...plan.excluded.map(({ title }) => PLAN_TEXT.leftOut(title)),
		...plan.conflicts.map((conflict) => conflictText(conflict, own)),
		...plan.asides.map((aside) => asideText(aside, own, question))
	];
	return items.length === 0 ? slip : [...slip, heading(2, HEADINGS.planEdits), { kind: 'list', items }];
}
