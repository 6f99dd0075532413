/** Slide 4: the 30 days by week, with the milestones. */
import { PHASES } from '#lib/core/pack/scale.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { DECK_TEXT, planTitle } from '#lib/i18n/deck-text.ts';
import { showDayShort, showHours } from '#lib/i18n/format.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import type { LookUp } from '../../model/look-up.ts';
import { hoursOf, workOf } from '../../model/plan-work.ts';
import type { ReportInput } from '../../model/report-input.ts';
import { weekOf, weekTitle } from '../../model/sections/weeks.ts';
import type { DeckCell, DeckColumn, Slide } from '../deck.ts';
import { fittedTable } from '../fit.ts';
import { BODY, SIZES } from '../page.ts';
import { boldCell, pointer, textCell, textPiece } from './pieces.ts';

const COLUMNS: readonly DeckColumn[] = [
	{ title: DECK_TEXT.week, width: 200, lines: 3 },
	{ title: DECK_TEXT.work, width: 374, lines: 3 },
	{ title: DECK_TEXT.milestone, width: 160, lines: 2 },
	{ title: DECK_TEXT.tasks, width: 60, lines: 1, align: 'right' },
	{ title: DECK_TEXT.hours, width: 70, lines: 1, align: 'right' }
];
/** Tasks named in a week; the others are counted. */
const NAMED = 3;

/** Gate work first, then what cannot move. */
const weight = ({ gates, critical }: PlanTask): number => 2 * Number(gates.length > 0) + Number(critical);

function workText(tasks: readonly PlanTask[]): string {
	const sorted = [...tasks].sort((a, b) => weight(b) - weight(a));
	const titles = sorted.slice(0, NAMED).map(({ title }) => title);
	return DECK_TEXT.workOf(titles, Math.max(0, tasks.length - NAMED));
}

function milestonesOf(tasks: readonly PlanTask[]): string {
	const own = tasks.filter(({ kind }) => kind === 'milestone');
	return own.map(({ title, end }) => `${title}, ${showDayShort(end)}`).join('; ');
}

interface Week {
	readonly title: string;
	readonly tasks: readonly PlanTask[];
	readonly work: readonly PlanTask[];
}

const weeksOf = (plan: Plan, input: ReportInput): Week[] =>
	[0, ...PHASES].flatMap((week) => {
		const tasks = plan.tasks.filter((task) => weekOf(plan, task) === week);
		const work = tasks.filter(({ kind }) => kind !== 'milestone');
		return tasks.length === 0 ? [] : [{ title: weekTitle(plan, week, input), tasks, work }];
	});

const weekRow = ({ title, tasks, work }: Week): DeckCell[] => [
	boldCell(title),
	textCell(workText(work)),
	textCell(milestonesOf(tasks)),
	textCell(String(work.length)),
	textCell(showHours(hoursOf(work)))
];

function taskNote({ title, start, end, role, effortHours }: PlanTask, names: LookUp): string {
	const dates = start === end ? showDayShort(start) : `${showDayShort(start)} – ${showDayShort(end)}`;
	return `${title}: ${dates}, ${names.role(role)}, ${showHours(effortHours)}`;
}

function notesOf(plan: Plan, weeks: readonly Week[], names: LookUp): string[] {
	const sum = weeks.map(({ work }) => showHours(hoursOf(work))).join(' + ');
	const total = `${DECK_TEXT.sums}: ${sum} = ${showHours(hoursOf(workOf(plan)))}`;
	return [
		total,
		...weeks.flatMap(({ title, work }) => [title, ...work.map((task) => taskNote(task, names))])
	];
}

export function planSlide(input: ReportInput, names: LookUp): Slide {
	const { plan } = input;
	if (!plan)
		return { title: DECK_TEXT.noPlan, pieces: [textPiece(DECK_TEXT.plan, BODY)], notes: [DECK_TEXT.plan] };
	const title = planTitle(plan.fits, showDayShort(plan.launch), showDayShort(plan.decision));
	const weeks = weeksOf(plan, input);
	const { piece, left, isShortened } = fittedTable(
		{ box: BODY, alt: title, columns: COLUMNS, size: SIZES.text },
		weeks.map(weekRow)
	);
	return {
		title,
		pieces: [piece, ...pointer(left, isShortened, SECTIONS.weeks)],
		notes: notesOf(plan, weeks, names)
	};
}
