/** Names and numbers that every section of the report needs, looked up once. */
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import { askedQuestions, placedQuestions } from '#lib/core/pack/questions.ts';
import type { ReportInput } from './report-input.ts';

export interface LookUp {
	/** The questions that were asked, in reading order. */
	readonly asked: readonly PlacedQuestion[];
	/** Number of a question among those asked, from 1; null for one that was not asked. */
	readonly numberOf: (question: string) => number | null;
	readonly question: (id: string) => PlacedQuestion | undefined;
	readonly role: (id: string) => string;
	/** Names of the people who hold the role, in the frame's order. */
	readonly people: (role: string) => readonly string[];
}

/** Where the appendix says more about a question. */
export const answerAnchor = (question: string): string => `answer:${question}`;

export function lookUp({
	questionnaire,
	roles,
	frame
}: Pick<ReportInput, 'questionnaire' | 'roles' | 'frame'>): LookUp {
	const asked = askedQuestions(questionnaire, frame);
	const numbers = new Map(asked.map(({ question }, index) => [question.id, index + 1]));
	const questions = new Map(placedQuestions(questionnaire).map((placed) => [placed.question.id, placed]));
	const titles = new Map(roles.map(({ id, title }) => [id, title]));
	return {
		asked,
		numberOf: (question) => numbers.get(question) ?? null,
		question: (id) => questions.get(id),
		role: (id) => titles.get(id) ?? id,
		people: (role) => frame.people.filter(({ hats }) => hats.includes(role)).map(({ name }) => name)
	};
}
