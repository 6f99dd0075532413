/** How the numbers come about: thresholds, which of them are our defaults, and one of them worked out. */
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import type { CapabilityScore, LayerScore } from '#lib/core/scoring/readiness.ts';
import { weakestLayer } from '#lib/core/scoring/weakest-layer.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { showLevel } from '#lib/i18n/format.ts';
import { METHOD_TEXT } from '#lib/i18n/report-method-text.ts';
import { GATES_TEXT, HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, narrowTable, paragraph, plain } from '../cells.ts';
import type { Block, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

function thresholdTable({ questionnaire: { thresholds, autonomies } }: ReportInput): Block {
	return narrowTable(
		[
			column(LABELS.autonomy, 1),
			column(LABELS.everyLayer, 'fit', 'end'),
			column(LABELS.overall, 'fit', 'end'),
			column(LABELS.gateEvidence)
		],
		AUTONOMIES.map((autonomy) =>
			cells(
				plain(GATES_TEXT.autonomy(autonomy, autonomies[autonomy].title)),
				plain(twoDecimals(thresholds.layerFloor[autonomy])),
				plain(twoDecimals(thresholds.overallFloor[autonomy])),
				plain(evidenceWord(thresholds.gateEvidence[autonomy]))
			)
		)
	);
}

/** Two decimals, so that a reader who redoes the sum meets the same result. */
const twoDecimals = (value: number): string => (Math.round(value * 100 + 1e-9) / 100).toFixed(2);

/** “Quality = (2 × 1.50 + 1 × 3.00) ÷ (2 + 1) = 2.00, shown as 2.0” */
function formula(layer: LayerScore, capabilities: readonly CapabilityScore[]): string {
	const terms = capabilities.map(({ weight, lo }) => `${String(weight)} × ${twoDecimals(lo)}`).join(' + ');
	const weights = capabilities.map(({ weight }) => String(weight)).join(' + ');
	return `${layer.title} = (${terms}) ÷ (${weights}) = ${METHOD_TEXT.shownAs(twoDecimals(layer.lo), showLevel(layer.lo))}`;
}

function formulaBlocks({ readiness }: ReportInput): Block[] {
	const layer = weakestLayer(readiness.layers);
	if (!layer) return [paragraph(METHOD_TEXT.noFormula)];
	const own = readiness.capabilities.filter((capability) => capability.layer === layer.id);
	return [paragraph(METHOD_TEXT.formulaIntro(layer.title)), paragraph(formula(layer, own), 'formula')];
}

export const methodSection = (input: ReportInput): Section => ({
	anchor: 'method',
	title: SECTIONS.method,
	orientation: 'portrait',
	begins: 'withRoom',
	listed: true,
	blocks: [
		heading(1, SECTIONS.method),
		...METHOD_TEXT.paragraphs.map((text) => paragraph(text)),
		heading(2, HEADINGS.thresholds),
		thresholdTable(input),
		heading(2, HEADINGS.defaults),
		paragraph(METHOD_TEXT.defaultsIntro),
		{ kind: 'list', items: METHOD_TEXT.defaults },
		heading(2, HEADINGS.formula),
		...formulaBlocks(input)
	]
});
