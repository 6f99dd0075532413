/** Level statements that do not tell two levels apart, or take too long to. */
import { LEVELS } from '../pack/scale.ts';
import type { Level } from '../pack/scale.ts';
import type { Finding, Linted } from './finding.ts';
import { error, warning } from './finding.ts';
import { questionPaths } from './question-paths.ts';
import type { QuestionAt } from './question-paths.ts';
import { plainWords, withoutAdverbs } from './words.ts';

/** Characters; five statements of this length still stand side by side on a laptop. */
const LONGEST = 170;

type Pair = readonly [lower: Level, higher: Level];

const PAIRS: readonly Pair[] = LEVELS.flatMap((higher) =>
	LEVELS.filter((lower) => lower < higher).map((lower): Pair => [lower, higher])
);

const tooLong = ({ question, path }: QuestionAt): Finding[] =>
	LEVELS.flatMap((level) => {
		const { length } = question.levels[level];
		return length > LONGEST
			? warning('level-too-long', [...path, 'levels', String(level)], { level, length, longest: LONGEST })
			: [];
	});

function alike(
	{ question: { levels }, path }: QuestionAt,
	[lower, higher]: Pair,
	english: boolean
): Finding[] {
	const at = [...path, 'levels', String(higher)];
	const [low, high] = [plainWords(levels[lower]), plainWords(levels[higher])];
	if (low.join(' ') === high.join(' ')) return [error('levels-same', at, { lower, higher })];
	if (english && withoutAdverbs(low).join(' ') === withoutAdverbs(high).join(' '))
		return [warning('levels-adverb', at, { lower, higher })];
	return [];
}

export function levelStatements({ questionnaire }: Linted): Finding[] {
	const english = questionnaire.language.startsWith('en');
	return questionPaths(questionnaire).flatMap((at) => [
		...tooLong(at),
		...PAIRS.flatMap((pair) => alike(at, pair, english))
	]);
}
