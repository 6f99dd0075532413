/** Questions that no action raises, or not to the level at which a thing is measured. */
import { levelOf } from '../assessment/answer-state.ts';
import type { Finding, Linted } from './finding.ts';
import { error, warning } from './finding.ts';
import { questionPaths } from './question-paths.ts';
import { raisedAnswers } from './raised-answers.ts';

/** A plan that can never get past "defined" leaves a layer's floor at autonomy 4 out of reach. */
const ENOUGH = 3;

export function unraisedQuestions({ questionnaire, work }: Linted): Finding[] {
	const raised = raisedAnswers(work);
	return questionPaths(questionnaire).flatMap(({ question: { id }, path }) => {
		const level = levelOf(raised[id]) ?? 0;
		if (level === 0) return error('question-unraised', [...path, 'id'], { id });
		if (level < ENOUGH) return warning('question-raised-low', [...path, 'id'], { id, level, enough: ENOUGH });
		return [];
	});
}
