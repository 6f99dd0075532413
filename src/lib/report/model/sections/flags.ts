/** Red flags and contradictions: what fires, what it rests on and what to do first; then what cannot be ruled out. */
import { levelOf } from '#lib/core/assessment/answer-state.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import { flagsLead, flagSign, notAskedLine } from '#lib/i18n/flags-text.ts';
import { HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, paragraph, plain, stateCell, table } from '../cells.ts';
import type { Block, Cell, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { answerAnchor } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

/** Each question on a line of its own, with its level where it has one; it leads to its answer. */
const questionCell = (ids: readonly string[], { answers }: ReportInput, names: LookUp): Cell =>
	ids.map((id) => {
		const title = names.question(id)?.question.title ?? id;
		const level = levelOf(answers[id]);
		const text = level === null ? title : `${title}, ${String(level)}`;
		return { kind: 'text', text, target: answerAnchor(id) };
	});

const nameCell = (check: FlagCheck): Cell => [
	{ kind: 'text', text: check.flag.title, look: 'strong' },
	...stateCell(flagSign(check))
];

const firingRow = (check: FlagCheck, input: ReportInput, names: LookUp): Row =>
	cells(
		nameCell(check),
		plain(check.flag.meaning),
		plain(check.flag.remedy),
		questionCell(check.because, input, names)
	);

const possibleRow = (check: FlagCheck, input: ReportInput, names: LookUp): Row =>
	cells(nameCell(check), questionCell(check.open, input, names));

const FIRING_COLUMNS = [
	column(LABELS.flag, 3),
	column(LABELS.meaning, 4),
	column(LABELS.doFirst, 4),
	column(LABELS.because, 3)
];
const POSSIBLE_COLUMNS = [column(LABELS.flag, 3), column(LABELS.takes, 7)];

function possibleBlocks(input: ReportInput, names: LookUp): Block[] {
	const possible = input.flags.filter(({ state }) => state === 'might');
	if (possible.length === 0) return [];
	return [
		heading(2, HEADINGS.possibleFlags),
		table(
			POSSIBLE_COLUMNS,
			possible.map((check) => possibleRow(check, input, names))
		)
	];
}

function firingBlocks(input: ReportInput, names: LookUp): Block[] {
	const firing = input.flags.filter(({ state }) => state === 'fires');
	if (firing.length === 0) return [];
	return [
		table(
			FIRING_COLUMNS,
			firing.map((check) => firingRow(check, input, names))
		)
	];
}

export function flagsSection(input: ReportInput, names: LookUp): Section {
	const notAsked = notAskedLine(input.flags);
	return {
		anchor: 'flags',
		title: SECTIONS.flags,
		orientation: 'portrait',
		begins: 'withRoom',
		listed: true,
		blocks: [
			heading(1, SECTIONS.flags),
			paragraph(flagsLead(input.flags)),
			...firingBlocks(input, names),
			...possibleBlocks(input, names),
			...(notAsked === '' ? [] : [paragraph(notAsked, 'small')])
		]
	};
}
