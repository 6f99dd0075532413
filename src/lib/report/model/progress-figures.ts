/** The figures of readiness over time with their texts, the same on screen and in the report. */
import type { Milestone } from '../../core/assessment/milestone.ts';
import type { Comparison, LayerMove } from '../../core/progress/compare-milestones.ts';
import { trend } from '../../core/progress/trend.ts';
import type { TrendPoint } from '../../core/progress/trend.ts';
import type { Interval } from '../../core/scoring/readiness.ts';
import type { Figure } from '../../figures/figure.ts';
import { slopeChart } from '../../figures/slope-chart.ts';
import type { SlopeEnd } from '../../figures/slope-plot.ts';
import { trendLines } from '../../figures/trend-lines.ts';
import type { TrendMark } from '../../figures/trend-lines.ts';
import { showDay, showDayShort } from '../../i18n/format.ts';
import { showInterval, shownPoint, showScore } from '../../i18n/interval-text.ts';
import { milestoneName, SLOPE_TEXT, slopeSummary, TREND_TEXT } from '../../i18n/progress-text.ts';

/** Of a milestone that was written without thresholds: our default. */
const POINT_COMPLETENESS = 0.5;

const enoughIn = ({ thresholds }: Milestone): number => thresholds?.pointCompleteness ?? POINT_COMPLETENESS;

function slopeEnd(interval: Interval | null, floor: number | null, enough: number): SlopeEnd | null {
	if (!interval || floor === null) return null;
	return {
		lo: interval.lo,
		hi: interval.hi,
		point: shownPoint(interval, enough),
		value: showScore(interval, enough),
		interval: showInterval(interval, floor),
		floor
	};
}

/** Layers from the one moment to the other; `width` where the usual one does not fit. */
export function slopeFigure(comparison: Comparison, width?: number): Figure {
	const { from, to, layers } = comparison;
	const line = ({ title, from: then, to: later, floorFrom, floorTo }: LayerMove) => ({
		title,
		from: slopeEnd(then, floorFrom, enoughIn(from)),
		to: slopeEnd(later, floorTo, enoughIn(to))
	});
	const { title, columns } = SLOPE_TEXT;
	const labels = {
		title,
		columns,
		summary: slopeSummary(comparison),
		from: milestoneName(from),
		to: milestoneName(to)
	};
	return slopeChart(layers.map(line), labels, width);
}

function rowOf(
	{ day, title, requested, supportedNow, possible, overall }: TrendPoint,
	enough: number
): string[] {
	return [
		showDay(day),
		title,
		String(requested),
		String(supportedNow),
		String(possible),
		overall ? showScore(overall, enough) : 'none',
		overall ? showInterval(overall) : 'none'
	];
}

/** Milestones by date, at least one; `width` where the usual one does not fit. */
export function trendFigure(milestones: readonly Milestone[], width?: number): Figure {
	const { points, layers } = trend(milestones);
	const enough = Math.max(...milestones.map(enoughIn));
	const years = new Set(points.map(({ day }) => day.slice(0, 4)));
	const marks = points.map((point): TrendMark => ({
		day: point.day,
		date: years.size > 1 ? showDay(point.day) : showDayShort(point.day),
		supported: point.supportedNow,
		overall: point.overall && { ...point.overall, point: shownPoint(point.overall, enough) },
		row: [
			...rowOf(point, enough),
			...layers.map(({ id }) => {
				const level = point.layers[id];
				return level ? showScore(level, enough) : 'none';
			})
		]
	}));
	const [first, last] = [points[0]?.supportedNow ?? 0, points.at(-1)?.supportedNow ?? 0];
	const labels = {
		...TREND_TEXT,
		columns: [...TREND_TEXT.columns, ...layers.map(({ title }) => title)],
		summary: TREND_TEXT.summary(first, last, points.length)
	};
	return trendLines(marks, labels, width);
}
