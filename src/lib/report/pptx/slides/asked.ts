/** Slide 6: the decisions that are asked, and the gravest risks. */
import { BRIEF_LABELS, BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { askedTitle, DECK_TEXT } from '#lib/i18n/deck-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import type { AskedDecision } from '../../model/brief/asked.ts';
import { decisionsAsked } from '../../model/brief/asked.ts';
import { mendedBy, mendingTask, roleCell } from '../../model/brief/mending.ts';
import type { Risk } from '../../model/brief/risks.ts';
import { risksOf } from '../../model/brief/risks.ts';
import type { LookUp } from '../../model/look-up.ts';
import type { ReportInput } from '../../model/report-input.ts';
import type { DeckCell, DeckColumn, Slide } from '../deck.ts';
import { fittedTable } from '../fit.ts';
import { BODY, SIZES } from '../page.ts';
import { boldCell, pointer, stateCell, textCell, textPiece } from './pieces.ts';

const DECISIONS: readonly DeckColumn[] = [
	{ title: BRIEF_LABELS.decision, width: 524, lines: 2 },
	{ title: BRIEF_LABELS.who, width: 220, lines: 2 },
	{ title: BRIEF_LABELS.by, width: 120, lines: 1 }
];
const RISKS: readonly DeckColumn[] = [
	{ title: BRIEF_LABELS.risk, width: 434, lines: 3 },
	{ title: LABELS.state, width: 100, lines: 1 },
	{ title: BRIEF_LABELS.owner, width: 210, lines: 2 },
	{ title: BRIEF_LABELS.date, width: 120, lines: 2 }
];
/** The decisions get at most this much of the slide. */
const DECISIONS_HEIGHT = 160;
const GAP = 18;

const holder = (role: string, input: ReportInput, names: LookUp): string =>
	roleCell(role, input, names, (text) => text)
		.map((part) => (part.kind === 'text' ? part.text : ''))
		.join('');

const whoDecides = ({ role }: AskedDecision, input: ReportInput, names: LookUp): string =>
	role === null ? BRIEF_TEXT.nobody : holder(role, input, names);

function mending({ questions }: Risk, input: ReportInput, names: LookUp): [who: string, by: string] {
	const task = mendingTask(questions, input);
	return [task ? holder(task.role, input, names) : '', mendedBy(task, input)];
}

function riskRow(risk: Risk, input: ReportInput, names: LookUp): DeckCell[] {
	const [who, by] = mending(risk, input, names);
	const told = DECK_TEXT.whole(risk.title, [risk.consequence]);
	return [textCell(told), stateCell(risk.state), textCell(who), textCell(by)];
}

function notesOf(
	decisions: readonly AskedDecision[],
	risks: readonly Risk[],
	input: ReportInput,
	names: LookUp
) {
	const asked = decisions.map((one) => DECK_TEXT.whole(one.what, [whoDecides(one, input, names), one.by]));
	const told = risks.map((risk) =>
		DECK_TEXT.whole(risk.title, [risk.consequence, risk.state.word, ...mending(risk, input, names)])
	);
	return [DECK_TEXT.decisions, ...asked, DECK_TEXT.risks, ...told];
}

export function askedSlide(input: ReportInput, names: LookUp): Slide {
	const decisions = decisionsAsked(input, names);
	const risks = risksOf(input, names);
	const first = fittedTable(
		{
			box: { ...BODY, height: DECISIONS_HEIGHT },
			alt: DECK_TEXT.decisions,
			columns: DECISIONS,
			size: SIZES.text
		},
		decisions.map((one) => [boldCell(one.what), textCell(whoDecides(one, input, names)), textCell(one.by)])
	);
	const used = first.piece.box.height + GAP;
	const box = { ...BODY, y: BODY.y + used, height: BODY.height - used };
	const second = fittedTable(
		{ box, alt: DECK_TEXT.risks, columns: RISKS, size: SIZES.text },
		risks.map((risk) => riskRow(risk, input, names))
	);
	const isShortened = first.isShortened || second.isShortened;
	return {
		title: askedTitle(decisions.length, risks.length),
		pieces: [
			first.piece,
			risks.length === 0 ? textPiece(BRIEF_TEXT.noRisks, box) : second.piece,
			...pointer(first.left + second.left, isShortened, risks[0]?.place ?? SECTIONS.verdict)
		],
		notes: notesOf(decisions, risks, input, names)
	};
}
