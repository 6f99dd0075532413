/** Slide 3: each layer against its floor, as bars and as numbers. */
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import { explain } from '#lib/core/scoring/explain.ts';
import type { LayerScore } from '#lib/core/scoring/readiness.ts';
import type { TraceNode } from '#lib/core/scoring/trace.ts';
import { DECK_TEXT, layersTitle } from '#lib/i18n/deck-text.ts';
import { showInterval, showScore } from '#lib/i18n/interval-text.ts';
import { LABELS, outOf, READINESS_TEXT, SECTIONS, showFloor } from '#lib/i18n/report-text.ts';
import { ROUNDING_TEXT, sumLines, traceNotes } from '#lib/i18n/trace-text.ts';
import type { LookUp } from '../../model/look-up.ts';
import type { ReportInput } from '../../model/report-input.ts';
import type { ChartPiece, DeckCell, DeckColumn, Slide } from '../deck.ts';
import { fitted, fittedTable } from '../fit.ts';
import { BODY, SIZES } from '../page.ts';
import { boldCell, pointer, stateCell, textCell, textPiece } from './pieces.ts';

const CHART = { ...BODY, width: 416, height: 320 };
const NOTE = { ...BODY, y: 436, height: 34 };
const TABLE = { ...BODY, x: BODY.x + 434, width: BODY.width - 434, height: 320 };
const COLUMNS: readonly DeckColumn[] = [
	{ title: LABELS.layer, width: 104, lines: 2 },
	{ title: LABELS.level, width: 102, lines: 2 },
	{ title: LABELS.answered, width: 80, lines: 1 },
	{ title: LABELS.floor, width: 50, lines: 1 },
	{ title: LABELS.state, width: 94, lines: 2 }
];
/** Layers on the chart: more bars than these cannot be told apart. */
const MOST = 12;
const LABEL = { width: 130, size: SIZES.small, lines: 1 };

const state = ({ met, possible, notApplicable }: LayerScore): DeckCell => {
	if (notApplicable) return stateCell({ word: READINESS_TEXT.notApplicable, shape: 'ring', tone: 'soft' });
	if (met) return stateCell({ word: READINESS_TEXT.met, shape: 'circle', tone: 'go' });
	return possible
		? stateCell({ word: READINESS_TEXT.notShown, shape: 'diamond', tone: 'wait' })
		: stateCell({ word: READINESS_TEXT.missed, shape: 'square', tone: 'stop' });
};

function levelText(layer: LayerScore, { questionnaire }: ReportInput): string {
	if (layer.notApplicable) return '';
	const score = showScore(layer, questionnaire.thresholds.pointCompleteness, layer.floor);
	const interval = showInterval(layer, layer.floor);
	return score === interval ? interval : `${score} (${interval})`;
}

function answeredText(layer: LayerScore, { answers }: ReportInput, { asked }: LookUp): string {
	const own = asked.filter((placed) => placed.layer.id === layer.id);
	const answered = own.filter(({ question }) => stateOf(answers[question.id]) !== 'unanswered');
	return outOf(answered.length, own.length);
}

const layerRow = (layer: LayerScore, input: ReportInput, names: LookUp): DeckCell[] => [
	boldCell(layer.title),
	textCell(levelText(layer, input)),
	textCell(answeredText(layer, input, names)),
	textCell(showFloor(layer.floor)),
	state(layer)
];

/** Two decimals, as the sums print them. */
const hundredths = (value: number): number => Math.round(100 * value) / 100;

const chartOf = (layers: readonly LayerScore[]): ChartPiece => ({
	kind: 'chart',
	box: CHART,
	alt: DECK_TEXT.chart,
	labels: layers.map(({ title }) => fitted(title, LABEL)),
	series: [
		{ name: DECK_TEXT.cautious, values: layers.map(({ lo }) => hundredths(lo)), tone: 'accent' },
		{ name: DECK_TEXT.floor, values: layers.map(({ floor }) => hundredths(floor)), tone: 'soft' }
	]
});

function sums(layer: TraceNode): string[] {
	const lines = sumLines(layer).map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
	return [`${layer.title}: ${lines.join('; ')}`, ...traceNotes(layer)];
}

export function layersSlide(input: ReportInput, names: LookUp): Slide {
	const { questionnaire, frame, answers, readiness } = input;
	const title = layersTitle(readiness);
	const shown = readiness.layers.filter(({ notApplicable }) => !notApplicable).slice(0, MOST);
	const rows = readiness.layers.map((layer) => layerRow(layer, input, names));
	const table = fittedTable({ box: TABLE, alt: title, columns: COLUMNS, size: SIZES.text }, rows);
	const chart = chartOf(shown);
	const isCut = table.isShortened || chart.labels.some((label) => label.endsWith('…'));
	return {
		title,
		pieces: [
			shown.length === 0 ? textPiece(DECK_TEXT.noLayers, CHART) : chart,
			table.piece,
			textPiece(DECK_TEXT.chartNote, NOTE, { size: SIZES.small, tone: 'soft' }),
			...pointer(table.left, isCut, SECTIONS.readiness)
		],
		notes: [DECK_TEXT.sums, ...explain(questionnaire, frame, answers).parts.flatMap(sums), ROUNDING_TEXT]
	};
}
