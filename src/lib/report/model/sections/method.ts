/** How the numbers come about: thresholds, and which of them are our defaults. */
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { showFloor } from '#lib/i18n/format.ts';
import { ownThresholdsLine } from '#lib/i18n/thresholds-text.ts';
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
				plain(showFloor(thresholds.layerFloor[autonomy])),
				plain(showFloor(thresholds.overallFloor[autonomy])),
				plain(evidenceWord(thresholds.gateEvidence[autonomy]))
			)
		)
	);
}

/** Only where the assessment has its own. */
function ownThresholds({ questionnaire, packThresholds }: ReportInput): Block[] {
	const line = ownThresholdsLine(questionnaire.thresholds, packThresholds);
	return line === null ? [] : [paragraph(line)];
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
		...ownThresholds(input),
		heading(2, HEADINGS.defaults),
		paragraph(METHOD_TEXT.defaultsIntro),
		{ kind: 'list', items: METHOD_TEXT.defaults }
	]
});
