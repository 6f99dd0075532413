/** The decision taken on a verdict, near the verdict, and those before it. */
import type { Decided } from '#lib/core/progress/record.ts';
import {
	decidedOn,
	DECISION_COLUMNS,
	DECISION_TEXT,
	decisionLine,
	decisionTerms,
	outcomeText,
	stanceText
} from '#lib/i18n/decision-text.ts';
import { showDay } from '#lib/i18n/format.ts';
import { verdictSignThen } from '#lib/i18n/progress-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, paragraph, plain, stateCell, table } from '../cells.ts';
import type { Block, Cell, Row, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

function latestBlocks(decided: Decided): Block[] {
	const { decision, milestone } = decided;
	const stance = stanceText(decision, milestone);
	return [
		paragraph(decisionLine(decision), 'lead'),
		paragraph(decidedOn(decided)),
		...(stance === '' ? [] : [paragraph(stance)]),
		...(decision.conditions.length === 0
			? []
			: [heading(2, DECISION_TEXT.conditions), { kind: 'list', items: decision.conditions } as const]),
		...(decision.reason === undefined ? [] : [heading(2, DECISION_TEXT.reason), paragraph(decision.reason)])
	];
}

/** Paragraphs under each other. */
const lines = (texts: readonly string[]): Cell => texts.flatMap(plain);

const earlierRow = ({ decision, milestone }: Decided): Row =>
	cells(
		plain(showDay(decision.day)),
		plain(outcomeText(decision)),
		plain(decision.by),
		stateCell(verdictSignThen(milestone)),
		lines([stanceText(decision, milestone), ...decisionTerms(decision)])
	);

function earlierBlocks(decided: readonly Decided[]): Block[] {
	if (decided.length === 0) return [];
	const [day, what, by, verdict, terms] = DECISION_COLUMNS;
	const columns = [column(day), column(what, 3), column(by, 3), column(verdict), column(terms, 5)];
	return [heading(2, DECISION_TEXT.earlier), table(columns, decided.map(earlierRow))];
}

/** None where nothing was decided. */
export function decisionSections({ progress: { decided } }: ReportInput): Section[] {
	const [latest, ...earlier] = decided;
	if (!latest) return [];
	return [
		{
			anchor: 'decision',
			title: SECTIONS.decision,
			orientation: 'portrait',
			begins: 'withRoom',
			listed: true,
			blocks: [heading(1, SECTIONS.decision), ...latestBlocks(latest), ...earlierBlocks(earlier)]
		}
	];
}
