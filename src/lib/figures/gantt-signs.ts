/** Launch and decision as diamonds with a line down through the tasks, and what the bars mean. */
import type { Day } from '../core/shared/day.ts';
import type { Mark, Spot } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import type { GanttLabels, GanttPlan } from './gantt-plan.ts';
import { textWidth } from './text-width.ts';

const TEXT = 13;
const ROW = 20;
const HALF = 6;

interface Milestone {
	readonly day: Day;
	readonly text: string;
}

const centre = (day: Day, scale: DayScale): number =>
	Math.round((scale.x(day) + scale.after(day)) * 50) / 100;

/** The text stands after its sign where there is room: before it, it could meet the other line. */
function milestoneText({ text }: Milestone, x: number, right: number) {
	const after = x + HALF + 6;
	return after + textWidth(text, TEXT) <= right
		? ({ x: after, anchor: 'start' } as const)
		: ({ x: x - HALF - 6, anchor: 'end' } as const);
}

function milestoneMarks(milestone: Milestone, scale: DayScale, y: number): Mark[] {
	const x = centre(milestone.day, scale);
	const place = milestoneText(milestone, x, scale.after(scale.days.at(-1) ?? ''));
	const points = [
		[x, y - HALF],
		[x + HALF, y],
		[x, y + HALF],
		[x - HALF, y]
	] as const;
	return [
		{ kind: 'polygon', points, fill: 'ink' },
		{ kind: 'text', ...place, y: y + 4, text: milestone.text, size: TEXT, weight: 600, fill: 'ink' }
	];
}

/**
 * A row each, so that their texts never meet, and the later day above: its text stands left of it, where the
 * line of the earlier day would run through a text below. The lines are drawn behind the bars.
 */
export function milestones(plan: GanttPlan, labels: GanttLabels, scale: DayScale, top: number) {
	const all = [
		{ key: 'decision', day: plan.decision, text: `${labels.decision} ${labels.day(plan.decision)}` },
		{ key: 'launch', day: plan.launch, text: `${labels.launch} ${labels.day(plan.launch)}` }
	];
	const y = (index: number): number => top + ROW * index + ROW / 2;
	return {
		height: ROW * all.length + 4,
		marks: all.flatMap((milestone, index) => milestoneMarks(milestone, scale, y(index))),
		spots: all.map(({ key, day, text }, index): Spot => {
			const x = centre(day, scale);
			return { key, name: text, x: x - ROW / 2, y: y(index) - ROW / 2, width: ROW, height: ROW };
		}),
		lines: (bottom: number): Mark[] =>
			all.map(({ day }, index) => ({
				kind: 'line',
				x1: centre(day, scale),
				x2: centre(day, scale),
				y1: y(index),
				y2: bottom,
				stroke: 'ink',
				dash: [2, 3]
			}))
	};
}

/** A sample of each kind of bar with its meaning. */
export function legend({ critical, slack }: GanttLabels, left: number, bottom: number): Mark[] {
	const y = bottom + 20;
	const second = left + 34 + textWidth(critical, TEXT) + 20;
	const text = (x: number, words: string): Mark => ({
		kind: 'text',
		x: x + 30,
		y,
		text: words,
		size: TEXT,
		weight: 400,
		anchor: 'start',
		fill: 'soft'
	});
	const sample = { kind: 'rect', y: y - 9, width: 22, height: 10 } as const;
	return [
		{ ...sample, x: left, fill: 'ink' },
		text(left, critical),
		{ ...sample, x: second, fill: 'accent', opacity: 0.28, stroke: 'accent' },
		text(second, slack)
	];
}
