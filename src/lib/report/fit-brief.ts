/**
 * Sets the brief on exactly two pages whatever the assessment holds: each page is laid out with generous limits,
 * then with tighter ones, until it is one page. What is left out is counted, what is shortened says so.
 */
import type { Face } from './font/face.ts';
import { missingCharacters, substitute } from './font/legible.ts';
import { layOut } from './layout/lay-out.ts';
import { matrixParts } from './layout/matrix-columns.ts';
import { DENSE_SHEET } from './layout/sheet.ts';
import { briefDocument } from './model/brief.ts';
import type { FirstLimits } from './model/brief/first-page.ts';
import { firstPage } from './model/brief/first-page.ts';
import { gateMatrix, gateRows, rolesIn } from './model/brief/gate-matrix.ts';
import { scissors } from './model/brief/scissors.ts';
import type { Missing, SecondLimits } from './model/brief/second-page.ts';
import { secondPage } from './model/brief/second-page.ts';
import { gateWorkOf } from './model/brief/work-chart.ts';
import type { Section } from './model/document.ts';
import { lookUp } from './model/look-up.ts';
import type { LookUp } from './model/look-up.ts';
import type { ReportInput } from './model/report-input.ts';
import type { SetReport } from './set-report.ts';

/**
 * Characters of a text and of what comes of a risk, from what is comfortable to what still says something: risks
 * are told whole in the full report, so they give way before what has to be decided.
 */
const TEXTS: readonly (readonly [text: number, risks: readonly number[]])[] = [
	[300, [300, 220, 180, 150, 125, 105, 85, 70, 55]],
	[150, [105, 70, 48]],
	[105, [70, 42]],
	[70, [42]],
	[50, [32]],
	[36, [24]],
	[24, [24]]
];
/** Layers in the figure. */
const LAYERS = [12, 8, 6, 4];
/** Rows of chart and matrix on the second page, at most and at least. */
const MOST_TASKS = 40;
const MOST_ROWS = 24;
/** A row of the matrix takes about the room of so many in the chart. */
const TO_ONE = 2;
const LEAST_TASKS = 2;
const LEAST_ROWS = 1;
/** White space of the chart's rows, from airy to tight. */
const PADDINGS = [22, 18, 14, 11, 8];

type Fits = (section: Section) => boolean;

const fitsOn =
	(input: ReportInput, face: Face): Fits =>
	(section) =>
		layOut(briefDocument(input, [section]), face).length === 1;

/** The first of the steps that takes one page; the last where none does. */
const firstFitting = <T>(steps: readonly T[], fits: (step: T) => boolean): T | undefined =>
	steps.find(fits) ?? steps.at(-1);

/** The same where every step is tighter than the one before, with far fewer pages laid out. */
function firstFittingOf<T>(steps: readonly T[], fits: (step: T) => boolean): T | undefined {
	let [low, high] = [0, steps.length - 1];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const step = steps[middle];
		if (step !== undefined && fits(step)) high = middle;
		else low = middle + 1;
	}
	return firstFitting(steps.slice(low), fits);
}

function firstSteps({ readiness }: ReportInput): FirstLimits[] {
	const count = readiness.layers.length;
	const layers = [...new Set(LAYERS.map((most) => Math.min(most, count)))];
	return layers.flatMap((most) =>
		TEXTS.flatMap(([text, risks]) => risks.map((risk) => ({ risk, text, layers: most })))
	);
}

/** As many roles as stand side by side on one page. */
function rolesThatFit(input: ReportInput, face: Face, text: number): number {
	const { raci } = input;
	const roles = raci ? rolesIn(gateRows(raci), raci) : [];
	const isOne = (_: unknown, index: number): boolean => {
		const matrix = gateMatrix([], roles.slice(0, roles.length - index), input, scissors(text));
		return matrixParts(matrix, DENSE_SHEET.frame, face).length <= 1;
	};
	return roles.length - Math.max(0, roles.findIndex(isOne));
}

