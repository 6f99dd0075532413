/** A value that changes on some days, drawn as steps over the days of a plan, with its own small axis. */
import type { Day } from '../core/shared/day.ts';
import type { LineMark, Mark, Tone } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import { middle } from './gantt-days.ts';
import { textMark } from './gantt-marks.ts';

/** The value from the end of this day on. */
export interface Step {
	readonly day: Day;
	readonly value: number;
}

export interface StepLook {
	readonly stroke: Tone;
	readonly width: number;
	readonly dash?: readonly [number, number];
}

const line = (x1: number, y1: number, x2: number, y2: number, look: StepLook): LineMark => ({
	kind: 'line',
	x1,
	y1,
	x2,
	y2,
	...look
});

/**
 * From `first` at the left edge of the days through every step, level until the next one. Ends at the last step
 * where `toEnd` is false: what comes after it is not known.
 */
export function stepMarks(
	scale: DayScale,
	y: (value: number) => number,
	first: number,
	steps: readonly Step[],
	look: StepLook,
	toEnd = true
): Mark[] {
	let x = scale.x(scale.days[0] ?? '');
	let value = first;
	const marks: Mark[] = [];
	for (const step of steps) {
		const at = middle(scale, step.day);
		if (at > x) marks.push(line(x, y(value), at, y(value), look));
		if (step.value !== value) marks.push(line(at, y(value), at, y(step.value), look));
		[x, value] = [at, step.value];
	}
	return toEnd && scale.right > x ? [...marks, line(x, y(value), scale.right, y(value), look)] : marks;
}

/** A part of a figure: its name over it, and lines across at some values, numbered at the left. */
export function stepPanel(
	scale: DayScale,
	y: (value: number) => number,
	title: string,
	values: readonly number[]
): Mark[] {
	const left = scale.x(scale.days[0] ?? '');
	const top = Math.min(...values.map(y));
	return [
		textMark(0, top - 12, title, { weight: 600 }),
		...values.flatMap((value): Mark[] => [
			{ kind: 'line', x1: left, x2: scale.right, y1: y(value), y2: y(value), stroke: 'rule' },
			textMark(left - 8, y(value) + 4, String(value), { anchor: 'end', fill: 'soft', size: 12 })
		])
	];
}
