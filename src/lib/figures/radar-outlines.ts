/** The net of a radar and the outlines on it, told apart by their line: filled and thick, dashed, dotted. */
import { LEVELS, TOP_LEVEL } from '../core/pack/scale.ts';
import type { Mark, Tone } from './figure.ts';
import type { LegendItem } from './legend.ts';
import type { RadarAxis } from './radar-axis.ts';
import { textMark } from './text-mark.ts';

/** Where a level stands on the axis with this number. */
type At = (axis: number, level: number) => readonly [number, number];

interface OutlineStyle {
	readonly words: string;
	readonly level: (axis: RadarAxis) => number | null;
	readonly stroke: Tone;
	readonly strokeWidth: number;
	readonly dash?: readonly [number, number];
	readonly isFilled?: true;
}

/** From the lowest to the uppermost. */
export const OUTLINES: readonly OutlineStyle[] = [
	{ words: 'cautious bound', level: ({ lo }) => lo, stroke: 'accent', strokeWidth: 2.25, isFilled: true },
	{ words: 'floor', level: ({ floor }) => floor, stroke: 'ink', strokeWidth: 1.5, dash: [2, 3] },
	{ words: 'as answered', level: ({ point }) => point, stroke: 'ink', strokeWidth: 1.25, dash: [9, 4] }
];

const SAMPLE = 30;

const lineOf = ({ stroke, dash }: OutlineStyle) => ({ stroke, ...(dash && { dash }) });

/** What each line means; the signs on it say the same as in the other figures. */
export const OUTLINE_LEGEND: readonly LegendItem[] = OUTLINES.map((style) => ({
	words: style.words,
	width: SAMPLE,
	sign: (x, y) => [
		{ kind: 'line', x1: x, x2: x + SAMPLE, y1: y, y2: y, width: style.strokeWidth, ...lineOf(style) }
	]
}));

/** One outline; none where a score has no such number, since a line past the gap would claim one. */
export function outline(style: OutlineStyle, axes: readonly RadarAxis[], at: At): Mark[] {
	const levels = axes.map(style.level);
	if (levels.includes(null)) return [];
	const points = levels.map((level, index) => at(index, level ?? 0));
	return [
		...(style.isFilled ? [{ kind: 'polygon', points, fill: 'accent', opacity: 0.16 } as const] : []),
		{ kind: 'polygon', points, strokeWidth: style.strokeWidth, ...lineOf(style) }
	];
}

/** A ring for each level, a ray for each axis, and the levels up the first of them. */
export function netMarks(count: number, at: At): Mark[] {
	const around = Array.from({ length: count }, (_, index) => index);
	const rings = LEVELS.filter((level) => level > 0).map((level): Mark => ({
		kind: 'polygon',
		points: around.map((axis) => at(axis, level)),
		stroke: 'rule'
	}));
	const rays = around.map((axis): Mark => {
		const [[x1, y1], [x2, y2]] = [at(axis, 0), at(axis, TOP_LEVEL)];
		return { kind: 'line', x1, y1, x2, y2, stroke: 'rule' };
	});
	const numbers = LEVELS.map((level) => {
		const [x, y] = at(0, level);
		return textMark(String(level), x - 5, y + 4, { size: 12, anchor: 'end', fill: 'soft' });
	});
	return [...rings, ...rays, ...numbers];
}
