/** The arithmetic of every score: one row a number, from the overall level down to the answers by their numbers. */
import { explain, explainCell } from '#lib/core/scoring/explain.ts';
import type { CellScore } from '#lib/core/scoring/readiness.ts';
import type { TraceNode } from '#lib/core/scoring/trace.ts';
import { HEADINGS, LABELS, SECTIONS, SUMS_TEXT } from '#lib/i18n/report-text.ts';
import { printedText, ROUNDING_TEXT, sumLines, traceNotes } from '#lib/i18n/trace-text.ts';
import { cells, column, group, heading, paragraph, plain, table } from '../cells.ts';
import type { Cell, Row, Section, TextPart } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { answerAnchor } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

const soft = (text: string): TextPart => ({ kind: 'text', text, look: 'soft' });

/** The numbers of the answers in a capability’s sum, which jump to the first of them. */
function numbersCell({ kind, parts }: TraceNode, { numberOf }: LookUp): Cell {
	const first = parts[0];
	if (kind !== 'capability' || !first) return [];
	const numbers = parts.flatMap(({ id }) => numberOf(id) ?? []);
	return [{ kind: 'text', text: SUMS_TEXT.numbers(numbers), target: answerAnchor(first.id) }];
}

function sumCell(node: TraceNode): Cell {
	const lines = sumLines(node).map(({ label, text }): TextPart => ({
		kind: 'text',
		text: label === '' ? text : `${label}: ${text}`
	}));
	return [...lines, ...traceNotes(node).map(soft)];
}

const row = (title: string, node: TraceNode, names: LookUp, note = ''): Row =>
	cells(
		plain(title),
		numbersCell(node, names),
		[...sumCell(node), ...(note ? [soft(note)] : [])],
		plain(printedText(node))
	);

const layerRows = (layer: TraceNode, names: LookUp): Row[] =>
	layer.parts.length === 0
		? []
		: [
				group(layer.title),
				row(SUMS_TEXT.layer, layer, names),
				...layer.parts.map((capability) => row(capability.title, capability, names))
			];

/**
 * One cell of the heat map and those of its capabilities that bear on it with some of their questions only; the
 * others stand in the table above with the same number.
 */
function cellRows(cell: CellScore, layer: TraceNode, input: ReportInput, names: LookUp): Row[] {
	const { questionnaire, frame, answers } = input;
	const node = explainCell(questionnaire, frame, answers, cell);
	if (!node?.interval) return [];
	const { title } = questionnaire.interactions[cell.interaction];
	const whole = new Map(layer.parts.map(({ id, parts }) => [id, parts.length]));
	const isPart = ({ id, parts, interval }: TraceNode): boolean =>
		interval !== null && parts.length < (whole.get(id) ?? 0);
	const bearsOn = node.parts.length < layer.parts.length ? SUMS_TEXT.over(node.parts) : '';
	return [
		row(title, node, names, bearsOn),
		...node.parts.filter(isPart).map((part) => row(SUMS_TEXT.partOf(part.title, title), part, names))
	];
}

function layerCellRows(layer: TraceNode, input: ReportInput, names: LookUp): Row[] {
	const own = input.readiness.cells.filter((cell) => cell.layer === layer.id);
	const rows = own.flatMap((cell) => cellRows(cell, layer, input, names));
	return rows.length === 0 ? [] : [group(layer.title), ...rows];
}

const SUM_COLUMNS = [
	column(LABELS.score, 3),
	column(LABELS.number),
	column(LABELS.sum, 6),
	column(LABELS.level, 'fit', 'end')
];

export function sumsSection(input: ReportInput, names: LookUp): Section {
	const overall = explain(input.questionnaire, input.frame, input.answers);
	return {
		anchor: 'sums',
		title: SECTIONS.sums,
		orientation: 'portrait',
		begins: 'withRoom',
		listed: true,
		blocks: [
			heading(1, SECTIONS.sums),
			paragraph(SUMS_TEXT.intro),
			paragraph(ROUNDING_TEXT),
			table(SUM_COLUMNS, [
				row(SUMS_TEXT.overall, overall, names),
				...overall.parts.flatMap((layer) => layerRows(layer, names))
			]),
			heading(2, HEADINGS.conversation),
			paragraph(SUMS_TEXT.cells),
			table(
				SUM_COLUMNS,
				overall.parts.flatMap((layer) => layerCellRows(layer, input, names))
			)
		]
	};
}
