/** The least change that raises the verdict, and the least that would lose it. */
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import type { FlipStep } from '#lib/core/scoring/readiness.ts';
import { flipStepText } from '#lib/i18n/readiness-text.ts';
import { CHANGE_TEXT, HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import {
	drawsText,
	gateFall,
	scoreFall,
	STABILITY_NOTE,
	stabilityText,
	weightText,
	WEIGHTS_NOTE
} from '#lib/i18n/sensitivity-text.ts';
import { cells, column, heading, NUMBER_COLUMN, numberCell, paragraph, plain, table } from '../cells.ts';
import type { Block, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';
import { dontKnowBlocks } from './dont-knows.ts';

const stepsIn = (steps: readonly FlipStep[]): number => steps.reduce((total, step) => total + step.steps, 0);

function stepRow(step: FlipStep, names: LookUp): Row {
	const placed = names.question(step.question);
	return cells(
		numberCell(step.question, names),
		plain(placed?.question.title ?? step.question),
		plain(flipStepText(step)),
		plain(String(step.steps)),
		plain(placed?.question.levels[step.to] ?? '')
	);
}

const stepTable = (steps: readonly FlipStep[], names: LookUp): Block =>
	table(
		[
			NUMBER_COLUMN,
			column(LABELS.question, 3),
			column(LABELS.change, 3),
			column(LABELS.steps, 'fit', 'end'),
			column(LABELS.then, 5)
		],
		steps.map((step) => stepRow(step, names))
	);

const wayBlocks = (level: number, steps: readonly FlipStep[], names: LookUp): Block[] => [
	heading(2, CHANGE_TEXT.heading(level)),
	paragraph(CHANGE_TEXT.upTo(level, stepsIn(steps), steps.length)),
	stepTable(steps, names)
];

function upBlocks({ readiness, flip, way }: ReportInput, names: LookUp): Block[] {
	const { supportedNow, requested } = readiness;
	const next = AUTONOMIES.find((autonomy) => autonomy > supportedNow);
	if (next === undefined) return [paragraph(CHANGE_TEXT.top)];
	const first = flip.up ? wayBlocks(next, flip.up, names) : [paragraph(CHANGE_TEXT.noWay)];
	return requested > next && way && way.length > 0 ? [...first, ...wayBlocks(requested, way, names)] : first;
}

const fallBlocks = (said: string, steps: readonly FlipStep[] | null, names: LookUp): Block[] => [
	paragraph(said),
	...(steps ? [stepTable(steps, names)] : [])
];

function downBlocks({ readiness, sensitivity: { robustness } }: ReportInput, names: LookUp): Block[] {
	const { falls } = robustness;
	if (!falls) return [paragraph(CHANGE_TEXT.noneToLose)];
	return [
		...fallBlocks(gateFall(falls.gate), falls.gate, names),
		...fallBlocks(scoreFall(falls.score), falls.score, names),
		paragraph(`${stabilityText(readiness, robustness)} ${STABILITY_NOTE}`)
	];
}

function weightBlocks({ readiness, sensitivity: { robustness } }: ReportInput): Block[] {
	const said = weightText(readiness, robustness);
	if (said === null) return [];
	return [
		heading(2, HEADINGS.weights),
		paragraph(said),
		paragraph(drawsText(robustness)),
		paragraph(WEIGHTS_NOTE, 'small')
	];
}

export const changeSection = (input: ReportInput, names: LookUp): Section => ({
	anchor: 'change',
	title: SECTIONS.change,
	orientation: 'portrait',
	begins: 'withRoom',
	listed: true,
	blocks: [
		heading(1, SECTIONS.change),
		...upBlocks(input, names),
		heading(2, HEADINGS.fragile),
		...downBlocks(input, names),
		...dontKnowBlocks(input, names),
		...weightBlocks(input)
	]
});
