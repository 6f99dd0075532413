/** The verdict page: may it run, at which level, and what stands in the way. */
import type { GateCheck, LayerScore, Readiness, Score } from '#lib/core/scoring/readiness.ts';
import { showLevel } from '#lib/i18n/format.ts';
import { showInterval, showScore } from '#lib/i18n/interval-text.ts';
import {
	gateMissing,
	gateNeeds,
	gateTitle,
	missed,
	verdictHeadline,
	verdictLead,
	verdictLine,
	verdictState
} from '#lib/i18n/readiness-text.ts';
import { belowFloor, HEADINGS, LABELS, SECTIONS, showFloor, VERDICT_TEXT } from '#lib/i18n/report-text.ts';
import { cells, column, heading, NUMBER_COLUMN, numberCell, paragraph, plain, table } from '../cells.ts';
import type { Block, KeyFigure, Row, Section } from '../document.ts';
import { gateLevelCell } from '../gate-cells.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

function supportFigure(
	label: string,
	support: Readiness['possible'],
	input: ReportInput,
	note?: string
): KeyFigure {
	const title = support === 0 ? '' : input.questionnaire.autonomies[support].title;
	return { label, value: support === 0 ? VERDICT_TEXT.none : String(support), note: note ?? title };
}

function keyFigures(input: ReportInput): KeyFigure[] {
	const { readiness, questionnaire } = input;
	const { overall, overallFloor, requested, supportedNow, possible, counts } = readiness;
	const level: KeyFigure[] = overall
		? [
				{
					label: LABELS.overall,
					value: showScore(overall, questionnaire.thresholds.pointCompleteness),
					note: VERDICT_TEXT.between(
						showLevel(overall.lo, overallFloor),
						showLevel(overall.hi, overallFloor),
						showFloor(overallFloor)
					)
				}
			]
		: [];
	return [
		supportFigure(VERDICT_TEXT.asked, requested, input),
		supportFigure(VERDICT_TEXT.supported, supportedNow, input),
		supportFigure(VERDICT_TEXT.possible, possible, input, VERDICT_TEXT.possibleNote),
		...level,
		{ label: LABELS.answered, value: VERDICT_TEXT.share(counts), note: VERDICT_TEXT.openNote(counts) }
	];
}

const gateRow = (check: GateCheck, { questionnaire, answers }: ReportInput, names: LookUp): Row =>
	cells(
		numberCell(check.question, names),
		plain(gateTitle(questionnaire, check)),
		gateLevelCell(check, answers, names),
		plain(gateNeeds(check)),
		plain(gateMissing(questionnaire, check))
	);

/** What a reader finds who takes the bound that is printed from the floor that is printed. */
function shortfall({ lo }: Score, floor: number): string {
	const shown = Number(showLevel(lo, floor));
	return showFloor(Math.round((floor - (Number.isFinite(shown) ? shown : lo)) * 1000) / 1000);
}

const floorRow = (score: Score, title: string, floor: number): Row =>
	cells(
		[],
		plain(title),
		plain(showInterval(score, floor)),
		plain(showFloor(floor)),
		plain(belowFloor(shortfall(score, floor)))
	);

function floorRows({ layers, overall, overallMet, overallFloor }: Readiness): Row[] {
	const low = layers
		.filter(({ met }: LayerScore) => !met)
		.map((layer) => floorRow(layer, VERDICT_TEXT.layer(layer.title), layer.floor));
	return overall && !overallMet ? [...low, floorRow(overall, LABELS.overallFloor, overallFloor)] : low;
}

function obstacleRows(input: ReportInput, names: LookUp): Row[] {
	const gates = missed(input.readiness).gates.map((check) => gateRow(check, input, names));
	return [...gates, ...floorRows(input.readiness)];
}

/** More rows than this leave no room for the figure below them. */
const FEW_OBSTACLES = 5;
/** So many short rows stand below the figure on the same page. */
const SHORT_OBSTACLES = 5;

const shortRow = (check: GateCheck, { questionnaire, answers }: ReportInput, names: LookUp): Row =>
	cells(
		numberCell(check.question, names),
		plain(gateTitle(questionnaire, check)),
		gateLevelCell(check, answers, names),
		plain(gateNeeds(check))
	);

