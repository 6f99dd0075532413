/** Slide 1: what may be done now, and what that rests on. */
import { explain } from '#lib/core/scoring/explain.ts';
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { DECK_TEXT } from '#lib/i18n/deck-text.ts';
import { showDay } from '#lib/i18n/format.ts';
import { showInterval, showScore } from '#lib/i18n/interval-text.ts';
import {
	answeredLine,
	verdictHeadline,
	verdictLead,
	verdictLine,
	verdictState
} from '#lib/i18n/readiness-text.ts';
import { autonomyName, COVER, LABELS, SECTIONS, showFloor, VERDICT_TEXT } from '#lib/i18n/report-text.ts';
import { sumLines, traceNotes } from '#lib/i18n/trace-text.ts';
import { hoursOf, workOf } from '../../model/plan-work.ts';
import type { ReportInput } from '../../model/report-input.ts';
import type { Slide, TextPiece } from '../deck.ts';
import { BODY, SIZES } from '../page.ts';
import { pointer, stateCell, textPiece } from './pieces.ts';

interface Fact {
	readonly label: string;
	readonly value: string;
	readonly note: string;
}

function overallFact({ readiness, questionnaire }: ReportInput): Fact[] {
	const { overall, overallFloor } = readiness;
	if (!overall) return [];
	const score = showScore(overall, questionnaire.thresholds.pointCompleteness, overallFloor);
	const interval = showInterval(overall, overallFloor);
	return [
		{
			label: LABELS.overall,
			value: score,
			note: BRIEF_TEXT.overall(score === interval ? '' : interval, showFloor(overallFloor))
		}
	];
}

function supportFact(label: string, support: 0 | 1 | 2 | 3 | 4, { questionnaire }: ReportInput): Fact {
	return support === 0
		? { label, value: VERDICT_TEXT.none, note: '' }
		: { label, value: String(support), note: questionnaire.autonomies[support].title };
}

const factsOf = (input: ReportInput): Fact[] => [
	supportFact(VERDICT_TEXT.asked, input.readiness.requested, input),
	supportFact(VERDICT_TEXT.supported, input.readiness.supportedNow, input),
	...overallFact(input),
	{
		label: LABELS.answered,
		value: VERDICT_TEXT.share(input.readiness.counts),
		note: VERDICT_TEXT.openNote(input.readiness.counts)
	}
];

const GAP = 24;
const FACTS = { y: 300, label: 20, value: 40, note: 44 } as const;

/** Label, number and note under each other, facts side by side. */
function factPieces(facts: readonly Fact[]): TextPiece[] {
	const width = (BODY.width - GAP * (facts.length - 1)) / facts.length;
	return facts.flatMap(({ label, value, note }, index) => {
		const place = { x: BODY.x + index * (width + GAP), width };
		const below = FACTS.y + FACTS.label;
		return [
			textPiece(label, { ...place, y: FACTS.y, height: FACTS.label }, { tone: 'soft' }),
			textPiece(value, { ...place, y: below, height: FACTS.value }, { size: SIZES.figure, bold: true }),
			textPiece(note, { ...place, y: below + FACTS.value, height: FACTS.note }, { tone: 'soft' })
		];
	});
}

function leadOf({ readiness, way, plan }: ReportInput): string {
	return verdictLead(readiness, way, plan ? hoursOf(workOf(plan)) : undefined);
}

function notesOf(input: ReportInput): string[] {
	const { questionnaire, frame, answers, readiness } = input;
	const overall = explain(questionnaire, frame, answers);
	const sums = sumLines(overall).map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
	return [
		leadOf(input),
		DECK_TEXT.whole(LABELS.answered, [answeredLine(readiness.counts)]),
		autonomyName(readiness.requested, questionnaire.autonomies[readiness.requested].title),
		`${DECK_TEXT.sums}: ${LABELS.overallFloor}`,
		...sums,
		...traceNotes(overall)
	];
}

export function verdictSlide(input: ReportInput): Slide {
	const { frame, readiness, questionnaire, date, example } = input;
	const { shape, tone } = verdictState(readiness.verdict);
	const state = stateCell({ word: verdictLine(readiness), shape, tone });
	const about = [frame.workflow, frame.organisation ?? '', showDay(date), example ? COVER.exampleShort : ''];
	const { x, width } = BODY;
	const pieces = [
		textPiece(about.filter(Boolean).join(' · '), { x, y: 112, width, height: 36 }, { tone: 'soft' }),
		textPiece(state.text, { x, y: 156, width, height: 26 }, { size: SIZES.lead, tone, bold: true }),
		textPiece(leadOf(input), { x, y: 190, width, height: 96 }, { size: SIZES.lead }),
		...factPieces(factsOf(input))
	];
	const isShortened = pieces.some(({ text }) => text.endsWith('…'));
	return {
		title: verdictHeadline(questionnaire, readiness),
		pieces: [...pieces, ...pointer(0, isShortened, SECTIONS.verdict)],
		notes: notesOf(input)
	};
}