/** Rows of chart and matrix, both growing fewer, the one that has more of them first. */
function rowSteps(tasks: number, rows: number): { tasks: number; rows: number }[] {
	const steps = [{ tasks, rows }];
	let [chart, matrix] = [tasks, rows];
	while (chart > LEAST_TASKS || matrix > LEAST_ROWS) {
		const chartGives = chart > LEAST_TASKS && (chart >= TO_ONE * matrix || matrix <= LEAST_ROWS);
		if (chartGives) chart -= 1;
		else matrix -= 1;
		steps.push({ tasks: chart, rows: matrix });
	}
	return steps;
}

const TIGHTEST = 8;
/** Characters of a title on the second page: shorter ones before fewer rows, then shortest ones. */
const SECOND_TEXTS = [100, 70, 56, 42];
const LAST_TEXTS = [32, 24, 16, 12];

/** Limits of the second page but for its rows. */
const limitsAt = (input: ReportInput, face: Face) => (text: number) => {
	const roles = rolesThatFit(input, face, text);
	return (step: { tasks: number; rows: number }): SecondLimits => ({
		text,
		chart: { tasks: step.tasks, padding: TIGHTEST },
		matrix: { rows: step.rows, roles }
	});
};

/** As many rows as fit with short titles, then titles as long as fit with these rows; last, the shortest titles. */
function secondLimits(input: ReportInput, face: Face, fits: (limits: SecondLimits) => boolean): SecondLimits {
	const at = limitsAt(input, face);
	const tasks = Math.min(MOST_TASKS, input.plan ? gateWorkOf(input.plan).length : 0);
	const rows = Math.min(MOST_ROWS, gateRows(input.raci).length);
	const short = at(SECOND_TEXTS.at(-1) ?? 0);
	const fewest = { tasks: Math.min(tasks, LEAST_TASKS), rows: Math.min(rows, LEAST_ROWS) };
	const step = firstFittingOf(rowSteps(tasks, rows), (one) => fits(short(one))) ?? fewest;
	const texts = [...SECOND_TEXTS, ...LAST_TEXTS];
	const text = firstFitting(texts, (one) => fits(at(one)(step))) ?? 0;
	return at(text)(step);
}

/** The same with as much white space in the chart as there is room for. */
function aired(limits: SecondLimits, fits: (limits: SecondLimits) => boolean): SecondLimits {
	const airy = PADDINGS.map((padding) => ({ ...limits, chart: { ...limits.chart, padding } }));
	return airy.find(fits) ?? limits;
}

function setFirst(input: ReportInput, names: LookUp, fits: Fits): Section {
	const section = (limits: FirstLimits): Section => firstPage(input, names, limits);
	const limits = firstFitting(firstSteps(input), (step) => fits(section(step)));
	return section(limits ?? { risk: 0, text: 0, layers: 0 });
}

function setSecond(input: ReportInput, names: LookUp, face: Face, fits: Fits, missing: Missing): Section {
	const section = (limits: SecondLimits): Section => secondPage(input, names, limits, missing);
	const isOnePage = (limits: SecondLimits): boolean => fits(section(limits));
	return section(aired(secondLimits(input, face, isOnePage), isOnePage));
}

/** The brief with its two pages. */
export function fitBrief(input: ReportInput, face: Face): SetReport {
	const names = lookUp(input);
	const fits = fitsOn(input, face);
	const none = { characters: [], substitute: '' };
	const first = setFirst(input, names, fits);
	const drafted = setSecond(input, names, face, fits, none);
	const { logo: _, ...texts } = briefDocument(input, [first, drafted]);
	const characters = missingCharacters(JSON.stringify(texts), face.has);
	const missing = { characters, substitute: substitute(face.has) };
	const second = characters.length === 0 ? drafted : setSecond(input, names, face, fits, missing);
	const document = briefDocument(input, [first, second]);
	return { document, pages: layOut(document, face) };
}
