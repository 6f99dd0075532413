/** The figures of one readiness with their texts, the same on screen and in the report. */
import type { Questionnaire } from '../../core/pack/schema.ts';
import { INTERACTIONS } from '../../core/pack/scale.ts';
import type { Readiness } from '../../core/scoring/readiness.ts';
import type { Figure } from '../../figures/figure.ts';
import { heatMap } from '../../figures/heat-map.ts';
import type { HeatCell } from '../../figures/heat-map.ts';
import { layerBars } from '../../figures/layer-bars.ts';
import { showInterval, shownPoint, showScore } from '../../i18n/interval-text.ts';

/** Width, in units, at which a figure fills an upright page of the report. */
export const PRINT_WIDTH = 670;

/** Layers as intervals with the floor of the autonomy asked for; `width` where the usual one does not fit. */
export function layerFigure(questionnaire: Questionnaire, readiness: Readiness, width?: number): Figure {
	const { pointCompleteness } = questionnaire.thresholds;
	const bars = readiness.layers.map((score) => ({
		score,
		point: shownPoint(score, pointCompleteness),
		value: score.notApplicable ? 'n/a' : showScore(score, pointCompleteness),
		interval: showInterval(score, score.floor)
	}));
	return layerBars(bars, readiness.requested, width);
}

/** The 4 × 3 heat map: layers by who serves the customer; `width` where the usual one does not fit. */
export function heatFigure(questionnaire: Questionnaire, readiness: Readiness, width?: number): Figure {
	const { pointCompleteness } = questionnaire.thresholds;
	const cell = (layer: string, interaction: string): HeatCell => {
		const score =
			readiness.cells.find((c) => c.layer === layer && c.interaction === interaction)?.score ?? null;
		if (!score) return { level: null, text: 'none' };
		const point = shownPoint(score, pointCompleteness);
		const text = showScore(score, pointCompleteness);
		return { level: point ?? score.lo, text, key: `${layer}/${interaction}` };
	};
	return heatMap(
		INTERACTIONS.map((interaction) => questionnaire.interactions[interaction].title),
		readiness.layers.map(({ id, title }) => ({
			title,
			cells: INTERACTIONS.map((interaction) => cell(id, interaction))
		})),
		width
	);
}
