/** Layers as intervals, each with its level, its interval and how many questions it rests on. */
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import type { LayerScore } from '#lib/core/scoring/readiness.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { layerBars } from '#lib/figures/layer-bars.ts';
import { shortenText, textWidth } from '#lib/figures/text-width.ts';
import { scoreWithCount } from '#lib/i18n/brief-text.ts';
import { showInterval, shownPoint, showScore } from '#lib/i18n/interval-text.ts';
import { READINESS_TEXT } from '#lib/i18n/report-text.ts';
import type { LookUp } from '../look-up.ts';
import { PRINT_WIDTH } from '../print-figures.ts';
import type { ReportInput } from '../report-input.ts';
import { layerAgreement } from './agreement.ts';

const TEXT = 13;
const GAP = 16;
const ROW = 22;
/** Names take at most this much of the figure, in its units. */
const WIDEST_NAME = 220;

function valueOf(layer: LayerScore, input: ReportInput, names: LookUp): string {
	if (layer.notApplicable) return READINESS_TEXT.notApplicable;
	const { questionnaire, answers, workshops } = input;
	const own = names.asked.filter((placed) => placed.layer.id === layer.id);
	const answered = own.filter(({ question }) => stateOf(answers[question.id]) !== 'unanswered');
	const score = showScore(layer, questionnaire.thresholds.pointCompleteness, layer.floor);
	const level = scoreWithCount(score, showInterval(layer, layer.floor), answered.length, own.length);
	return [level, layerAgreement(workshops, layer.id, names)].filter(Boolean).join('; ');
}

/** The first `count` layers; a name too long for its room ends in “…”. */
export function briefLayers(
	input: ReportInput,
	names: LookUp,
	count: number
): { readonly figure: Figure; readonly isShortened: boolean } {
	const { readiness, questionnaire } = input;
	const layers = readiness.layers.slice(0, count);
	const bars = layers.map((layer) => ({
		score: { ...layer, title: shortenText(layer.title, TEXT, WIDEST_NAME) },
		point: shownPoint(layer, questionnaire.thresholds.pointCompleteness),
		value: valueOf(layer, input, names),
		interval: showInterval(layer, layer.floor)
	}));
	const widest = (texts: readonly string[]): number =>
		GAP + Math.max(0, ...texts.map((text) => textWidth(text, TEXT)));
	const figure = layerBars(bars, readiness.requested, PRINT_WIDTH, {
		left: widest(bars.map(({ score }) => score.title)),
		right: widest(bars.map(({ value }) => value)),
		row: ROW
	});
	return { figure, isShortened: layers.some(({ title }, index) => title !== bars[index]?.score.title) };
}
