/** The tasks of the plan on charts: one where they fit, as many as it takes where they do not. */
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { GanttLabels } from '#lib/figures/gantt-plan.ts';
import { gantt, ROW_PADDING } from '#lib/figures/gantt.ts';
import { showDay, showDayShort } from '#lib/i18n/format.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { heading } from '../cells.ts';
import type { Block, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { workOf } from '../plan-work.ts';
import type { ReportInput } from '../report-input.ts';

/** Tallest chart that a landscape page holds under a heading without shrinking, in the chart's units. */
const TALLEST = 660;

function labels(input: ReportInput, plan: Plan, names: LookUp, title: string): GanttLabels {
	const { phases } = input.questionnaire;
	const weeks = [phases[1], phases[2], phases[3], phases[4]];
	return {
		title,
		summary: PLAN_TEXT.chartSummary(workOf(plan).length, showDay(plan.launch), showDay(plan.decision)),
		task: LABELS.task,
		owner: LABELS.owner,
		begins: LABELS.begins,
		ends: LABELS.ends,
		note: LABELS.note,
		weeks: weeks.map((phase, index) => PLAN_TEXT.weekLines(index + 1, phase.title)),
		launch: PLAN_TEXT.launch,
		decision: PLAN_TEXT.decision,
		critical: PLAN_TEXT.critical,
		slack: PLAN_TEXT.slack,
		late: PLAN_TEXT.late,
		role: names.role,
		day: showDayShort
	};
}

function slices<T>(items: readonly T[], count: number): T[][] {
	const size = Math.ceil(items.length / count);
	const starts = Array.from({ length: count }, (_, index) => index * size);
	return starts.map((start) => items.slice(start, start + size)).filter(({ length }) => length > 0);
}

/** More white space than this in a row, in units, would tear the chart apart. */
const AIRIEST = 32;

/** White space for every row when each chart may be as tall as the page holds; the same on all of them. */
function airyPadding(charts: readonly Figure[]): number {
	const spare = charts.map(({ height, table }) => (TALLEST - height) / Math.max(1, table.rows.length));
	return Math.min(AIRIEST, ROW_PADDING + Math.floor(Math.min(...spare)));
}

/** The fewest evenly filled charts of which each stays legible. */
function charts(input: ReportInput, plan: Plan, names: LookUp): Figure[] {
	const work = workOf(plan);
	const drawn = (count: number, padding?: number): Figure[] =>
		slices(work, count).map((tasks, index, all) => {
			const title = PLAN_TEXT.chartTitle(index + 1, all.length);
			return gantt({ ...plan, tasks }, labels(input, plan, names, title), padding);
		});
	const [whole] = drawn(1);
	const least = Math.ceil((whole?.height ?? 0) / TALLEST);
	const counts = work.map((_, index) => index + least);
	const enough = counts.find((count) => drawn(count).every(({ height }) => height <= TALLEST));
	const count = enough ?? work.length;
	return drawn(count, Math.max(ROW_PADDING, airyPadding(drawn(count))));
}

/** The first chart stands under the section's own heading, each further one on a page of its own. */
const chartBlocks = (figure: Figure, index: number): Block[] =>
	index === 0
		? [heading(1, figure.title), { kind: 'figure', figure }]
		: [{ kind: 'pageBreak' }, heading(2, figure.title), { kind: 'figure', figure }];

/** Nothing where there is no plan or no work in it: the section before says so. */
export function chartSections(input: ReportInput, names: LookUp): Section[] {
	const { plan } = input;
	if (!plan || workOf(plan).length === 0) return [];
	const blocks = charts(input, plan, names).flatMap(chartBlocks);
	return [
		{
			anchor: 'chart',
			title: SECTIONS.chart,
			orientation: 'landscape',
			begins: 'page',
			listed: true,
			blocks
		}
	];
}