/** The first of many obstacles, a line each, and where the others are. */
function shortObstacles(input: ReportInput, names: LookUp): Block {
	const { gates, layers, overall } = missed(input.readiness);
	const shown = gates.slice(0, SHORT_OBSTACLES).map((check) => shortRow(check, input, names));
	const others = VERDICT_TEXT.others(gates.length - shown.length, layers, overall);
	const pointer = cells([], [{ kind: 'text', text: others, target: 'gates' }]);
	return table(SHORT_COLUMNS, [...shown, pointer]);
}

const SHORT_COLUMNS = [NUMBER_COLUMN, column(LABELS.gate, 1), column(LABELS.now), column(LABELS.needs)];

const OBSTACLE_COLUMNS = [
	NUMBER_COLUMN,
	column(LABELS.gate, 3),
	column(LABELS.now),
	column(LABELS.needs),
	column(LABELS.missing, 5)
];

/** Below a longer table the figure fits on the page only without its caption, which the next page explains. */
const SHORT_TABLE = 8;
/** Characters on a line of the column that says what is missing. */
const LINE = 46;

/** How many lines the obstacles take, about: what is missing is the longest of each. */
const lineCount = (rows: readonly Row[]): number =>
	rows.reduce((sum, row) => {
		const last = row.kind === 'cells' ? row.cells.at(-1) : undefined;
		const length = Math.max(0, ...(last ?? []).map((part) => (part.kind === 'text' ? part.text.length : 0)));
		return sum + Math.max(1, Math.ceil(length / LINE));
	}, 0);

const layersBlocks = ({ figures }: ReportInput, captioned: boolean): Block[] => [
	heading(2, HEADINGS.layers),
	{ kind: 'figure', figure: figures.layers },
	...(captioned ? [paragraph(VERDICT_TEXT.bars, 'small')] : [])
];

/** What stands in the way comes first where the figure still fits on the page, else the figure does. */
function evidence(input: ReportInput, names: LookUp): Block[] {
	const rows = obstacleRows(input, names);
	const title = heading(2, HEADINGS.obstacles);
	if (rows.length > FEW_OBSTACLES) return [...layersBlocks(input, true), title, shortObstacles(input, names)];
	const few = rows.length === 0 ? paragraph(VERDICT_TEXT.nothing) : table(OBSTACLE_COLUMNS, rows);
	return [title, few, ...layersBlocks(input, lineCount(rows) <= SHORT_TABLE)];
}

/** Gates that were set aside as not applicable: printed with the verdict, because somebody answers for each. */
function setAside({ readiness, answers, questionnaire }: ReportInput): Block[] {
	const items = readiness.gates
		.filter(({ autonomy, state }) => autonomy === readiness.requested && state === 'notApplicable')
		.flatMap((check) => {
			const answer = answers[check.question];
			if (!answer || !('notApplicable' in answer)) return [];
			const { reason, approvedBy } = answer.notApplicable;
			return [VERDICT_TEXT.aside(gateTitle(questionnaire, check), reason, approvedBy)];
		});
	return items.length === 0 ? [] : [heading(2, HEADINGS.aside), { kind: 'list', items }];
}

export function verdictSection(input: ReportInput, names: LookUp): Section {
	const { questionnaire, readiness, way, plan } = input;
	const hours = plan?.tasks.reduce((total, { effortHours }) => total + effortHours, 0);
	const { shape, tone } = verdictState(readiness.verdict);
	return {
		anchor: 'verdict',
		title: SECTIONS.verdict,
		orientation: 'portrait',
		begins: 'page',
		listed: true,
		blocks: [
			{
				kind: 'verdict',
				state: { word: verdictLine(readiness), shape, tone },
				headline: verdictHeadline(questionnaire, readiness)
			},
			paragraph(verdictLead(readiness, way, hours), 'lead'),
			{ kind: 'keyFigures', figures: keyFigures(input) },
			...evidence(input, names),
			...setAside(input)
		]
	};
}
