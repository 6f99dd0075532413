/** Slide 2: the gates of the level asked for, those that are open first, and what each lacks. */
import type { GateCheck } from '#lib/core/scoring/readiness.ts';
import { DECK_TEXT, gatesTitle } from '#lib/i18n/deck-text.ts';
import { gateMissing, gateNeeds, gateTitle } from '#lib/i18n/readiness-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { gateLevelCell, gateMark } from '../../model/gate-cells.ts';
import type { LookUp } from '../../model/look-up.ts';
import type { ReportInput } from '../../model/report-input.ts';
import type { DeckCell, DeckColumn, Slide } from '../deck.ts';
import { fittedTable } from '../fit.ts';
import { BODY, SIZES } from '../page.ts';
import { boldCell, pointer, stateCell, textCell, textPiece } from './pieces.ts';

const COLUMNS: readonly DeckColumn[] = [
	{ title: LABELS.gate, width: 210, lines: 2 },
	{ title: LABELS.state, width: 110, lines: 1 },
	{ title: LABELS.now, width: 110, lines: 2 },
	{ title: LABELS.needs, width: 110, lines: 2 },
	{ title: LABELS.missing, width: 324, lines: 2 }
];

const ORDER = ['fail', 'unknown', 'notApplicable', 'pass'] as const;

const levelText = (check: GateCheck, { answers }: ReportInput, names: LookUp): string =>
	gateLevelCell(check, answers, names)
		.map((part) => (part.kind === 'state' ? part.state.word : part.text))
		.join(', ');

function texts(check: GateCheck, input: ReportInput, names: LookUp): string[] {
	const { questionnaire } = input;
	return [levelText(check, input, names), gateNeeds(check), gateMissing(questionnaire, check)];
}

function gateRow(check: GateCheck, input: ReportInput, names: LookUp): DeckCell[] {
	const title = gateTitle(input.questionnaire, check);
	return [boldCell(title), stateCell(gateMark(check)), ...texts(check, input, names).map(textCell)];
}

function note(check: GateCheck, input: ReportInput, names: LookUp): string {
	const [now = '', needs = '', missing = ''] = texts(check, input, names);
	const said = [gateMark(check).word, `${LABELS.now}: ${now}`, `${LABELS.needs}: ${needs}`, missing];
	return DECK_TEXT.whole(gateTitle(input.questionnaire, check), said);
}

export function gatesSlide(input: ReportInput, names: LookUp): Slide {
	const { gates, requested } = input.readiness;
	const own = gates.filter(({ autonomy }) => autonomy === requested);
	const sorted = ORDER.flatMap((state) => own.filter((gate) => gate.state === state));
	const title = gatesTitle(own, requested);
	const rows = sorted.map((check) => gateRow(check, input, names));
	const { piece, left, isShortened } = fittedTable(
		{ box: BODY, alt: title, columns: COLUMNS, size: SIZES.text },
		rows
	);
	return {
		title,
		pieces:
			own.length === 0 ? [textPiece(title, BODY)] : [piece, ...pointer(left, isShortened, SECTIONS.gates)],
		notes: sorted.map((check) => note(check, input, names))
	};
}
