/** The figures of one readiness with their texts, the same on screen and in the report. */
import type { Questionnaire } from '../../core/pack/schema.ts';
import { INTERACTIONS } from '../../core/pack/scale.ts';
import { reaches } from '../../core/scoring/interval.ts';
import type { CapabilityScore, Interval, LayerScore, Readiness } from '../../core/scoring/readiness.ts';
import { capabilityDots } from '../../figures/capability-dots.ts';
import type { CapabilityDot, DotGroup } from '../../figures/capability-dots.ts';
import type { Figure } from '../../figures/figure.ts';
import { floorState } from '../../figures/floor-sign.ts';
import { heatMap } from '../../figures/heat-map.ts';
import type { HeatCell } from '../../figures/heat-map.ts';
import { layerBars } from '../../figures/layer-bars.ts';
import { FEWEST_AXES, radar } from '../../figures/radar.ts';
import type { RadarAxis } from '../../figures/radar-axis.ts';
import { showFloor, showLevel } from '../../i18n/format.ts';
import { showInterval, shownPoint, showScore } from '../../i18n/interval-text.ts';

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
		const interval = showInterval(score);
		return {
			level: point ?? score.lo,
			text,
			key: `${layer}/${interaction}`,
			...(interval !== text && { detail: `between ${interval.replace('–', ' and ')}` })
		};
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

/** A capability is held to no floor of its own: its layer’s shows where it pulls that down. */
const stateAt = ({ lo, hi }: Interval, floor: number) =>
	floorState({ met: reaches(lo, floor), possible: reaches(hi, floor) });

const dotOf = (score: CapabilityScore, floor: number, pointCompleteness: number): CapabilityDot => ({
	key: capabilityKey(score),
	title: score.title,
	lo: score.lo,
	hi: score.hi,
	point: shownPoint(score, pointCompleteness),
	value: showScore(score, pointCompleteness),
	interval: showInterval(score, floor),
	state: stateAt(score, floor)
});

const capabilityKey = ({ layer, id }: CapabilityScore): string => `${layer}/${id}`;

/** The capabilities of each layer with the layer’s floor. */
export function dotGroups({ thresholds }: Questionnaire, { layers, capabilities }: Readiness): DotGroup[] {
	return layers.map(({ id, title, floor }) => ({
		title,
		floor,
		floorText: showFloor(floor),
		dots: capabilities
			.filter(({ layer }) => layer === id)
			.map((score) => dotOf(score, floor, thresholds.pointCompleteness))
	}));
}

/** Every capability with the floor of its layer; its marks are named `layer/capability`. */
export const capabilityFigure = (
	questionnaire: Questionnaire,
	readiness: Readiness,
	width?: number
): Figure => capabilityDots(dotGroups(questionnaire, readiness), readiness.requested, width);

function axisOf(score: CapabilityScore | LayerScore, floor: number, pointCompleteness: number): RadarAxis {
	const point = shownPoint(score, pointCompleteness);
	return {
		key: score.id,
		title: score.title,
		lo: score.lo,
		point,
		floor,
		state: stateAt(score, floor),
		texts: [
			showLevel(score.lo, floor),
			point === null ? 'too few answers' : showLevel(point),
			showLevel(score.hi, floor),
			showFloor(floor)
		]
	};
}

/** The layers as a shape; where they are too few, the capabilities of the first layer that has enough; else null. */
export function radarFigure(
	questionnaire: Questionnaire,
	readiness: Readiness,
	width?: number
): Figure | null {
	const { pointCompleteness } = questionnaire.thresholds;
	const layers = readiness.layers.filter(({ notApplicable }) => !notApplicable);
	if (layers.length >= FEWEST_AXES) {
		const axes = layers.map((layer) => axisOf(layer, layer.floor, pointCompleteness));
		return radar(axes, { title: 'The shape of the layers', axis: 'Layer' }, width);
	}
	const own = layers.map((layer) => ({
		layer,
		scores: readiness.capabilities.filter((capability) => capability.layer === layer.id)
	}));
	const enough = own.find(({ scores }) => scores.length >= FEWEST_AXES);
	if (!enough) return null;
	const { layer, scores } = enough;
	const axes = scores.map((score) => axisOf(score, layer.floor, pointCompleteness));
	return radar(axes, { title: `The shape of ${layer.title}`, axis: 'Capability' }, width);
}
