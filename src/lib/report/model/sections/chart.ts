/** The tasks of the plan on charts: one where they fit, as many as it takes where they do not. */
import { dayLoads, workedDays } from '#lib/core/rollout/day-loads.ts';
import { freezeDays } from '#lib/core/rollout/freeze-days.ts';
import { gateDays } from '#lib/core/rollout/gate-days.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { GanttLabels, GanttOptions } from '#lib/figures/gantt-plan.ts';
import { ROW_PADDING } from '#lib/figures/gantt-rows.ts';
import { gantt } from '#lib/figures/gantt.ts';
import { roleStrips } from '#lib/figures/role-strips.ts';
import { showDay, showDayShort } from '#lib/i18n/format.ts';
import { CHART_SIGNS, opensText, stripTexts } from '#lib/i18n/plan-chart-text.ts';
import { PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { heading } from '../cells.ts';
import type { Block, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { workOf } from '../plan-work.ts';
import type { ReportInput } from '../report-input.ts';

/** Tallest chart that a landscape page holds under a heading without shrinking, in the chart's units. */
const TALLEST = 660;

/** Every text of a chart of the plan. */
export function chartLabels(input: ReportInput, plan: Plan, names: LookUp, title: string): GanttLabels {
	const { phases } = input.questionnaire;
	const weeks = [phases[1], phases[2], phases[3], phases[4]];
	return {
		...CHART_SIGNS,
		title,
		summary: PLAN_TEXT.chartSummary(workOf(plan).length, showDay(plan.launch), showDay(plan.decision)),
		task: LABELS.task,
		owner: LABELS.owner,
		begins: LABELS.begins,
		ends: LABELS.ends,
		note: LABELS.note,
		weeks: weeks.map((phase, index) => PLAN_TEXT.weekLines(index + 1, phase.title)),
		role: names.role,
		day: showDayShort
	};
}

/** So many parts, none longer than another by more than one. */
function slices<T>(items: readonly T[], count: number): T[][] {
	const edge = (index: number): number => Math.ceil((index * items.length) / count);
	const parts = Array.from({ length: count }, (_, index) => items.slice(edge(index), edge(index + 1)));
	return parts.filter(({ length }) => length > 0);
}

/** More white space than this in a row, in units, would tear the chart apart. */
const AIRIEST = 32;

/** White space for every row when each chart may be as tall as the page holds; the same on all of them. */
function airyPadding(charts: readonly Figure[], tallest: number): number {
	const spare = charts.map(({ height, table }) => (tallest - height) / Math.max(1, table.rows.length));
	return Math.max(ROW_PADDING, Math.min(AIRIEST, ROW_PADDING + Math.floor(Math.min(...spare))));
}

/** What is drawn beside the tasks: the gates they open, the freeze and the days off. */
export function chartOptions({ frame }: ReportInput, plan: Plan, names: LookUp): GanttOptions {
	return {
		opens: opensText(gateDays(plan), (gate) => names.question(gate)?.question.title ?? gate),
		freeze: freezeDays(plan, frame.freezeDays),
		rest: frame
	};
}

/** The fewest evenly filled charts of which each stays legible; the last one leaves `room` free where it can. */
function charts(input: ReportInput, plan: Plan, names: LookUp, room: number): Figure[] {
	const work = workOf(plan);
	const beside = chartOptions(input, plan, names);
	const drawn = (count: number, padding?: number): Figure[] =>
		slices(work, count).map((tasks, index, all) => {
			const title = PLAN_TEXT.chartTitle(index + 1, all.length);
			const more = padding === undefined ? beside : { ...beside, padding };
			return gantt({ ...plan, tasks }, chartLabels(input, plan, names, title), more);
		});
	const [whole] = drawn(1);
	const least = Math.ceil((whole?.height ?? 0) / TALLEST);
	const counts = work.map((_, index) => index + least);
	const enough = counts.find((count) => drawn(count).every(({ height }) => height <= TALLEST));
	const count = enough ?? work.length;
	const shared = count === 1 && (whole?.height ?? 0) + room <= TALLEST;
	return drawn(count, airyPadding(drawn(count), shared ? TALLEST - room : TALLEST));
}

/** What the heading over the strips takes, in the chart's units. */
const STRIP_HEADING = 60;
/** Strips that a landscape page holds under a heading. */
const MOST_STRIPS = 14;

/** The hours of every role by day, under the days of the chart; on as many pages as they need. */
function strips({ frame }: ReportInput, plan: Plan, names: LookUp): Figure[] {
	const loads = dayLoads(plan.tasks, frame, workedDays(plan, frame));
	const texts = stripTexts(plan, loads);
	return slices(loads, Math.ceil(loads.length / MOST_STRIPS)).map((part, index, all) => {
		const title = PLAN_TEXT.stripTitle(index + 1, all.length);
		return roleStrips(plan, part, { ...texts, title, role: names.role }, { rest: frame });
	});
}

/** The first strips stand below the last chart where they fit, all further ones on a page of their own. */
const stripBlocks = (hours: readonly Figure[], last: number): Block[] =>
	hours.flatMap((figure, index): Block[] => [
		...(index > 0 || last + figure.height + STRIP_HEADING > TALLEST ? [{ kind: 'pageBreak' } as const] : []),
		heading(2, figure.title),
		{ kind: 'figure', figure }
	]);

/** The first chart stands under the section's own heading, each further one on a page of its own. */
const chartBlocks = (title: string, figure: Figure, index: number): Block[] =>
	index === 0
		? [heading(1, title), { kind: 'figure', figure }]
		: [{ kind: 'pageBreak' }, heading(2, figure.title), { kind: 'figure', figure }];

/** Nothing where there is no plan or no work in it: the section before says so. */
export function chartSections(input: ReportInput, names: LookUp): Section[] {
	const { plan } = input;
	if (!plan || workOf(plan).length === 0) return [];
	const hours = strips(input, plan, names);
	const room = (hours[0]?.height ?? 0) + STRIP_HEADING;
	const drawn = charts(input, plan, names, room);
	const title = drawn.length === 1 ? SECTIONS.chart : PLAN_TEXT.chartsTitle(drawn.length);
	const blocks = [
		...drawn.flatMap((figure, index) => chartBlocks(title, figure, index)),
		...stripBlocks(hours, drawn.at(-1)?.height ?? 0)
	];
	return [
		{
			anchor: 'chart',
			title,
			orientation: 'landscape',
			begins: 'page',
			listed: true,
			blocks
		}
	];
}
