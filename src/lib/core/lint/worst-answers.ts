/** A pack whose worst answers support an autonomy measures nothing. (The best reach all: no floor is above 4.) */
import type { Answers } from '../assessment/answer.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire } from '../pack/schema.ts';
import { score } from '../scoring/score.ts';
import type { Finding, Linted } from './finding.ts';
import { error } from './finding.ts';

const nothingAnywhere = (questionnaire: Questionnaire): Answers =>
	Object.fromEntries(placedQuestions(questionnaire).map(({ question }) => [question.id, { level: 0 }]));

export function worstAnswers({ questionnaire }: Linted): Finding[] {
	const scope = { autonomy: 4, depth: 'full' } as const;
	const worst = score(questionnaire, scope, nothingAnywhere(questionnaire)).supportedNow;
	return worst > 0 ? [error('worst-gets-through', ['questionnaire', 'thresholds'], { worst })] : [];
}
