/** Readiness day by day if every done-when holds: the cautious overall level, and the gates as steps below it. */
import { scaleLinear } from 'd3-scale';
import { TOP_LEVEL } from '../core/pack/scale.ts';
import type { Plan } from '../core/rollout/plan.ts';
import type { Rest } from '../core/rollout/working-day.ts';
import type { Projection, ReachedLevel } from '../core/rollout/projection.ts';
import type { Day } from '../core/shared/day.ts';
import { stepMarks, stepPanel } from './day-steps.ts';
import type { Figure, FigureTable, Mark } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import { dayNumbers, dayScale, isShown, middle, restBands } from './gantt-days.ts';
import { diamond, textMark } from './gantt-marks.ts';
import { textWidth } from './text-width.ts';

/** Every text of the figure. */
export interface BurnUpLabels {
	readonly title: string;
	readonly summary: string;
	readonly overall: string;
	readonly gates: string;
	readonly floor: string;
	readonly dayHead: string;
	readonly supports: string;
	readonly finished: string;
	/** “supports level 2” */
	readonly reached: (level: ReachedLevel) => string;
	readonly level: (value: number | null) => string;
	readonly task: (id: string) => string;
	readonly today: string;
	readonly day: (day: Day) => string;
}

export interface BurnUpOptions {
	readonly width?: number;
	readonly today?: Day | undefined;
	readonly rest?: Rest;
	/** Least overall level at the autonomy asked for. */
	readonly floor: number;
}

const WIDTH = 1120;
const LEFT = 28;
const HEAD = 42;
const OVERALL = { top: 62, bottom: 152 };
const GATES = { top: 198, bottom: 258 };
const FOOT = 24;
const INK = { stroke: 'ink', width: 2.5 } as const;

interface ReachedSign {
	readonly x: number;
	readonly text: string;
	/** The text stands left of its sign. */
	readonly left: boolean;
}

/** Space between a sign and its text. */
const BESIDE = 12;

/** From right to left, each text on the right of its sign where that is free; of levels reached on one day the highest. */
function reachedSigns(
	reached: readonly ReachedLevel[],
	scale: DayScale,
	labels: BurnUpLabels
): ReachedSign[] {
	const highest = new Map(
		reached.flatMap((each) => (each.day && isShown(scale, each.day) ? [[each.day, each] as const] : []))
	);
	let free = scale.right;
	return [...highest]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([day, level]) => {
			const x = middle(scale, day);
			const text = labels.reached(level);
			const width = BESIDE + textWidth(text, 13);
			const left = x + width > free;
			free = left ? x - width : x - BESIDE;
			return { x, text, left };
		});
}

function reachedMarks({ x, text, left }: ReachedSign): Mark[] {
	const along = {
		kind: 'line',
		x1: x,
		x2: x,
		y1: 14,
		y2: GATES.bottom,
		stroke: 'ink',
		dash: [2, 3]
	} as const;
	const beside = left
		? textMark(x - BESIDE, 14, text, { weight: 600, anchor: 'end' })
		: textMark(x + BESIDE, 14, text, { weight: 600, anchor: 'start' });
	return [along, diamond(x, 10, 6), beside];
}

function todayMarks(today: Day | undefined, scale: DayScale): Mark[] {
	if (today === undefined || !isShown(scale, today)) return [];
	const x = middle(scale, today);
	return [{ kind: 'line', x1: x, x2: x, y1: HEAD - 14, y2: GATES.bottom, stroke: 'accent', width: 1.5 }];
}

function table({ days }: Projection, labels: BurnUpLabels): FigureTable {
	const changes = days.filter(({ finished }) => finished.length > 0);
	return {
		columns: [labels.dayHead, labels.finished, labels.gates, labels.overall, labels.supports],
		rows: changes.map(({ day, finished, gatesThrough, gates, overallLo, supportedNow }) => [
			labels.day(day),
			finished.map(labels.task).join('; '),
			`${String(gatesThrough)} / ${String(gates)}`,
			labels.level(overallLo),
			String(supportedNow)
		])
	};
}

/** At the left, on the side of the floor's line where the level does not begin: at its end both lines may meet. */
const floorLabel = (text: string, y: number, isBelow: boolean): Mark =>
	textMark(LEFT + 4, isBelow ? y - 5 : y + 14, text, { fill: 'soft', size: 12 });

/** At most these numbers stand beside the gates: none, all, and the middle where there are many. */
const gateTicks = (gates: number): number[] => [...new Set([0, gates])];

/** The way of the readiness through a plan. The days are those of the plan and of work after it. */
export function burnUpFigure(
	plan: Pick<Plan, 'start' | 'end' | 'workingDays' | 'tasks'>,
	projection: Projection,
	labels: BurnUpLabels,
	{ width = WIDTH, today, rest, floor }: BurnUpOptions
): Figure {
	const scale = dayScale(plan, LEFT, width, rest);
	const { before, days, reached } = projection;
	const level = scaleLinear([0, TOP_LEVEL], [OVERALL.bottom, OVERALL.top]);
	const gate = scaleLinear([0, Math.max(1, before.gates)], [GATES.bottom, GATES.top]);
	const overall = days.map(({ day, overallLo }) => ({ day, value: overallLo ?? 0 }));
	const gates = days.map(({ day, gatesThrough }) => ({ day, value: gatesThrough }));
	return {
		width,
		height: GATES.bottom + FOOT,
		title: labels.title,
		summary: labels.summary,
		table: table(projection, labels),
		marks: [
			...restBands(scale, OVERALL.top, OVERALL.bottom),
			...restBands(scale, GATES.top, GATES.bottom),
			...stepPanel(scale, level, labels.overall, [0, 2, TOP_LEVEL]),
			...stepPanel(scale, gate, labels.gates, gateTicks(before.gates)),
			{ kind: 'line', x1: LEFT, x2: width, y1: level(floor), y2: level(floor), stroke: 'soft', dash: [2, 3] },
			floorLabel(labels.floor, level(floor), (before.overallLo ?? 0) < floor),
			...todayMarks(today, scale),
			...reachedSigns(reached, scale, labels).flatMap(reachedMarks),
			...stepMarks(scale, level, before.overallLo ?? 0, overall, INK),
			...stepMarks(scale, gate, before.gatesThrough, gates, INK),
			...dayNumbers(scale, GATES.bottom + 16)
		]
	};
}
