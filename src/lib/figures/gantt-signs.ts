/** Today, launch and decision as lines down through the tasks, and what the signs of the chart mean. */
import type { Day } from '../core/shared/day.ts';
import type { Mark } from './figure.ts';
import type { DayScale } from './gantt-days.ts';
import { isShown, middle, REST_SHADE } from './gantt-days.ts';
import { barMark, diamond, LINE, pinHead, TEXT, textMark, triangle } from './gantt-marks.ts';
import type { GanttLabels, GanttOptions, GanttPlan } from './gantt-plan.ts';
import { textWidth } from './text-width.ts';

const ROW = 20;
const HALF = 6;

interface Point {
	readonly day: Day;
	readonly text: string;
	readonly kind: 'milestone' | 'today';
}

/** The text stands after its sign where there is room: before it, it could meet the other line. */
function pointText({ text }: Point, x: number, right: number) {
	const after = x + HALF + 6;
	return after + textWidth(text, TEXT) <= right
		? ({ x: after, anchor: 'start' } as const)
		: ({ x: x - HALF - 6, anchor: 'end' } as const);
}

/** A triangle that points down at the day. */
const todaySign = (x: number, y: number): Mark => ({
	kind: 'polygon',
	points: [
		[x - 5, y - 4],
		[x + 5, y - 4],
		[x, y + 5]
	],
	fill: 'accent'
});

function pointMarks(point: Point, scale: DayScale, y: number): Mark[] {
	const x = middle(scale, point.day);
	const { x: at, anchor } = pointText(point, x, scale.right);
	const sign = point.kind === 'today' ? todaySign(x, y) : diamond(x, y, HALF);
	return [sign, textMark(at, y + 4, point.text, { anchor, weight: 600 })];
}

const pointLine = ({ day, kind }: Point, scale: DayScale, y1: number, y2: number): Mark => {
	const x = middle(scale, day);
	const along = { kind: 'line', x1: x, x2: x, y1, y2 } as const;
	return kind === 'today'
		? { ...along, stroke: 'accent', width: 1.5 }
		: { ...along, stroke: 'ink', dash: [2, 3] };
};

/** Later days first: their text may stand left of its sign, where the line of an earlier day would run through it. */
function pointsOf(plan: GanttPlan, labels: GanttLabels, scale: DayScale, today: Day | undefined): Point[] {
	const fixed: Point[] = [
		{ day: plan.decision, text: `${labels.decision} ${labels.day(plan.decision)}`, kind: 'milestone' },
		{ day: plan.launch, text: `${labels.launch} ${labels.day(plan.launch)}`, kind: 'milestone' }
	];
	const isIn = today !== undefined && isShown(scale, today);
	if (!isIn) return fixed;
	const now: Point = { day: today, text: `${labels.today} ${labels.day(today)}`, kind: 'today' };
	return [...fixed, now].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** A row each, so that their texts never meet. The lines are drawn behind the bars. */
export function points(plan: GanttPlan, labels: GanttLabels, scale: DayScale, top: number, today?: Day) {
	const all = pointsOf(plan, labels, scale, today);
	const y = (index: number): number => top + ROW * index + ROW / 2;
	return {
		height: ROW * all.length + 4,
		marks: all.flatMap((point, index) => pointMarks(point, scale, y(index))),
		lines: (bottom: number): Mark[] => all.map((point, index) => pointLine(point, scale, y(index), bottom))
	};
}

interface LegendItem {
	readonly text: string;
	/** The sign in a place 22 wide whose middle is at `y`. */
	readonly sign: (x: number, y: number) => Mark[];
}

const SIGN_WIDTH = 22;
const GAP = 20;

const bar = (state: Parameters<typeof barMark>[1]) => (x: number, y: number) => [
	barMark({ x, y: y - 5, width: SIGN_WIDTH, height: 10 }, state)
];

const restSign = (x: number, y: number): Mark[] => [
	{ kind: 'rect', x, y: y - 6, width: SIGN_WIDTH, height: 12, fill: 'rule', opacity: REST_SHADE }
];

const freezeSign = (x: number, y: number): Mark[] =>
	[5, 11, 17].map((at) => ({
		kind: 'line',
		x1: x + at,
		x2: x + at,
		y1: y - 7,
		y2: y + 7,
		stroke: 'soft',
		dash: [1, 4]
	}));

/** Only what the chart shows is explained. */
function legendItems(plan: GanttPlan, labels: GanttLabels, options: GanttOptions): LegendItem[] {
	const ids = plan.tasks.map(({ id }) => id);
	const shows = (known?: { has: (id: string) => boolean }): boolean => ids.some((id) => known?.has(id));
	const items: (LegendItem & { readonly shown: boolean })[] = [
		{ shown: true, text: labels.critical, sign: bar('critical') },
		{ shown: true, text: labels.slack, sign: bar('slack') },
		{ shown: shows(options.done), text: labels.done, sign: bar('done') },
		{ shown: shows(options.opens), text: labels.opens, sign: (x, y) => [triangle(x + 6, y)] },
		{ shown: shows(options.fixed), text: labels.fixed, sign: (x, y) => [pinHead(x + 11, y)] },
		{ shown: true, text: labels.off, sign: restSign },
		{ shown: (options.freeze ?? []).length > 0, text: labels.freeze, sign: freezeSign }
	];
	return items.filter(({ shown }) => shown);
}

const itemWidth = ({ text }: LegendItem): number => SIGN_WIDTH + 8 + textWidth(text, TEXT) + GAP;

/** A sample of each sign with its meaning, in as many lines as they need from `left` to `right`. */
export function legend(
	plan: GanttPlan,
	labels: GanttLabels,
	options: GanttOptions,
	box: { readonly left: number; readonly right: number; readonly top: number }
): { marks: Mark[]; height: number } {
	let x = box.left;
	let line = 0;
	const marks = legendItems(plan, labels, options).flatMap((item) => {
		if (x > box.left && x + itemWidth(item) - GAP > box.right) [x, line] = [box.left, line + 1];
		const y = box.top + (LINE + 4) * line + 16;
		const drawn = [...item.sign(x, y), textMark(x + SIGN_WIDTH + 8, y + 4, item.text, { fill: 'soft' })];
		x += itemWidth(item);
		return drawn;
	});
	return { marks, height: (LINE + 4) * (line + 1) + 10 };
}
