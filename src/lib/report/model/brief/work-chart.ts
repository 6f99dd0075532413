/** The 30 days on one narrow chart: the work that opens gates, the launch and the decision. */
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { gantt } from '#lib/figures/gantt.ts';
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { paragraph } from '../cells.ts';
import type { Block } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { workOf } from '../plan-work.ts';
import { PRINT_WIDTH } from '../print-figures.ts';
import type { ReportInput } from '../report-input.ts';
import { chartLabels, chartOptions } from '../sections/chart.ts';
import type { Scissors } from './scissors.ts';

/** Tasks that fit, and the white space of each row, in the chart's units. */
export interface ChartLimits {
	readonly tasks: number;
	readonly padding: number;
}

/** Characters of what is written over a week at most. */
const WEEK = 24;

/** Its number, and below it what it is for. */
function weekLines(week: string, cut: Scissors['cut'], limit: number): string {
	const [number = '', ...title] = week.split('\n');
	return [number, ...title.map((line) => cut(line, SECTIONS.weeks, Math.min(WEEK, limit)))].join('\n');
}

/** Work that opens a gate. */
export const gateWorkOf = (plan: Plan): PlanTask[] => workOf(plan).filter(({ gates }) => gates.length > 0);

export function chartBlocks(
	input: ReportInput,
	names: LookUp,
	{ tasks, padding }: ChartLimits,
	{ cut, limit }: Scissors
): Block[] {
	const { plan } = input;
	if (!plan) return [paragraph(PLAN_TEXT.none)];
	const gateWork = gateWorkOf(plan);
	const all = workOf(plan).length;
	const shown = gateWork.slice(0, tasks).map((task) => ({ ...task, title: cut(task.title, SECTIONS.weeks) }));
	const whole = chartLabels(input, plan, names, SECTIONS.chart);
	const labels = { ...whole, weeks: whole.weeks.map((week) => weekLines(week, cut, limit)) };
	// The names of the gates would not fit beside the bars.
	const { opens: _, ...beside } = chartOptions(input, plan, names);
	const options = { ...beside, padding, width: PRINT_WIDTH, ownerless: true };
	const said =
		gateWork.length === 0
			? BRIEF_TEXT.noGateWork(all)
			: BRIEF_TEXT.chartRows(shown.length, gateWork.length, all, [SECTIONS.weeks]);
	return [
		{ kind: 'figure', figure: gantt({ ...plan, tasks: shown }, labels, options) },
		paragraph(said, 'small')
	];
}
