/** Questions below what the autonomy asked for needs, with the statement that has to become true next. */
import { evidenceOf, levelOf, stateOf } from '#lib/core/assessment/answer-state.ts';
import { gateLevel } from '#lib/core/pack/questions.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { isAtLeast, LEVELS } from '#lib/core/pack/scale.ts';
import type { Level } from '#lib/core/pack/scale.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { GAPS_TEXT, LABELS, SECTIONS, showFloor, STATE_WORDS } from '#lib/i18n/report-text.ts';
import {
	cells,
	column,
	group,
	heading,
	levelCell,
	levelWithEvidence,
	NUMBER_COLUMN,
	numberCell,
	paragraph,
	plain,
	table
} from '../cells.ts';
import type { Block, Cell, Row, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

/** What the autonomy asked for needs of a question: of a gate its level and evidence, of others the layers' floor. */
interface Need {
	readonly level: number;
	readonly isGate: boolean;
	/** Only the evidence is missing. */
	readonly evidenceOnly: boolean;
}

function needOf(
	{ question }: PlacedQuestion,
	{ questionnaire, readiness, answers }: ReportInput
): Need | null {
	const { layerFloor, gateEvidence } = questionnaire.thresholds;
	const { requested } = readiness;
	const answer = answers[question.id];
	if (stateOf(answer) === 'notApplicable') return null;
	const gate = gateLevel(question, requested);
	const level = gate ?? layerFloor[requested];
	const now = levelOf(answer);
	if (now === null || now < level) return { level, isGate: gate !== null, evidenceOnly: false };
	const shown = gate === null || isAtLeast(evidenceOf(answer), gateEvidence[requested]);
	return shown ? null : { level, isGate: true, evidenceOnly: true };
}

/** The statement one level up, or for an answer not known the one that is needed. */
function nextLevel(now: Level | null, need: Need): Level {
	const wanted = now === null ? need.level : now + 1;
	return LEVELS.find((level) => level >= wanted) ?? 4;
}

function nowCell({ question }: PlacedQuestion, { answers }: ReportInput): Cell {
	const answer = answers[question.id];
	const level = levelOf(answer);
	if (level !== null) return levelCell(level, levelWithEvidence(level, evidenceOf(answer)));
	return levelCell(null, stateOf(answer) === 'unknown' ? STATE_WORDS.unknown : STATE_WORDS.unanswered);
}

const needsText = ({ level, isGate }: Need, { questionnaire, readiness }: ReportInput): string =>
	isGate
		? `${String(level)}, ${evidenceWord(questionnaire.thresholds.gateEvidence[readiness.requested])}`
		: showFloor(level);

function gapRow(placed: PlacedQuestion, need: Need, input: ReportInput, names: LookUp): Row {
	const { question } = placed;
	const next = nextLevel(levelOf(input.answers[question.id]), need);
	return cells(
		numberCell(question.id, names),
		plain(question.title),
		nowCell(placed, input),
		plain(needsText(need, input)),
		plain(
			need.evidenceOnly
				? GAPS_TEXT.showEvidence(question.evidence.join('; '))
				: `${String(next)}: ${question.levels[next]}`
		)
	);
}

function gapTable(input: ReportInput, names: LookUp): Block {
	const rows = input.questionnaire.layers.flatMap((layer) => {
		const own = names.asked
			.filter((placed) => placed.layer.id === layer.id)
			.flatMap((placed) => {
				const need = needOf(placed, input);
				return need ? [gapRow(placed, need, input, names)] : [];
			});
		return own.length === 0 ? [] : [group(layer.title), ...own];
	});
	if (rows.length === 0) return paragraph(GAPS_TEXT.none);
	return table(
		[
			NUMBER_COLUMN,
			column(LABELS.question, 3),
			column(LABELS.now),
			column(LABELS.needs),
			column(LABELS.next, 5)
		],
		rows
	);
}

export const gapsSection = (input: ReportInput, names: LookUp): Section => ({
	anchor: 'gaps',
	title: SECTIONS.gaps,
	orientation: 'portrait',
	begins: 'withRoom',
	listed: true,
	blocks: [heading(1, SECTIONS.gaps), paragraph(GAPS_TEXT.intro), gapTable(input, names)]
});
