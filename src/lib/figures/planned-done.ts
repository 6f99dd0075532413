/** Planned against done, day by day: the hours that should be finished, and those that are. */
import { scaleLinear } from 'd3-scale';
import type { BurnUpDay } from '../core/rollout/burn-up.ts';
import type { Plan } from '../core/rollout/plan.ts';
import type { Rest } from '../core/rollout/working-day.ts';
import type { Day } from '../core/shared/day.ts';
import type { StepLook } from './day-steps.ts';
import { stepMarks, stepPanel } from './day-steps.ts';
import type { Figure, FigureTable, Mark } from './figure.ts';
import { dayNumbers, dayScale, isShown, restBands } from './gantt-days.ts';
import { textMark } from './gantt-marks.ts';
import { textWidth } from './text-width.ts';

/** Every text of the figure. */
export interface PlannedDoneLabels {
	readonly title: string;
	readonly summary: string;
	readonly hours: string;
	readonly planned: string;
	readonly done: string;
	readonly dayHead: string;
	readonly plannedTasks: string;
	readonly doneTasks: string;
	readonly show: (hours: number) => string;
	readonly day: (day: Day) => string;
}

export interface PlannedDoneOptions {
	readonly width?: number;
	readonly rest?: Rest;
}

const WIDTH = 1120;
const LEFT = 40;
const TOP = 30;
const BOTTOM = 130;
const FOOT = 48;
const PLANNED: StepLook = { stroke: 'soft', width: 1.5, dash: [4, 3] };
const DONE: StepLook = { stroke: 'ink', width: 3 };

function legend(labels: PlannedDoneLabels): Mark[] {
	const y = BOTTOM + 38;
	const second = LEFT + 30 + textWidth(labels.planned, 13) + 24;
	return [
		{ kind: 'line', x1: LEFT, x2: LEFT + 22, y1: y - 4, y2: y - 4, ...PLANNED },
		textMark(LEFT + 30, y, labels.planned, { fill: 'soft' }),
		{ kind: 'line', x1: second, x2: second + 22, y1: y - 4, y2: y - 4, ...DONE },
		textMark(second + 30, y, labels.done, { fill: 'soft' })
	];
}

const table = (days: readonly BurnUpDay[], labels: PlannedDoneLabels): FigureTable => ({
	columns: [labels.dayHead, labels.planned, labels.done, labels.plannedTasks, labels.doneTasks],
	rows: days.map(({ day, plannedHours, plannedTasks, doneHours, doneTasks }) => [
		labels.day(day),
		labels.show(plannedHours),
		doneHours === null ? '' : labels.show(doneHours),
		String(plannedTasks),
		doneTasks === null ? '' : String(doneTasks)
	])
});

/** What was to be done against what is; the second line ends where the future begins. */
export function plannedDone(
	plan: Pick<Plan, 'start' | 'end' | 'workingDays' | 'tasks'>,
	days: readonly BurnUpDay[],
	labels: PlannedDoneLabels,
	{ width = WIDTH, rest }: PlannedDoneOptions = {}
): Figure {
	const scale = dayScale(plan, LEFT, width, rest);
	const most = Math.max(
		1,
		...days.map(({ plannedHours, doneHours }) => Math.max(plannedHours, doneHours ?? 0))
	);
	const y = scaleLinear([0, most], [BOTTOM, TOP]);
	const shown = days.filter(({ day }) => isShown(scale, day));
	const early = days.filter(({ day }) => day < plan.start).at(-1);
	const planned = shown.map(({ day, plannedHours }) => ({ day, value: plannedHours }));
	const done = shown.flatMap(({ day, doneHours }) => (doneHours === null ? [] : [{ day, value: doneHours }]));
	return {
		width,
		height: BOTTOM + FOOT,
		title: labels.title,
		summary: labels.summary,
		table: table(days, labels),
		marks: [
			...restBands(scale, TOP, BOTTOM),
			...stepPanel(scale, y, labels.hours, [0, most]),
			...stepMarks(scale, y, early?.plannedHours ?? 0, planned, PLANNED),
			...stepMarks(scale, y, early?.doneHours ?? 0, done, DONE, false),
			...dayNumbers(scale, BOTTOM + 16),
			...legend(labels)
		]
	};
}
