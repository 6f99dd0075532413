/** Every question of a pack with the path it stands at in `{questionnaire}`, in reading order. */
import type { Question, Questionnaire } from '../pack/schema.ts';
import type { Issue } from '../shared/issue.ts';

export interface QuestionAt {
	readonly question: Question;
	readonly path: Issue['path'];
}

export const questionPaths = ({ layers }: Questionnaire): QuestionAt[] =>
	layers.flatMap(({ capabilities }, l) =>
		capabilities.flatMap(({ questions }, c) =>
			questions.map((question, q) => ({
				question,
				path: ['questionnaire', 'layers', l, 'capabilities', c, 'questions', q]
			}))
		)
	);
