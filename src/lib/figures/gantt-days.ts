/** Days as columns: where each stands, what is written over them, and which are not worked on. */
import { scaleLinear } from 'd3-scale';
import { isWorked } from '../core/rollout/day-loads.ts';
import type { Rest } from '../core/rollout/working-day.ts';
import { addDays, daysBetween } from '../core/shared/day.ts';
import type { Day } from '../core/shared/day.ts';
import type { Mark, TextMark } from './figure.ts';
import { LINE, TEXT, textLines, textMark } from './gantt-marks.ts';
import type { GanttPlan } from './gantt-plan.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface DayScale {
	readonly days: readonly Day[];
	readonly isWorked: (day: Day) => boolean;
	/** Left edge of a day's column. */
	readonly x: (day: Day) => number;
	/** Right edge of a day's column. */
	readonly after: (day: Day) => number;
	/** Right edge of the last column. */
	readonly right: number;
}

const WEEK = 7;
const DAY_TEXT = 12;
const DAY_ROW = 20;
/** A narrower column cannot hold the day's number. */
const NUMBERED_WIDTH = 16;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Columns from the first day of the plan to its last, or to the end of the latest task after it. */
export function dayScale(
	plan: Pick<GanttPlan, 'start' | 'end' | 'workingDays' | 'tasks'>,
	left: number,
	right: number,
	rest: Rest = {}
): DayScale {
	const last = plan.tasks.reduce((day, { end }) => (end > day ? end : day), plan.end);
	const count = daysBetween(plan.start, last) + 1;
	const scale = scaleLinear([0, count], [left, right]);
	const at = (day: Day): number => daysBetween(plan.start, day);
	return {
		days: Array.from({ length: count }, (_, index) => addDays(plan.start, index)),
		isWorked: isWorked(plan, rest),
		x: (day) => rounded(scale(at(day))),
		after: (day) => rounded(scale(at(day) + 1)),
		right
	};
}

/** Whether the day is one of the chart's columns. */
export const isShown = ({ days }: DayScale, day: Day): boolean =>
	day >= (days[0] ?? '') && day <= (days.at(-1) ?? '');

/** Middle of a day's column. */
export const middle = (scale: DayScale, day: Day): number => rounded((scale.x(day) + scale.after(day)) / 2);

/** Neighbouring days off as one stretch. */
function restStretches({ days, isWorked: works }: DayScale): { first: Day; last: Day }[] {
	return days.reduce<{ first: Day; last: Day }[]>((result, day) => {
		if (works(day)) return result;
		const open = result.at(-1);
		return open && addDays(open.last, 1) === day
			? [...result.slice(0, -1), { ...open, last: day }]
			: [...result, { first: day, last: day }];
	}, []);
}

/** Weekends and days off as shaded columns; working days stay white. */
export const restBands = (scale: DayScale, top: number, bottom: number): Mark[] =>
	restStretches(scale).map(({ first, last }) => ({
		kind: 'rect',
		x: scale.x(first),
		y: top,
		width: rounded(scale.after(last) - scale.x(first)),
		height: bottom - top,
		fill: 'rule',
		opacity: REST_SHADE
	}));

/** How dark a day off is: enough to be seen in grey, too little to hide a bar. */
export const REST_SHADE = 0.5;

/** A narrower column takes one dotted line, not three. */
const RULED_WIDTH = 14;

function dottedAt(scale: DayScale, day: Day): number[] {
	const width = scale.after(day) - scale.x(day);
	const parts = width < RULED_WIDTH ? [1 / 2] : [1 / 4, 1 / 2, 3 / 4];
	return parts.map((part) => rounded(scale.x(day) + width * part));
}

/** Days on which nothing may be changed, ruled with dotted lines. */
export const freezeLines = (scale: DayScale, freeze: readonly Day[], top: number, bottom: number): Mark[] =>
	freeze
		.filter((day) => isShown(scale, day))
		.flatMap((day) => dottedAt(scale, day))
		.map((x) => ({ kind: 'line', x1: x, x2: x, y1: top, y2: bottom, stroke: 'soft', dash: [1, 4] }));

const weekMarks = (lines: readonly string[], first: Day, bottom: number, scale: DayScale): Mark[] =>
	lines.flatMap((text, index) => {
		const top = bottom - (lines.length - index) * LINE - 1;
		const look = index === 0 ? ({ weight: 600, fill: 'ink' } as const) : ({ fill: 'soft' } as const);
		return textLines([text], scale.x(first), top, look);
	});

const dayNumber = (day: Day, x: number, y: number, anchor: 'start' | 'middle'): TextMark =>
	textMark(rounded(x), y, String(Number(day.slice(8))), { size: DAY_TEXT, anchor, fill: 'soft' });

/** The first day of each week, or of every second or third week where even those would touch. */
function weekNumbers(scale: DayScale, y: number, width: number): Mark[] {
	const step = WEEK * Math.ceil(NUMBERED_WIDTH / (WEEK * width));
	return scale.days
		.filter((_, index) => index % step === 0)
		.map((day) => dayNumber(day, scale.x(day), y, 'start'))
		.filter(({ x, text }) => x + textWidth(text, DAY_TEXT) <= scale.right);
}

/** The numbers of the working days on one line, the baseline at `y`. */
export function dayNumbers(scale: DayScale, y: number): Mark[] {
	const width = scale.after(scale.days[0] ?? '') - scale.x(scale.days[0] ?? '');
	if (width < NUMBERED_WIDTH) return weekNumbers(scale, y, width);
	return scale.days.filter(scale.isWorked).map((day) => dayNumber(day, middle(scale, day), y, 'middle'));
}

/** The texts over the weeks, whose first line is their name, and the numbers of the days below them. */
export function dayMarks(scale: DayScale, weeks: readonly string[]): { marks: Mark[]; height: number } {
	const starts = weeks.map((_, index) => scale.days[index * WEEK] ?? '');
	const width = scale.after(scale.days[WEEK - 1] ?? '') - scale.x(scale.days[0] ?? '') - 8;
	const lines = weeks.map((week) => week.split('\n').flatMap((line) => wrapText(line, TEXT, width)));
	const bottom = Math.max(1, ...lines.map(({ length }) => length)) * LINE;
	return {
		marks: [
			...lines.flatMap((week, index) => weekMarks(week, starts[index] ?? '', bottom, scale)),
			...dayNumbers(scale, bottom + 14)
		],
		height: bottom + DAY_ROW
	};
}
