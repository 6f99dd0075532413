/** The appendix: every question that was asked, with its answer, evidence, reference and note. */
import { evidenceOf } from '#lib/core/assessment/answer-state.ts';
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import type { Layer, Question } from '#lib/core/pack/schema.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { ANSWER_TEXT } from '#lib/i18n/report-plan-text.ts';
import { SECTIONS, STATE_WORDS } from '#lib/i18n/report-text.ts';
import { column, group, heading, paragraph, table } from '../cells.ts';
import type { Block, Cell, PipsPart, Row, Section, TextPart } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { answerAnchor } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

const text = (words: string, look?: TextPart['look']): TextPart => ({
	kind: 'text',
	text: words,
	...(look && { look })
});

function standing(answer: Answer | undefined): (PipsPart | TextPart)[] {
	if (answer && 'level' in answer) {
		return [
			{ kind: 'pips', level: answer.level, text: String(answer.level) },
			text(ANSWER_TEXT.evidence(evidenceWord(evidenceOf(answer))), 'soft')
		];
	}
	if (answer && 'unknown' in answer) return [text(STATE_WORDS.unknown, 'soft')];
	return [
		text(answer && 'notApplicable' in answer ? STATE_WORDS.notApplicable : STATE_WORDS.unanswered, 'soft')
	];
}

function gateNote({ gate }: Question): TextPart[] {
	const entry = AUTONOMIES.find((autonomy) => gate?.[autonomy] !== undefined);
	return entry === undefined ? [] : [text(ANSWER_TEXT.gate(entry), 'soft')];
}

function statement(question: Question, answer: Answer | undefined): string {
	if (answer && 'level' in answer) return question.levels[answer.level];
	if (answer && 'unknown' in answer) return ANSWER_TEXT.unknown;
	if (!answer || !('notApplicable' in answer)) return ANSWER_TEXT.unanswered;
	return ANSWER_TEXT.notApplicable(answer.notApplicable.reason, answer.notApplicable.approvedBy);
}

function additions(answer: Answer | undefined): TextPart[] {
	const reference = answer && 'level' in answer ? answer.reference : undefined;
	return [
		...(reference ? [text(ANSWER_TEXT.reference(reference))] : []),
		...(answer?.note ? [text(ANSWER_TEXT.note(answer.note))] : [])
	];
}

function answerRow({ question }: PlacedQuestion, answer: Answer | undefined, number: number | null): Row {
	const name: Cell = [text(question.title, 'strong'), ...standing(answer), ...gateNote(question)];
	const words: Cell = [text(question.text, 'soft'), text(statement(question, answer)), ...additions(answer)];
	const count: Cell = [text(String(number ?? ''), 'soft')];
	return {
		kind: 'cells',
		cells: [count, name, words],
		anchor: answerAnchor(question.id),
		continued: ANSWER_TEXT.continued(String(number ?? ''), question.title)
	};
}

const COLUMNS = [column('', 'number', 'end'), column('', 3), column('', 7)];

/** A layer's questions by capability; nothing for a layer of which none was asked. */
function layerBlocks(layer: Layer, { answers }: ReportInput, { asked, numberOf }: LookUp): Block[] {
	const rows = layer.capabilities.flatMap(({ id, title }) => {
		const own = asked.filter((placed) => placed.layer.id === layer.id && placed.capability.id === id);
		const shown = own.map((placed) =>
			answerRow(placed, answers[placed.question.id], numberOf(placed.question.id))
		);
		return shown.length === 0 ? [] : [group(title), ...shown];
	});
	return rows.length === 0 ? [] : [heading(2, layer.title), { ...table(COLUMNS, rows), flowing: true }];
}

export const answersSection = (input: ReportInput, names: LookUp): Section => ({
	anchor: 'answers',
	title: SECTIONS.answers,
	orientation: 'portrait',
	begins: 'page',
	listed: true,
	blocks: [
		heading(1, SECTIONS.answers),
		paragraph(ANSWER_TEXT.intro),
		...input.questionnaire.layers.flatMap((layer) => layerBlocks(layer, input, names))
	]
});
