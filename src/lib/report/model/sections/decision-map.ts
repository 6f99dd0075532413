/** The decision map: who can pause, who approves, who reviews, on half a page. */
import { decisionMap, type DecisionRow, type Holder } from '#lib/core/raci/decision-map.ts';
import type { RaciMatrix } from '#lib/core/raci/matrix.ts';
import { DECISION_TEXT, decisionQuestion } from '#lib/i18n/decision-map-text.ts';
import { RACI_TEXT } from '#lib/i18n/report-plan-text.ts';
import { cells, column, heading, paragraph, plain, soft, wholeTable } from '../cells.ts';
import type { Block, Row } from '../document.ts';
import { namesInRow } from '../people-names.ts';

/** “Sunita Rao, deputy Ελένη Παπαδάκη” */
function person({ cell }: Holder): string {
	const names = cell.person === undefined ? RACI_TEXT.vacant : namesInRow([cell.person]);
	return cell.deputy === undefined ? names : `${names}, ${RACI_TEXT.deputy(namesInRow([cell.deputy]))}`;
}

const titles = (holders: readonly Holder[]): string => holders.map(({ role }) => role.title).join(', ');

const decisionRow = (question: string, { decides, does, asked }: DecisionRow): Row =>
	cells(
		plain(question),
		plain(decides.map(person).join('; ')),
		soft(titles(decides)),
		soft(titles(does)),
		soft(titles(asked))
	);

/** One row a decision that the matrix carries; nothing where it carries none. */
export function decisionBlocks(matrix: RaciMatrix): Block[] {
	const rows = decisionMap(matrix).flatMap((line) =>
		line.rows.slice(0, 1).map((row) => decisionRow(decisionQuestion(line.decision), row))
	);
	if (rows.length === 0) return [];
	const { question, decides, as, does, asked } = DECISION_TEXT.columns;
	const columns = [column(question, 4), column(decides, 4), column(as, 3), column(does, 3), column(asked, 4)];
	return [heading(2, DECISION_TEXT.title), paragraph(DECISION_TEXT.note, 'small'), wholeTable(columns, rows)];
}
