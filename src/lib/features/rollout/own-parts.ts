/** What an own task can say beyond who does it and when: the answers it settles, and where that starts from. */
import { levelOf, stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { OwnTask } from '#lib/core/assessment/plan-edit.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { askedQuestions, gateLevel } from '#lib/core/pack/questions.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { Autonomy, Depth, Level } from '#lib/core/pack/scale.ts';
import type { Question, Questionnaire } from '#lib/core/pack/schema.ts';

export type OwnParts = Pick<OwnTask, 'raises' | 'evidence' | 'deliverable' | 'doneWhen' | 'accountable'>;

/** A question that a task can settle. */
export interface Settleable extends PlacedQuestion {
	/** The level a task that settles it would usually reach. */
	readonly level: Level;
	readonly isGate: boolean;
}

/** What the gate needs where it is not there yet, else one level more than now; the highest at most. */
function usualLevel(question: Question, now: Level | null, autonomy: Autonomy): Level {
	const gate = gateLevel(question, autonomy);
	const more = LEVELS.find((level) => level > (now ?? 0)) ?? 4;
	return gate !== null && gate >= more ? gate : more;
}

/** The questions that are asked and count, in reading order. */
export function settleable(
	questionnaire: Questionnaire,
	scope: { readonly depth: Depth; readonly autonomy: Autonomy },
	answers: Answers
): Settleable[] {
	return askedQuestions(questionnaire, scope)
		.filter(({ question }) => stateOf(answers[question.id]) !== 'notApplicable')
		.map((placed) => ({
			...placed,
			level: usualLevel(placed.question, levelOf(answers[placed.question.id]), scope.autonomy),
			isGate: gateLevel(placed.question, scope.autonomy) !== null
		}));
}

const folded = (text: string): string => text.toLocaleLowerCase('en');

/** Those with every typed word in their title, question or layer, `most` at most; none while nothing is typed. */
export function matching<T extends PlacedQuestion>(questions: readonly T[], typed: string, most = 6): T[] {
	const words = folded(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const text = ({ question, layer, capability }: T): string =>
		folded([question.title, question.text, capability.title, layer.title].join(' '));
	return questions.filter((each) => words.every((word) => text(each).includes(word))).slice(0, most);
}
