/** Questions that ask two things at once, or ask in words that take too much schooling. */
import { LEVELS } from '../pack/scale.ts';
import type { Question } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { warning } from './finding.ts';
import { questionPaths } from './question-paths.ts';
import { readingGrade } from './words.ts';

/** Years of school. Content is written for about nine. */
const HIGHEST_GRADE = 11;

/** A second question begins after "and" or "or". */
const SECOND_QUESTION =
	/\b(?:and|or)\s+(?:who|what|how|when|where|which|why|whether|can|do|does|did|is|are|was|were|has|have|will|would|should|may|must)\b/i;

const asksTwice = (text: string): boolean => SECOND_QUESTION.test(text) || text.split('?').length > 2;

/** All that is read to answer: the question, its help and its five statements. */
const readOut = ({ text, help, levels }: Question): string =>
	[text, help, ...LEVELS.map((level) => levels[level])].join(' ');

export function questionWording({ questionnaire }: Linted): Finding[] {
	// The rules are about English words; of another language they would only be wrong.
	if (!questionnaire.language.startsWith('en')) return [];
	return questionPaths(questionnaire).flatMap(({ question, path }) => {
		const grade = readingGrade(readOut(question));
		return [
			...(asksTwice(question.text)
				? [warning('double-barrelled', [...path, 'text'], { id: question.id })]
				: []),
			...(grade > HIGHEST_GRADE
				? [warning('reading-grade', [...path, 'text'], { grade: Math.round(grade), highest: HIGHEST_GRADE })]
				: [])
		];
	});
}
