/** How strongly the answers are shown: of the gates of the level asked for, and of all that was asked. */
import { evidenceOf, levelOf } from '#lib/core/assessment/answer-state.ts';
import { gateLevel } from '#lib/core/pack/questions.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { EVIDENCES } from '#lib/core/pack/scale.ts';
import { BRIEF_HEADINGS, BRIEF_LABELS, EVIDENCE_TEXT } from '#lib/i18n/brief-text.ts';
import { outOf } from '#lib/i18n/report-text.ts';
import { cells, column, narrowTable, paragraph, plain, smallHeading } from '../cells.ts';
import type { Block, Row } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

function evidenceRow(title: string, asked: readonly PlacedQuestion[], { answers }: ReportInput): Row {
	const own = asked.map(({ question }) => answers[question.id]);
	const held = own.filter((answer) => levelOf(answer) !== null);
	const counts = EVIDENCES.map((evidence) => held.filter((answer) => evidenceOf(answer) === evidence).length);
	const shown = [...counts, own.length - held.length].map((count) => plain(outOf(count, own.length)));
	return cells(plain(title), ...shown);
}

/** `explained`: with what the words over the columns mean. */
export function evidenceBlocks(input: ReportInput, { asked }: LookUp, explained: boolean): Block[] {
	const { requested } = input.readiness;
	const gates = asked.filter(({ question }) => gateLevel(question, requested) !== null);
	const { of, asserted, document, observed, noLevel } = BRIEF_LABELS;
	const counted = [asserted, document, observed, noLevel].map((title) => column(title, 'fit', 'end'));
	return [
		smallHeading(2, BRIEF_HEADINGS.evidence),
		narrowTable(
			[column(of, 1), ...counted],
			[
				...(gates.length === 0 ? [] : [evidenceRow(EVIDENCE_TEXT.gates(requested), gates, input)]),
				evidenceRow(EVIDENCE_TEXT.answers, asked, input)
			]
		),
		...(explained ? [paragraph(EVIDENCE_TEXT.words, 'small')] : [])
	];
}
