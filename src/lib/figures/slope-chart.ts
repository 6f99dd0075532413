/** Layers at two moments: a line each, from what it was to what it is, with the floors they are held against. */
import { LEVELS } from '../core/pack/scale.ts';
import type { Figure, FigureTable, Mark } from './figure.ts';
import { slopeHeads, slopeLabels } from './slope-labels.ts';
import { floorAt, floorText, levelOf, rounded, slopePlot } from './slope-plot.ts';
import type { Plot, Side, SlopeEnd, SlopeLine } from './slope-plot.ts';

/** Names of the two moments, and the heads of the table. */
export interface SlopeLabels {
	readonly title: string;
	readonly summary: string;
	readonly from: string;
	readonly to: string;
	readonly columns: readonly string[];
}

const WIDTH = 520;
const HALF_BAR = 3;
/** Less than a printed decimal is no move. */
const STILL = 0.05;

const grid = ({ edges: [x1, x2], y }: Plot): Mark[] =>
	LEVELS.map((level) => ({ kind: 'line', x1, x2, y1: y(level), y2: y(level), stroke: 'rule' }));

function floors(lines: readonly SlopeLine[], { left, right, edges: [x1, x2], y }: Plot): Mark[] {
	const [from, to] = [floorAt(lines, left), floorAt(lines, right)];
	if (from === null || to === null) return [];
	return [{ kind: 'line', x1, x2, y1: y(from), y2: y(to), stroke: 'ink', dash: [2, 3] }];
}

/** A faint bar over the interval, and a circle from the floor up, a square below it. */
function endMarks(end: SlopeEnd, x: number, y: Plot['y']): Mark[] {
	const at = y(levelOf(end));
	const height = rounded(y(end.lo) - y(end.hi));
	const bar: Mark[] =
		height > 2
			? [
					{
						kind: 'rect',
						x: x - HALF_BAR,
						y: y(end.hi),
						width: 2 * HALF_BAR,
						height,
						fill: 'accent',
						opacity: 0.28
					}
				]
			: [];
	const isMet = end.lo >= end.floor - 1e-9;
	const dot: Mark = isMet
		? { kind: 'circle', cx: x, cy: at, r: 4.5, fill: 'ink' }
		: { kind: 'rect', x: x - 4.5, y: at - 4.5, width: 9, height: 9, fill: 'stop' };
	return [...bar, dot];
}

/** Rising lines are solid, falling ones dashed, those that stand still thin. */
function slope({ from, to }: SlopeLine, index: number, plot: Plot): Mark[] {
	if (!from || !to) return [];
	const moved = levelOf(to) - levelOf(from);
	const isStill = Math.abs(moved) < STILL;
	return [
		{
			kind: 'line',
			x1: plot.lane(plot.left, index),
			y1: plot.y(levelOf(from)),
			x2: plot.lane(plot.right, index),
			y2: plot.y(levelOf(to)),
			stroke: isStill ? 'soft' : 'ink',
			width: isStill ? 0.75 : 1.75,
			...(moved <= -STILL && { dash: [6, 3] as const })
		}
	];
}

function tableOf(lines: readonly SlopeLine[], { columns }: SlopeLabels): FigureTable {
	const cells = (end: SlopeEnd | null): string[] =>
		end ? [end.value, end.interval, floorText(end.floor).replace('floor ', '')] : ['–', '–', '–'];
	return { columns, rows: lines.map(({ title, from, to }) => [title, ...cells(from), ...cells(to)]) };
}

/** `width` is in the units of the text's size, so that a narrow place gets a narrow figure and not a small one. */
export function slopeChart(lines: readonly SlopeLine[], words: SlopeLabels, width = WIDTH): Figure {
	const plot = slopePlot(lines, width);
	const ends = (side: Side): Mark[] =>
		lines.flatMap((line, index) => {
			const end = side.end(line);
			return end ? endMarks(end, plot.lane(side, index), plot.y) : [];
		});
	return {
		width,
		height: plot.bottom + 12,
		title: words.title,
		summary: words.summary,
		table: tableOf(lines, words),
		marks: [
			...slopeHeads(words.from, words.to, width),
			...grid(plot),
			...floors(lines, plot),
			...lines.flatMap((line, index) => slope(line, index, plot)),
			...ends(plot.left),
			...ends(plot.right),
			...slopeLabels(lines, plot.left, plot),
			...slopeLabels(lines, plot.right, plot)
		]
	};
}
