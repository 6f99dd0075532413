/** The arithmetic of one number as a page of text: its sums, and those of its parts. */
import { evidenceOf } from '../../lib/core/assessment/answer-state.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import type { Questionnaire } from '../../lib/core/pack/schema.ts';
import type { TraceNode } from '../../lib/core/scoring/trace.ts';
import { evidenceWord } from '../../lib/i18n/evidence-text.ts';
import {
	BOUND_WORDS,
	isSettled,
	partNumbers,
	printedText,
	ROUNDING_TEXT,
	shownAs,
	sumLines,
	traceNotes
} from '../../lib/i18n/trace-text.ts';
import { heading, section } from './heading.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';
import { PAGE_WIDTH, indent, wrap, wrapUnder } from './wrap.ts';

export interface Explained {
	readonly questionnaire: Questionnaire;
	readonly assessment: Assessment;
	/** From the whole down to what is explained. */
	readonly way: readonly [TraceNode, ...TraceNode[]];
	readonly style: Style;
}

const LABEL = '  As answered  '.length;

const label = (text: string): string => (text === '' ? '  ' : `  ${text}`.padEnd(LABEL));

const sums = (node: TraceNode): string[] =>
	sumLines(node).flatMap((line) => wrapUnder(label(line.label), line.text));

const notes = (node: TraceNode): string[] =>
	traceNotes(node).flatMap((note) => indent(wrap(note, PAGE_WIDTH - 2)));

/** Its parts with their weights and numbers; questions with the path by which they are explained in turn. */
function parts(node: TraceNode, { way, style }: Explained): string[] {
	const isOne = isSettled(node);
	const numbers = isOne ? ['level'] : Object.values(BOUND_WORDS).map((word) => word.toLowerCase());
	const showsPath = node === way.at(-1) && node.kind === 'capability';
	const rows = [
		['', 'weight', ...numbers, ...(showsPath ? ['path'] : [])],
		...node.parts.map((part) => [
			part.title,
			String(part.weight),
			...partNumbers(part, isOne),
			...(showsPath ? [part.id] : [])
		])
	];
	const [head = '', ...lines] = table(rows, { ends: ['weight', ...numbers].map((_, index) => index + 1) });
	return indent([style.faint(head), ...lines]);
}

const withSums = (node: TraceNode, explained: Explained): string[] => [
	...parts(node, explained),
	...sums(node),
	...notes(node)
];

const title = (node: TraceNode): string => `${node.title}: ${printedText(node)}`;

/** The statement that was chosen and how strongly it is shown, or why there is none. */
function answer({ questionnaire, assessment }: Explained, id: string): string[] {
	const given = assessment.answers[id];
	const question = placedQuestions(questionnaire).find((placed) => placed.question.id === id)?.question;
	if (!given || !question) return [];
	if ('level' in given) {
		return indent(
			wrap(`${question.levels[given.level]} (${evidenceWord(evidenceOf(given))})`, PAGE_WIDTH - 2)
		);
	}
	if (!('notApplicable' in given)) return [];
	const { reason, approvedBy } = given.notApplicable;
	return indent(wrap(`${reason} (approved by ${approvedBy})`, PAGE_WIDTH - 2));
}

/** A question is in no sum of its own: the answer, then every sum it enters. */
function questionText(explained: Explained, node: TraceNode): string[] {
	const { way, style } = explained;
	const above = way.slice(0, -1).reverse();
	return [
		...section(title(node), [...answer(explained, node.id), `  Weight ${String(node.weight)}.`], style),
		...above.flatMap((one) => section(title(one), [...sums(one), ...notes(one)], style))
	];
}

/** The sums of a node, and those of its parts under the path that explains them further. */
function sumsText(explained: Explained, node: TraceNode): string[] {
	const { questionnaire, style } = explained;
	const { pointCompleteness } = questionnaire.thresholds;
	const shown = indent(wrap(shownAs(node, pointCompleteness), PAGE_WIDTH - 2));
	const below = node.parts.filter((part) => part.sums !== null);
	return [
		...section(title(node), [...shown, ...withSums(node, explained)], style),
		...below.flatMap((part) => section(`${title(part)} (${part.id})`, withSums(part, explained), style))
	];
}

/** The page that `explain` prints. */
export function explainText(explained: Explained): string[] {
	const { way, assessment, style } = explained;
	const node = way.at(-1) ?? way[0];
	return [
		...heading(assessment, style),
		...(node.kind === 'question' ? questionText(explained, node) : sumsText(explained, node)),
		...wrap(ROUNDING_TEXT)
	];
}
