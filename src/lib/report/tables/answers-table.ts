/** Every question that was asked with what was answered, evidence and note, whole. */
import { evidenceOf, levelOf, stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { askedQuestions, gateLevel } from '#lib/core/pack/questions.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { ANSWER_TEXT } from '#lib/i18n/report-plan-text.ts';
import { STATE_WORDS } from '#lib/i18n/report-text.ts';
import { COLUMNS, RACI_WORDS, SHEETS } from '#lib/i18n/take-away-text.ts';
import type { Subject } from './subject.ts';
import type { Table } from './table.ts';
import { columnOf, tableOf } from './table.ts';

interface Asked extends PlacedQuestion {
	readonly answer: Answer | undefined;
	readonly number: number;
	readonly isGate: boolean;
}

function statement({ question, answer }: Asked): string {
	if (answer && 'level' in answer) return question.levels[answer.level];
	if (!answer || !('notApplicable' in answer)) return '';
	const { reason, approvedBy } = answer.notApplicable;
	return ANSWER_TEXT.notApplicable(reason, approvedBy);
}

function stateWord({ answer }: Asked): string {
	const state = stateOf(answer);
	return state === 'answered' ? '' : STATE_WORDS[state];
}

const evidence = ({ answer }: Asked): string =>
	levelOf(answer) === null ? '' : evidenceWord(evidenceOf(answer));

const reference = ({ answer }: Asked): string =>
	answer && 'level' in answer ? (answer.reference ?? '') : '';

/** In the order in which they are asked. */
export function answersTable({ questionnaire, frame, answers }: Subject): Table {
	const asked = askedQuestions(questionnaire, frame).map((placed, index) => ({
		...placed,
		answer: answers[placed.question.id],
		number: index + 1,
		isGate: gateLevel(placed.question, frame.autonomy) !== null
	}));
	return tableOf<Asked>(
		SHEETS.answers,
		[
			columnOf(COLUMNS.number, ({ number }) => number, { kind: 'number', width: 7 }),
			columnOf(COLUMNS.layer, ({ layer }) => layer.title, { width: 16 }),
			columnOf(COLUMNS.capability, ({ capability }) => capability.title, { width: 24 }),
			columnOf(COLUMNS.title, ({ question }) => question.title, { width: 30 }),
			columnOf(COLUMNS.question, ({ question }) => question.text, { width: 40 }),
			columnOf(COLUMNS.gateWork, ({ isGate }) => (isGate ? RACI_WORDS.gate : ''), { width: 10 }),
			columnOf(COLUMNS.level, ({ answer }) => levelOf(answer), { kind: 'number', width: 8 }),
			columnOf(COLUMNS.state, stateWord, { width: 14 }),
			columnOf(COLUMNS.statement, statement, { width: 56 }),
			columnOf(COLUMNS.evidence, evidence, { width: 16 }),
			columnOf(COLUMNS.reference, reference, { width: 30 }),
			columnOf(COLUMNS.note, ({ answer }) => answer?.note ?? '', { width: 60 })
		],
		asked
	);
}
