/** Days as columns: where each stands, what is written over them, and which are worked on. */
import { scaleLinear } from 'd3-scale';
import { addDays, daysBetween, weekday } from '../core/shared/day.ts';
import type { Day } from '../core/shared/day.ts';
import type { Mark, TextMark } from './figure.ts';
import type { GanttPlan } from './gantt-plan.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface DayScale {
	readonly days: readonly Day[];
	readonly isWorked: (day: Day) => boolean;
	/** Left edge of a day's column. */
	readonly x: (day: Day) => number;
	/** Right edge of a day's column. */
	readonly after: (day: Day) => number;
}

const WEEK = 7;
const WEEK_TEXT = 13;
const WEEK_LINE = 16;
const DAY_TEXT = 12;
const DAY_ROW = 20;
/** A narrower column cannot hold the day's number. */
const NUMBERED_WIDTH = 16;
const SATURDAY = 6;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Columns from the first day of the plan to its last, or to the end of the latest task after it. */
export function dayScale(plan: GanttPlan, left: number, right: number): DayScale {
	const last = plan.tasks.reduce((day, { end }) => (end > day ? end : day), plan.end);
	const count = daysBetween(plan.start, last) + 1;
	const scale = scaleLinear([0, count], [left, right]);
	const worked = new Set(plan.workingDays);
	const at = (day: Day): number => daysBetween(plan.start, day);
	return {
		days: Array.from({ length: count }, (_, index) => addDays(plan.start, index)),
		// The plan lists the working days of its own 30 only.
		isWorked: (day) => (day <= plan.end ? worked.has(day) : weekday(day) < SATURDAY),
		x: (day) => rounded(scale(at(day))),
		after: (day) => rounded(scale(at(day) + 1))
	};
}

/** Neighbouring working days as one stretch. */
function stretches({ days, isWorked }: DayScale): { first: Day; last: Day }[] {
	return days.reduce<{ first: Day; last: Day }[]>((result, day) => {
		if (!isWorked(day)) return result;
		const open = result.at(-1);
		return open && addDays(open.last, 1) === day
			? [...result.slice(0, -1), { ...open, last: day }]
			: [...result, { first: day, last: day }];
	}, []);
}

/** Working days as bands; weekends and days off stay white. */
export const workingBands = (scale: DayScale, top: number, bottom: number): Mark[] =>
	stretches(scale).map(({ first, last }) => ({
		kind: 'rect',
		x: scale.x(first),
		y: top,
		width: rounded(scale.after(last) - scale.x(first)),
		height: bottom - top,
		fill: 'wash'
	}));

function weekMarks(lines: readonly string[], first: Day, bottom: number, scale: DayScale): Mark[] {
	const top = bottom - lines.length * WEEK_LINE;
	return lines.map((text, index) => ({
		kind: 'text',
		x: scale.x(first),
		y: top + WEEK_LINE * index + 11,
		text,
		size: WEEK_TEXT,
		weight: index === 0 ? 600 : 400,
		anchor: 'start',
		fill: index === 0 ? 'ink' : 'soft'
	}));
}

const dayNumber = (day: Day, x: number, y: number, anchor: 'start' | 'middle'): TextMark => ({
	kind: 'text',
	x: rounded(x),
	y,
	text: String(Number(day.slice(8))),
	size: DAY_TEXT,
	weight: 400,
	anchor,
	fill: 'soft'
});

/** The first day of each week, or of every second or third week where even those would touch. */
function weekNumbers(scale: DayScale, y: number, width: number): Mark[] {
	const right = scale.after(scale.days.at(-1) ?? '');
	const step = WEEK * Math.ceil(NUMBERED_WIDTH / (WEEK * width));
	return scale.days
		.filter((_, index) => index % step === 0)
		.map((day) => dayNumber(day, scale.x(day), y, 'start'))
		.filter(({ x, text }) => x + textWidth(text, DAY_TEXT) <= right);
}

function dayNumbers(scale: DayScale, y: number): Mark[] {
	const width = scale.after(scale.days[0] ?? '') - scale.x(scale.days[0] ?? '');
	if (width < NUMBERED_WIDTH) return weekNumbers(scale, y, width);
	return scale.days
		.filter(scale.isWorked)
		.map((day) => dayNumber(day, (scale.x(day) + scale.after(day)) / 2, y, 'middle'));
}

/** The texts over the weeks, whose first line is their name, and the numbers of the days below them. */
export function dayMarks(scale: DayScale, weeks: readonly string[]): { marks: Mark[]; height: number } {
	const starts = weeks.map((_, index) => scale.days[index * WEEK] ?? '');
	const width = scale.after(scale.days[WEEK - 1] ?? '') - scale.x(scale.days[0] ?? '') - 8;
	const lines = weeks.map((week) => week.split('\n').flatMap((line) => wrapText(line, WEEK_TEXT, width)));
	const bottom = Math.max(1, ...lines.map(({ length }) => length)) * WEEK_LINE;
	return {
		marks: [
			...lines.flatMap((week, index) => weekMarks(week, starts[index] ?? '', bottom, scale)),
			...dayNumbers(scale, bottom + 14)
		],
		height: bottom + DAY_ROW
	};
}
