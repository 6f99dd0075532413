/** The 30 days at a glance: key dates, whether they suffice, what they will reach, and whose hours they take. */
import type { Plan, PlanReason, RoleLoad } from '#lib/core/rollout/plan.ts';
import { daysBetween } from '#lib/core/shared/day.ts';
import { showDay, showDayShort, showHours } from '#lib/i18n/format.ts';
import { planReason } from '#lib/i18n/plan-text.ts';
import { REPAIR_TEXT, repairText } from '#lib/i18n/repair-text.ts';
import { ofHours, PLAN_TEXT } from '#lib/i18n/report-plan-text.ts';
import { HEADINGS, LABELS, SECTIONS, VERDICT_TEXT } from '#lib/i18n/report-text.ts';
import { cells, column, heading, narrowTable, paragraph, plain, stateCell, table } from '../cells.ts';
import type { Block, Cell, KeyFigure, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { namesInRow } from '../people-names.ts';
import { hoursOf, workOf } from '../plan-work.ts';
import type { ReportInput } from '../report-input.ts';
import { editBlocks, planNames } from './plan-edits.ts';
import { projectionBlocks } from './projection.ts';

function keyFigures(plan: Plan): KeyFigure[] {
	const work = workOf(plan);
	const { supportedNow } = plan.projected;
	const launchDay = daysBetween(plan.start, plan.launch) + 1;
	return [
		{ label: PLAN_TEXT.start, value: showDayShort(plan.start), note: PLAN_TEXT.until(showDay(plan.end)) },
		{ label: PLAN_TEXT.launch, value: showDayShort(plan.launch), note: PLAN_TEXT.dayNumber(launchDay) },
		{ label: PLAN_TEXT.decision, value: showDayShort(plan.decision), note: PLAN_TEXT.decisionNote },
		{ label: PLAN_TEXT.work, value: showHours(hoursOf(work)), note: PLAN_TEXT.workNote(work.length) },
		{
			label: PLAN_TEXT.reaches,
			value: supportedNow === 0 ? VERDICT_TEXT.none : PLAN_TEXT.level(supportedNow),
			note: PLAN_TEXT.reachesNote
		}
	];
}

/** Why the task that the reason is about is late; null where it is not about one task. */
function lateness({ code, values }: PlanReason): string | null {
	if (code === 'gate-work-late') return PLAN_TEXT.gateLate(showDay(String(values.launch)));
	return code === 'beyond-window' ? PLAN_TEXT.beyond(showDay(String(values.windowEnd))) : null;
}

/** A row for each late task: as sentences they would read as one and the same, over and over. */
function lateRows(plan: Plan, task: (id: string) => string): Row[] {
	return plan.reasons.flatMap((reason) => {
		const why = lateness(reason);
		if (why === null) return [];
		const { task: id, end } = reason.values;
		return [cells(plain(task(String(id))), plain(showDayShort(String(end))), plain(why))];
	});
}

function reasons(plan: Plan, names: LookUp): Block[] {
	const { task } = planNames(plan, names);
	const items = plan.reasons
		.filter((reason) => lateness(reason) === null)
		.map((reason) => planReason(reason, planNames(plan, names)));
	const rows = lateRows(plan, task);
	return [
		...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
		...(rows.length === 0 ? [] : [table(LATE_COLUMNS, rows)])
	];
}

const LATE_COLUMNS = [column(LABELS.task, 5), column(LABELS.ends), column(LABELS.why, 4)];

/** What would mend it, under the reasons. */
function repairBlocks(plan: Plan, { repairs }: ReportInput, names: LookUp): Block[] {
	if (repairs === null) return [];
	const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
	const texts = { role: names.role, task: (id: string) => titles.get(id) ?? id, showDay };
	const items = repairs.map((repair) => repairText(repair, plan, texts));
	return [
		heading(3, REPAIR_TEXT.title),
		...(items.length === 0
			? [paragraph(REPAIR_TEXT.none)]
			: [paragraph(REPAIR_TEXT.note), { kind: 'list', items } as const])
	];
}

function fitBlocks(input: ReportInput, plan: Plan, names: LookUp): Block[] {
	if (workOf(plan).length === 0) return [paragraph(PLAN_TEXT.empty), ...reasons(plan, names)];
	if (plan.fits) return [paragraph(PLAN_TEXT.fits), ...reasons(plan, names)];
	return [
		heading(2, HEADINGS.misfit),
		...reasons(plan, names),
		paragraph(plan.misfitProved ? PLAN_TEXT.proved : PLAN_TEXT.notProved),
		...repairBlocks(plan, input, names)
	];
}

function loadCell({ hours, capacityHours }: RoleLoad): Cell {
	const text = ofHours(hours, capacityHours);
	return hours > capacityHours
		? stateCell({ word: PLAN_TEXT.tooMuch(text), shape: 'square', tone: 'stop' })
		: plain(text);
}

function loadBlocks({ loads }: Plan, names: LookUp): Block[] {
	if (loads.length === 0) return [];
	const rows = loads.map((load) =>
		cells(
			plain(names.role(load.role)),
			plain(namesInRow(names.people(load.role)) || PLAN_TEXT.vacant),
			loadCell(load)
		)
	);
	const columns = [column(LABELS.role, 3), column(LABELS.person, 4), column(LABELS.hours)];
	return [heading(2, HEADINGS.loads), narrowTable(columns, rows)];
}

const planBlocks = (input: ReportInput, plan: Plan, names: LookUp): Block[] => [
	{ kind: 'keyFigures', figures: keyFigures(plan) },
	...fitBlocks(input, plan, names),
	...editBlocks(plan, names),
	...projectionBlocks(plan, input, names),
	...loadBlocks(plan, names)
];

export const planSection = (input: ReportInput, names: LookUp): Section => ({
	anchor: 'plan',
	title: SECTIONS.plan,
	orientation: 'portrait',
	begins: 'withRoom',
	listed: true,
	blocks: [
		heading(1, SECTIONS.plan),
		...(input.plan ? planBlocks(input, input.plan, names) : [paragraph(PLAN_TEXT.none)])
	]
});
