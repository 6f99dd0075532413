/** Two milestones side by side as a page of text. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import type { Questionnaire } from '../../lib/core/pack/schema.ts';
import type { Comparison, IntervalMove } from '../../lib/core/progress/compare-milestones.ts';
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
	supportThen,
	verdictSignThen
} from '../../lib/i18n/progress-text.ts';
import { heading, section } from './heading.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';
import { wrapUnder } from './wrap.ts';

export interface Compared {
	readonly assessment: Assessment;
	readonly questionnaire: Questionnaire;
	readonly comparison: Comparison;
	readonly style: Style;
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const moves = (all: readonly IntervalMove[]): string[] =>
	indent(
		table(
			[
				[''.padEnd(1), SINCE_TEXT.then, SINCE_TEXT.later],
				...all.map((move) => [move.title, ...intervalEnds(move)])
			],
			{
				ends: [1, 2]
			}
		)
	);

const verdicts = ({ from, to }: Comparison): string[] =>
	indent(
		table([from, to].map((each) => [milestoneName(each), verdictSignThen(each).word, supportThen(each)]))
	);

function moved({ questionnaire, comparison: { detail } }: Compared): string[] {
	if (!detail) return wrapUnder('  ', PROGRESS_WORDS.otherPack);
	const titles = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question.title]));
	const questions = detail.moved?.questions ?? [];
	return [
		...wrapUnder('  ', movedText(detail.moved)),
		...questions.flatMap((id) => wrapUnder('  – ', titles.get(id) ?? id))
	];
}

function gates(comparison: Comparison): string[] {
	const { won, lost, others } = comparison;
	const lines = [...won, ...lost, ...others].map((gate) => `${gate.title}: ${gateMoveText(gate)}`);
	return [...wrapUnder('  ', gatesLine(comparison)), ...lines.flatMap((line) => wrapUnder('  – ', line))];
}

/** The page that `compare` prints. */
export function compareText(compared: Compared): string[] {
	const { assessment, comparison, style } = compared;
	const { detail, layers } = comparison;
	const notes = [...settingLines(comparison), ...(detail ? [editionLine(detail) ?? ''] : [])].filter(Boolean);
	return [
		...heading(assessment, style),
		...section(
			'Verdicts',
			[...verdicts(comparison), ...notes.flatMap((note) => wrapUnder('  ', note))],
			style
		),
		...section(SINCE_TEXT.moved, moved(compared), style),
		...section('Layers', moves(layers), style),
		...section('Gates', gates(comparison), style),
		...(detail ? section('Capabilities that moved', moves(detail.capabilities), style) : [])
	];
}
