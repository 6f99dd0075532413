/** The questions without a level that could change the verdict, and what each can do alone. */
import type { DontKnow } from '#lib/core/scoring/dont-knows.ts';
import { sentence } from '#lib/i18n/format.ts';
import { HEADINGS, LABELS, STATE_WORDS } from '#lib/i18n/report-text.ts';
import { aloneText, dontKnowsLead, narrowsText } from '#lib/i18n/sensitivity-text.ts';
import { cells, column, heading, NUMBER_COLUMN, numberCell, paragraph, plain, table } from '../cells.ts';
import type { Block, Row } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

const row = (one: DontKnow, names: LookUp): Row =>
	cells(
		numberCell(one.question, names),
		plain(names.question(one.question)?.question.title ?? one.question),
		plain(STATE_WORDS[one.state]),
		plain(sentence(aloneText(one))),
		plain(narrowsText(one))
	);

const COLUMNS = [
	NUMBER_COLUMN,
	column(LABELS.question, 3),
	column(LABELS.now),
	column(LABELS.alone, 3),
	column(LABELS.narrows, 'fit', 'end')
];

/** Nothing where no question is open. */
export function dontKnowBlocks({ readiness: { counts }, sensitivity }: ReportInput, names: LookUp): Block[] {
	const open = counts.unknown + counts.unanswered;
	if (open === 0) return [];
	const { dontKnows } = sensitivity;
	const rows = dontKnows.map((one) => row(one, names));
	return [
		heading(2, HEADINGS.dontKnows),
		paragraph(dontKnowsLead(dontKnows, open)),
		...(rows.length === 0 ? [] : [table(COLUMNS, rows)])
	];
}
