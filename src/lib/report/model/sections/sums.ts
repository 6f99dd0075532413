/** The arithmetic of every score: one row a number, from the overall level down to the answers by their numbers. */
import { explain } from '#lib/core/scoring/explain.ts';
import type { TraceNode } from '#lib/core/scoring/trace.ts';
import { LABELS, SECTIONS, SUMS_TEXT } from '#lib/i18n/report-text.ts';
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

const row = (title: string, node: TraceNode, names: LookUp): Row =>
	cells(plain(title), numbersCell(node, names), sumCell(node), plain(printedText(node)));

const layerRows = (layer: TraceNode, names: LookUp): Row[] =>
	layer.parts.length === 0
		? []
		: [
				group(layer.title),
				row(SUMS_TEXT.layer, layer, names),
				...layer.parts.map((capability) => row(capability.title, capability, names))
			];

export function sumsSection({ questionnaire, frame, answers }: ReportInput, names: LookUp): Section {
	const overall = explain(questionnaire, frame, answers);
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
			table(
				[
					column(LABELS.score, 3),
					column(LABELS.number),
					column(LABELS.sum, 6),
					column(LABELS.level, 'fit', 'end')
				],
				[row(SUMS_TEXT.overall, overall, names), ...overall.parts.flatMap((layer) => layerRows(layer, names))]
			)
		]
	};
}
