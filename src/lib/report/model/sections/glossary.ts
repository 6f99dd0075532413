/** What the levels, the strengths of evidence and the ways of serving are called, and mean. */
import { AUTONOMIES, EVIDENCES, INTERACTIONS, LEVELS } from '#lib/core/pack/scale.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { EVIDENCE_MEANINGS } from '#lib/i18n/report-method-text.ts';
import { GATES_TEXT, HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, group, heading, levelCell, plain, table } from '../cells.ts';
import type { Cell, Row, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

const term = (of: Cell, meaning: string): Row => cells(of, plain(meaning));

export function glossarySection({
	questionnaire: { levels, autonomies, interactions }
}: ReportInput): Section {
	const rows = [
		group(HEADINGS.levels),
		...LEVELS.map((level) =>
			term(levelCell(level, `${String(level)}  ${levels[level].title}`), levels[level].meaning)
		),
		group(HEADINGS.evidence),
		...EVIDENCES.map((evidence) => term(plain(evidenceWord(evidence)), EVIDENCE_MEANINGS[evidence])),
		group(HEADINGS.autonomy),
		...AUTONOMIES.map((autonomy) =>
			term(plain(GATES_TEXT.autonomy(autonomy, autonomies[autonomy].title)), autonomies[autonomy].meaning)
		),
		group(HEADINGS.interactions),
		...INTERACTIONS.map((id) => term(plain(interactions[id].title), interactions[id].meaning))
	];
	return {
		anchor: 'glossary',
		title: SECTIONS.glossary,
		orientation: 'portrait',
		begins: 'withRoom',
		listed: true,
		blocks: [heading(1, SECTIONS.glossary), table([column(LABELS.term, 3), column(LABELS.meaning, 7)], rows)]
	};
}
