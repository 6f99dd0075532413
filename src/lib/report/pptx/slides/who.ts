/** Slide 5: who answers for the work that gates wait for, and who does it. */
import type { Raci, RaciLetter, RaciRow } from '#lib/core/raci/matrix.ts';
import { disclosureOf } from '#lib/core/assessment/disclosure.ts';
import { DECK_TEXT, listedOr, whoTitle } from '#lib/i18n/deck-text.ts';
import { RACI_TEXT } from '#lib/i18n/report-plan-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { gateRows } from '../../model/brief/gate-matrix.ts';
import type { ReportInput } from '../../model/report-input.ts';
import type { DeckCell, DeckColumn, Slide } from '../deck.ts';
import { fittedTable } from '../fit.ts';
import { BODY, SIZES } from '../page.ts';
import { boldCell, pointer, textCell, textPiece } from './pieces.ts';

const COLUMNS: readonly DeckColumn[] = [
	{ title: DECK_TEXT.duty, width: 284, lines: 2 },
	{ title: DECK_TEXT.answers, width: 210, lines: 2 },
	{ title: DECK_TEXT.does, width: 210, lines: 2 },
	{ title: DECK_TEXT.asked, width: 160, lines: 2 }
];

/** Roles with one of the letters, each with the name of who holds it where names may be told. */
function holders(row: RaciRow, letters: readonly RaciLetter[], { roles }: Raci, named: boolean): string {
	const texts = roles.flatMap(({ id, title }) => {
		const cell = row.cells[id];
		if (!cell || !letters.includes(cell.letter)) return [];
		return [named && cell.person ? `${cell.person}, ${title}` : title];
	});
	return listedOr(texts, RACI_TEXT.vacant);
}

function textsOf(row: RaciRow, raci: Raci, named: boolean): string[] {
	const asked = holders(row, ['C'], raci, false);
	return [
		holders(row, ['A', 'AR'], raci, named),
		holders(row, ['R', 'AR'], raci, named),
		asked === RACI_TEXT.vacant ? '' : asked
	];
}

const rowOf = (row: RaciRow, raci: Raci, named: boolean): DeckCell[] => [
	boldCell(row.title),
	...textsOf(row, raci, named).map(textCell)
];

function note(row: RaciRow, raci: Raci, named: boolean): string {
	const [answers = '', does = '', asked = ''] = textsOf(row, raci, named);
	return DECK_TEXT.whole(row.title, [
		`${DECK_TEXT.answers}: ${answers}`,
		`${DECK_TEXT.does}: ${does}`,
		asked === '' ? '' : `${DECK_TEXT.asked}: ${asked}`
	]);
}

export function whoSlide({ raci, options }: ReportInput): Slide {
	const rows = gateRows(raci);
	const title = whoTitle(rows.length);
	if (!raci || rows.length === 0)
		return { title, pieces: [textPiece(DECK_TEXT.noRaci, BODY)], notes: [DECK_TEXT.noRaci] };
	const named = disclosureOf(options).people;
	const { piece, left, isShortened } = fittedTable(
		{ box: BODY, alt: title, columns: COLUMNS, size: SIZES.text },
		rows.map((row) => rowOf(row, raci, named))
	);
	return {
		title,
		pieces: [piece, ...pointer(left, isShortened, SECTIONS.raci)],
		notes: rows.map((row) => note(row, raci, named))
	};
}
