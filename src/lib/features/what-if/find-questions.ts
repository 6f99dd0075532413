/** Which questions of a scratch copy are shown to be changed: by words, by layer, and by what they are to the verdict. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { countedState } from '#lib/core/scoring/counted-state.ts';
import { opens } from '#lib/core/scoring/gates.ts';
import type { GateCheck } from '#lib/core/scoring/readiness.ts';

export const KINDS = ['all', 'gates', 'unknown', 'smallest', 'changed'] as const;
export type Kind = (typeof KINDS)[number];

/** What the assessment says, so that a question stays in sight while it is being changed. */
export interface Standing {
	/** Of the assessment, at the autonomy the scratch copy asks for. */
	readonly gates: readonly GateCheck[];
	readonly answers: Answers;
	readonly smallest: ReadonlySet<string>;
	readonly changed: ReadonlySet<string>;
}

export interface Wanted {
	readonly words: string;
	/** Id of a layer; empty for all. */
	readonly layer: string;
	readonly kind: Kind;
}

const closedGates = (gates: readonly GateCheck[]): Set<string> =>
	new Set(gates.filter(({ state }) => !opens(state, 'badly')).map(({ question }) => question));

/** Whether a question is of a kind. */
export function kindTest(
	{ gates, answers, smallest, changed }: Standing,
	kind: Kind
): (of: PlacedQuestion) => boolean {
	const closed = closedGates(gates);
	const tests: Readonly<Record<Kind, (of: PlacedQuestion) => boolean>> = {
		all: () => true,
		gates: ({ question }) => closed.has(question.id),
		unknown: ({ question }) =>
			['unknown', 'unanswered'].includes(countedState(question, answers[question.id])),
		smallest: ({ question }) => smallest.has(question.id),
		changed: ({ question }) => changed.has(question.id)
	};
	return tests[kind];
}

const folded = (text: string): string => text.toLowerCase().normalize('NFKD');

/** Whether every word that was typed begins or stands in the question, its capability or its layer. */
function saysAll({ question, capability, layer }: PlacedQuestion, words: string): boolean {
	const text = folded([question.title, question.text, capability.title, layer.title].join(' '));
	return folded(words)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** The questions that are wanted, in reading order. */
export function findQuestions(
	asked: readonly PlacedQuestion[],
	standing: Standing,
	{ words, layer, kind }: Wanted
): PlacedQuestion[] {
	const isKind = kindTest(standing, kind);
	return asked.filter(
		(placed) => (layer === '' || placed.layer.id === layer) && isKind(placed) && saysAll(placed, words.trim())
	);
}
