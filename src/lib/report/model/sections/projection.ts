/** What the plan will reach: the way there day by day, what decides the verdict before and after, and what is done of it. */
import { burnUp } from '#lib/core/rollout/burn-up.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Projection } from '#lib/core/rollout/projection.ts';
import { burnUpFigure } from '#lib/figures/burn-up.ts';
import { plannedDone } from '#lib/figures/planned-done.ts';
import { burnUpTexts, plannedDoneTexts } from '#lib/i18n/plan-progress-text.ts';
import { PROJECTION_HEADS, projectionRows, REACH_SIGNS } from '#lib/i18n/projection-rows.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { HEADINGS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, narrowTable, paragraph, plain, stateCell } from '../cells.ts';
import type { Block } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { PRINT_WIDTH } from '../print-figures.ts';
import type { ReportInput } from '../report-input.ts';
import { planNames } from './plan-edits.ts';

function pathBlocks(plan: Plan, projection: Projection, { frame }: ReportInput, names: LookUp): Block[] {
	const texts = burnUpTexts(projection, plan);
	const figure = burnUpFigure(
		plan,
		projection,
		{ ...texts, task: planNames(plan, names).task },
		{
			width: PRINT_WIDTH,
			today: plan.slip?.today,
			rest: frame,
			floor: plan.projected.overallFloor
		}
	);
	return [paragraph(texts.summary), { kind: 'figure', figure }];
}

function projectionTable({ projected }: Plan, { readiness }: ReportInput): Block {
	const rows = projectionRows(readiness, projected).map(({ title, now, after, needs, reach }) =>
		cells(plain(title), plain(now), plain(after), plain(needs), stateCell(REACH_SIGNS[reach]))
	);
	const columns = [
		column(PROJECTION_HEADS.what, 1),
		column(PROJECTION_HEADS.now),
		column(PROJECTION_HEADS.after),
		column(PROJECTION_HEADS.needs(projected.requested)),
		column(PROJECTION_HEADS.state)
	];
	return narrowTable(columns, rows);
}

/** Nothing until a task is done. */
function doneBlocks(plan: Plan, { frame }: ReportInput): Block[] {
	if (plan.tasks.every(({ done }) => done === null)) return [];
	const days = burnUp(plan);
	const texts = plannedDoneTexts(days, plan);
	const figure = plannedDone(plan, days, texts, { width: PRINT_WIDTH, rest: frame });
	return [heading(2, texts.title), paragraph(texts.summary), { kind: 'figure', figure }];
}

export const projectionBlocks = (plan: Plan, input: ReportInput, names: LookUp): Block[] => [
	heading(2, HEADINGS.projection),
	...(input.projection ? pathBlocks(plan, input.projection, input, names) : []),
	paragraph(PLAN_TEXT.projection),
	projectionTable(plan, input),
	...doneBlocks(plan, input)
];
