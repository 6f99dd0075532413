/** Page 1 of the brief: the verdict, what it rests on, what could go wrong, and what has to be decided. */
import type { Support } from '#lib/core/pack/scale.ts';
import { BRIEF_HEADINGS, BRIEF_LABELS, BRIEF_TEXT, risksTitle } from '#lib/i18n/brief-text.ts';
import { showDay } from '#lib/i18n/format.ts';
import { showInterval, showScore } from '#lib/i18n/interval-text.ts';
import { verdictHeadline, verdictLine, verdictState } from '#lib/i18n/readiness-text.ts';
import { COVER, LABELS, SECTIONS, showFloor, VERDICT_TEXT } from '#lib/i18n/report-text.ts';
import { cells, column, paragraph, plain, smallHeading, stateCell, table } from '../cells.ts';
import type { Block, KeyFigure, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';
import type { AskedDecision } from './asked.ts';
import { decisionsAsked } from './asked.ts';
import { flipTexts } from './flips.ts';
import { briefLayers } from './layer-figure.ts';
import { mendedBy, mendingTask, roleCell } from './mending.ts';
import type { Risk } from './risks.ts';
import { risksOf } from './risks.ts';
import type { Scissors } from './scissors.ts';
import { scissors } from './scissors.ts';
import { shortenedNote } from './shortened-note.ts';

/** How much of everything there is room for. */
export interface FirstLimits {
	/** Characters of what comes of a risk, and of any other text. */
	readonly risk: number;
	readonly text: number;
	readonly layers: number;
}

/** Risks on the page: more are not read in four minutes. */
const RISKS = 3;

function head({ frame, date, example }: ReportInput, { cut }: Scissors): Block[] {
	const organisation = cut(frame.organisation ?? '', SECTIONS.cover);
	const made = BRIEF_TEXT.made(showDay(date), organisation, example ? COVER.exampleShort : '');
	return [smallHeading(1, cut(frame.workflow, SECTIONS.cover)), paragraph(made, 'small')];
}

function supportFigure(
	label: string,
	support: Support,
	{ questionnaire }: ReportInput,
	{ cut }: Scissors
): KeyFigure {
	if (support === 0) return { label, value: VERDICT_TEXT.none };
	return {
		label,
		value: BRIEF_TEXT.ofTop(String(support)),
		note: cut(questionnaire.autonomies[support].title, SECTIONS.glossary)
	};
}

function overallFigure({ readiness, questionnaire }: ReportInput): KeyFigure[] {
	const { overall, overallFloor } = readiness;
	if (!overall) return [];
	const { pointCompleteness } = questionnaire.thresholds;
	const score = showScore(overall, pointCompleteness, overallFloor);
	const interval = showInterval(overall, overallFloor);
	return [
		{
			label: LABELS.overall,
			value: score === interval && overall.lo !== overall.hi ? score : BRIEF_TEXT.ofTop(score),
			note: BRIEF_TEXT.overall(score === interval ? '' : interval, showFloor(overallFloor))
		}
	];
}

/** With fewer characters than these a text, there is no room for what the words mean. */
const EXPLAINED = 36;

/** The sentence to decide on is shortened last, and never to less than this. */
const LEAST_HEADLINE = 36;

function verdictBlocks(input: ReportInput, shears: Scissors, limit: number): Block[] {
	const { questionnaire, readiness } = input;
	const { requested, supportedNow, verdict, counts } = readiness;
	const { shape, tone } = verdictState(verdict);
	const open = VERDICT_TEXT.openNote(counts);
	return [
		{
			kind: 'verdict',
			state: { word: verdictLine(readiness), shape, tone },
			headline: shears.cut(
				verdictHeadline(questionnaire, readiness),
				SECTIONS.verdict,
				Math.max(limit, LEAST_HEADLINE)
			),
			look: 'small'
		},
		{
			kind: 'keyFigures',
			figures: [
				supportFigure(COVER.asked, requested, input, shears),
				supportFigure(VERDICT_TEXT.supported, supportedNow, input, shears),
				...overallFigure(input),
				{ label: LABELS.answered, value: VERDICT_TEXT.share(counts), ...(open !== '' && { note: open }) }
			]
		},
		...(limit < EXPLAINED ? [] : [paragraph(BRIEF_TEXT.words, 'small')])
	];
}

function layerBlocks(input: ReportInput, names: LookUp, count: number, { note }: Scissors): Block[] {
	const { figure, isShortened } = briefLayers(input, names, count);
	if (isShortened) note(SECTIONS.readiness);
	const more = input.readiness.layers.length - count;
	const others = more > 0 ? ` ${BRIEF_TEXT.moreLayers(more, SECTIONS.readiness)}` : '';
	return [
		smallHeading(2, BRIEF_HEADINGS.layers),
		{ kind: 'figure', figure },
		paragraph(`${BRIEF_TEXT.bars(input.workshops.length > 0)}${others}`, 'small')
	];
}

function riskRow(risk: Risk, input: ReportInput, names: LookUp, { cut }: Scissors, limit: number): Row {
	const task = mendingTask(risk.questions, input);
	const short = (text: string): string => cut(text, risk.place);
	return cells(
		[
			{ kind: 'text', text: short(risk.title), look: 'strong' },
			{ kind: 'text', text: cut(risk.consequence, risk.place, limit) }
		],
		stateCell(risk.state),
		task ? roleCell(task.role, input, names, (text) => cut(text, SECTIONS.raci)) : [],
		plain(mendedBy(task, input))
	);
}

const RISK_COLUMNS = [
	column(BRIEF_LABELS.risk, 6),
	column(LABELS.state),
	column(BRIEF_LABELS.owner, 3),
	column(BRIEF_LABELS.date)
];

function riskBlocks(input: ReportInput, names: LookUp, shears: Scissors, limit: number): Block[] {
	const risks = risksOf(input, names);
	const shown = risks.slice(0, RISKS);
	const others = risks.slice(RISKS);
	const title = smallHeading(2, risksTitle(shown.length));
	if (shown.length === 0) return [title, paragraph(BRIEF_TEXT.noRisks)];
	const rows = shown.map((risk) => riskRow(risk, input, names, shears, limit));
	const places = [...new Set(others.map(({ place }) => place))];
	const more = others.length === 0 ? [] : [paragraph(BRIEF_TEXT.moreRisks(others.length, places), 'small')];
	return [title, table(RISK_COLUMNS, rows), ...more];
}

const askedRow = (
	{ what, role, by }: AskedDecision,
	input: ReportInput,
	names: LookUp,
	{ cut }: Scissors
): Row =>
	cells(
		plain(cut(what, SECTIONS.plan)),
		role === null
			? plain(BRIEF_TEXT.nobody)
			: roleCell(role, input, names, (text) => cut(text, SECTIONS.raci)),
		plain(by)
	);

const ASKED_COLUMNS = [
	column(BRIEF_LABELS.decision, 6),
	column(BRIEF_LABELS.who, 3),
	column(BRIEF_LABELS.by)
];

const askedBlocks = (input: ReportInput, names: LookUp, shears: Scissors): Block[] => [
	smallHeading(2, BRIEF_HEADINGS.decisions),
	table(
		ASKED_COLUMNS,
		decisionsAsked(input, names).map((one) => askedRow(one, input, names, shears))
	)
];

const changeBlocks = (input: ReportInput, names: LookUp, { cut }: Scissors): Block[] => [
	smallHeading(2, BRIEF_HEADINGS.change),
	...flipTexts(input, names).map((text) => paragraph(cut(text, SECTIONS.change), 'wide'))
];

export function firstPage(input: ReportInput, names: LookUp, limits: FirstLimits): Section {
	const { risk, text, layers } = limits;
	const shears = scissors(text);
	const blocks = [
		...head(input, shears),
		...verdictBlocks(input, shears, text),
		...layerBlocks(input, names, layers, shears),
		...riskBlocks(input, names, shears, risk),
		...askedBlocks(input, names, shears),
		...changeBlocks(input, names, shears)
	];
	return {
		anchor: 'brief',
		title: BRIEF_HEADINGS.decide,
		orientation: 'portrait',
		begins: 'page',
		listed: true,
		dense: true,
		blocks: [...blocks, ...shortenedNote(shears)]
	};
}
