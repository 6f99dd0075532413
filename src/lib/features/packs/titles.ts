/** What the questions and roles of a pack are called; an id stands for itself where nobody knows. */
import { placedQuestions } from '#lib/core/pack/questions.ts';
import type { Pack } from '#lib/core/pack/schema.ts';

export interface Titles {
	readonly question: (id: string) => string;
	readonly role: (id: string) => string;
}

export function titles(pack: Pack | null): Titles {
	const questions = new Map(
		pack ? placedQuestions(pack.questionnaire).map(({ question }) => [question.id, question.title]) : []
	);
	const roles = new Map(pack ? pack.work.roles.map(({ id, title }) => [id, title]) : []);
	return { question: (id) => questions.get(id) ?? id, role: (id) => roles.get(id) ?? id };
}
