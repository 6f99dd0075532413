/** Readiness in numbers: layers, ways of serving, capabilities. */
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import { countingAside } from '#lib/core/scoring/counting-aside.ts';
import type { CapabilityScore, LayerScore, Score } from '#lib/core/scoring/readiness.ts';
import { asideBound } from '#lib/i18n/aside-text.ts';
import { FIGURE_TEXT } from '#lib/i18n/figure-text.ts';
import { showLevel } from '#lib/i18n/format.ts';
import { showInterval, shownPoint } from '#lib/i18n/interval-text.ts';
import { HEADINGS, LABELS, outOf, READINESS_TEXT, SECTIONS, showFloor } from '#lib/i18n/report-text.ts';
import {
	cells,
	column,
	group,
	heading,
	levelCell,
	narrowTable,
	paragraph,
	plain,
	stateCell
} from '../cells.ts';
import type { Block, Cell, Row, Section, StateMark } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

/** Answered of asked, among the questions for which `belongs` holds. */
function answeredOf(
	input: ReportInput,
	names: LookUp,
	belongs: (placed: LookUp['asked'][number]) => boolean
): Cell {
	const own = names.asked.filter(belongs);
	const answered = own.filter(({ question }) => stateOf(input.answers[question.id]) !== 'unanswered');
	return plain(outOf(answered.length, own.length));
}

function floorState({ met, possible, notApplicable }: LayerScore): StateMark {
	if (notApplicable) return { word: READINESS_TEXT.notApplicable, shape: 'ring', tone: 'soft' };
	if (met) return { word: READINESS_TEXT.met, shape: 'circle', tone: 'go' };
	return possible
		? { word: READINESS_TEXT.notShown, shape: 'diamond', tone: 'wait' }
		: { word: READINESS_TEXT.missed, shape: 'square', tone: 'stop' };
}

/** Dots and number where enough is answered, else words. */
function pointCell(score: Score, { questionnaire }: ReportInput): Cell {
	const point = shownPoint(score, questionnaire.thresholds.pointCompleteness);
	return levelCell(point, point === null ? READINESS_TEXT.tooFew : showLevel(point));
}

const layerRow = (layer: LayerScore, input: ReportInput, names: LookUp): Row =>
	cells(
		plain(layer.title),
		pointCell(layer, input),
		plain(showInterval(layer, layer.floor)),
		plain(showFloor(layer.floor)),
		stateCell(floorState(layer)),
		answeredOf(input, names, (placed) => placed.layer.id === layer.id)
	);

const layerTable = (input: ReportInput, names: LookUp): Block =>
	narrowTable(
		[
			column(LABELS.layer, 1),
			column(LABELS.level),
			column(LABELS.between),
			column(LABELS.floor),
			column(LABELS.state),
			column(LABELS.answered)
		],
		input.readiness.layers.map((layer) => layerRow(layer, input, names))
	);

const capabilityRow = (score: CapabilityScore, input: ReportInput, names: LookUp): Row =>
	cells(
		plain(score.title),
		pointCell(score, input),
		plain(showInterval(score)),
		answeredOf(input, names, (placed) => placed.capability.id === score.id && placed.layer.id === score.layer)
	);

function capabilityTable(input: ReportInput, names: LookUp): Block {
	const { layers, capabilities } = input.readiness;
	const rows = layers.flatMap(({ id, title }) => {
		const own = capabilities.filter(({ layer }) => layer === id);
		return own.length === 0 ? [] : [group(title), ...own.map((score) => capabilityRow(score, input, names))];
	});
	return narrowTable(
		[column(LABELS.capability, 1), column(LABELS.level), column(LABELS.between), column(LABELS.answered)],
		rows
	);
}

/** What the levels owe to questions that were set aside. */
function asideBlocks({ questionnaire, frame, answers, readiness }: ReportInput): Block[] {
	const said = asideBound(readiness, countingAside(questionnaire, frame, answers));
	return said ? [paragraph(said)] : [];
}

/** Under the table that it summarises. */
const radarBlocks = ({ figures: { radar } }: ReportInput): Block[] =>
	radar ? [{ kind: 'figure', figure: radar }, paragraph(FIGURE_TEXT.radarAbove, 'small')] : [];

export function readinessSection(input: ReportInput, names: LookUp): Section {
	return {
		anchor: 'readiness',
		title: SECTIONS.readiness,
		orientation: 'portrait',
		begins: 'withRoom',
		listed: true,
		blocks: [
			heading(1, SECTIONS.readiness),
			paragraph(READINESS_TEXT.intro),
			heading(2, HEADINGS.layers),
			layerTable(input, names),
			...asideBlocks(input),
			...radarBlocks(input),
			heading(2, HEADINGS.conversation),
			paragraph(READINESS_TEXT.heat),
			{ kind: 'figure', figure: input.figures.heat },
			heading(2, HEADINGS.capabilities),
			paragraph(FIGURE_TEXT.dots),
			...input.figures.capabilities.map((figure): Block => ({ kind: 'figure', figure })),
			capabilityTable(input, names)
		]
	};
}
