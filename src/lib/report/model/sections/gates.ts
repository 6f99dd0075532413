/** Every gate up to the autonomy asked for, one by one, and a count of those above it. */
import type { Autonomy } from '#lib/core/pack/scale.ts';
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import type { GateCheck, GateState, Readiness } from '#lib/core/scoring/readiness.ts';
import { gateMissing, gateNeeds, gateTitle } from '#lib/i18n/readiness-text.ts';
import { GATES_TEXT, HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import {
	cells,
	column,
	heading,
	narrowTable,
	NUMBER_COLUMN,
	numberCell,
	paragraph,
	plain,
	stateCell,
	table
} from '../cells.ts';
import type { Block, Row, Section } from '../document.ts';
import { gateLevelCell, gateMark } from '../gate-cells.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

const gatesAt = ({ gates }: Readiness, autonomy: number): GateCheck[] =>
	gates.filter((gate) => gate.autonomy === autonomy);

/** The gates of a level that the level below does not already ask for in the same way. */
function newGates(readiness: Readiness, autonomy: Autonomy): GateCheck[] {
	const before = new Map(gatesAt(readiness, autonomy - 1).map((gate) => [gate.question, gate]));
	return gatesAt(readiness, autonomy).filter(({ question, required, requiredEvidence }) => {
		const same = before.get(question);
		return same?.required !== required || same.requiredEvidence !== requiredEvidence;
	});
}

const gateRow = (check: GateCheck, { questionnaire, answers }: ReportInput, names: LookUp): Row =>
	cells(
		numberCell(check.question, names),
		plain(gateTitle(questionnaire, check)),
		gateLevelCell(check, answers, names),
		plain(gateNeeds(check)),
		stateCell(gateMark(check)),
		plain(gateMissing(questionnaire, check))
	);

const COLUMNS = [
	NUMBER_COLUMN,
	column(LABELS.gate, 3),
	column(LABELS.now),
	column(LABELS.needs),
	column(LABELS.state),
	column(LABELS.missing, 4)
];

function levelBlocks(autonomy: Autonomy, input: ReportInput, names: LookUp): Block[] {
	const gates = newGates(input.readiness, autonomy);
	const title = GATES_TEXT.autonomy(autonomy, input.questionnaire.autonomies[autonomy].title);
	if (gates.length === 0) return [heading(2, title), paragraph(GATES_TEXT.none)];
	const nothingMissing = gates.every((gate) => gateMissing(input.questionnaire, gate) === '');
	// A column of empty cells would only press on the others.
	const columns = nothingMissing ? COLUMNS.slice(0, -1) : COLUMNS;
	return [
		heading(2, title),
		table(
			columns,
			gates.map((gate) => gateRow(gate, input, names))
		)
	];
}

function higherRow(autonomy: Autonomy, { readiness, questionnaire }: ReportInput): Row {
	const gates = gatesAt(readiness, autonomy);
	const count = (...states: readonly GateState[]): string =>
		String(gates.filter(({ state }) => states.includes(state)).length);
	return cells(
		plain(GATES_TEXT.autonomy(autonomy, questionnaire.autonomies[autonomy].title)),
		plain(String(gates.length)),
		plain(count('pass', 'notApplicable')),
		plain(count('fail')),
		plain(count('unknown'))
	);
}

function higherBlocks(input: ReportInput): Block[] {
	const higher = AUTONOMIES.filter((autonomy) => autonomy > input.readiness.requested);
	if (higher.length === 0) return [];
	const counts = [LABELS.gates, LABELS.passed, LABELS.missed, LABELS.unknown];
	return [
		heading(2, HEADINGS.higher),
		paragraph(GATES_TEXT.higher),
		narrowTable(
			[column(LABELS.autonomy, 1), ...counts.map((title) => column(title, 'fit', 'end'))],
			higher.map((autonomy) => higherRow(autonomy, input))
		)
	];
}

export function gatesSection(input: ReportInput, names: LookUp): Section {
	const asked = AUTONOMIES.filter((autonomy) => autonomy <= input.readiness.requested);
	return {
		anchor: 'gates',
		title: SECTIONS.gates,
		orientation: 'portrait',
		begins: 'withRoom',
		listed: true,
		blocks: [
			heading(1, SECTIONS.gates),
			paragraph(GATES_TEXT.intro),
			...asked.flatMap((autonomy) => levelBlocks(autonomy, input, names)),
			...higherBlocks(input)
		]
	};
}
