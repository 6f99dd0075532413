/** What changed since the last milestone: verdicts, slopes, what moved the verdict, gates and capabilities. */
import type { Comparison, GateMove, IntervalMove } from '#lib/core/progress/compare-milestones.ts';
import type { WhatMoved } from '#lib/core/progress/what-moved.ts';
import {
	editionLine,
	gateMoveText,
	gatesLine,
	intervalEnds,
	milestoneName,
	movedText,
	PROGRESS_WORDS,
	settingLines,
	SINCE_TEXT,
	SLOPE_TEXT,
	supportThen,
	verdictSignThen
} from '#lib/i18n/progress-text.ts';
import { HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import {
	cells,
	column,
	heading,
	narrowTable,
	NUMBER_COLUMN,
	numberCell,
	paragraph,
	plain,
	stateCell
} from '../cells.ts';
import type { Block, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

const verdictTable = ({ from, to }: Comparison): Block =>
	narrowTable(
		[column(SINCE_TEXT.moment, 3), column(SINCE_TEXT.verdict, 2), column(SINCE_TEXT.supported, 3)],
		[from, to].map((milestone) =>
			cells(
				plain(milestoneName(milestone)),
				stateCell(verdictSignThen(milestone)),
				plain(supportThen(milestone))
			)
		)
	);

function movedBlocks(moved: WhatMoved | null, names: LookUp): Block[] {
	const rows = (moved?.questions ?? []).map((id) =>
		cells(numberCell(id, names), plain(names.question(id)?.question.title ?? id))
	);
	return [
		heading(2, SINCE_TEXT.moved),
		paragraph(movedText(moved)),
		...(rows.length === 0 ? [] : [narrowTable([NUMBER_COLUMN, column(LABELS.question, 1)], rows)])
	];
}

function gateBlocks(comparison: Comparison, names: LookUp): Block[] {
	const { won, lost, others } = comparison;
	const row = (gate: GateMove): Row =>
		cells(numberCell(gate.question, names), plain(gate.title), plain(gateMoveText(gate)));
	const rows = [...won, ...lost, ...others].map(row);
	const columns = [NUMBER_COLUMN, column(LABELS.gate, 3), column(LABELS.change, 3)];
	return [
		heading(2, LABELS.gates),
		paragraph(gatesLine(comparison)),
		...(rows.length === 0 ? [] : [narrowTable(columns, rows)])
	];
}

function capabilityBlocks(moves: readonly IntervalMove[]): Block[] {
	const rows = moves.map((move) => {
		const [then, later] = intervalEnds(move);
		return cells(plain(move.title), plain(then), plain(later));
	});
	const columns = [column(LABELS.capability, 1), column(SINCE_TEXT.then), column(SINCE_TEXT.later)];
	return [
		heading(2, HEADINGS.capabilities),
		rows.length === 0 ? paragraph(PROGRESS_WORDS.noMove) : narrowTable(columns, rows)
	];
}

function notes(comparison: Comparison): Block[] {
	const { detail } = comparison;
	const edition = detail ? editionLine(detail) : PROGRESS_WORDS.otherPack;
	return [...settingLines(comparison), ...(edition === null ? [] : [edition])].map((line) =>
		paragraph(line, 'small')
	);
}

/** None where no milestone says something else than the answers do now. */
export function sinceSections({ progress: { since } }: ReportInput, names: LookUp): Section[] {
	if (!since) return [];
	const { comparison, slopes } = since;
	const { detail } = comparison;
	return [
		{
			anchor: 'since',
			title: SECTIONS.since,
			orientation: 'portrait',
			begins: 'withRoom',
			listed: true,
			blocks: [
				heading(1, SECTIONS.since),
				verdictTable(comparison),
				...notes(comparison),
				...(detail ? movedBlocks(detail.moved, names) : []),
				heading(2, HEADINGS.layers),
				{ kind: 'figure', figure: slopes },
				paragraph(SLOPE_TEXT.key, 'small'),
				...gateBlocks(comparison, names),
				...(detail ? capabilityBlocks(detail.capabilities) : [])
			]
		}
	];
}
