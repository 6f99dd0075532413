/** Just enough about English words to lint a questionnaire: syllables, sentences, adverbs of degree. */

/** Words that say how much and not what; `-ly` words are found by their ending. */
const DEGREES = new Set(
	'somewhat often sometimes always never rarely seldom quite rather very well almost more most less least much partly fully'.split(
		' '
	)
);

/** End in `-ly` and are no adverbs. */
const NOT_ADVERBS = new Set(
	'reply apply supply rely comply only early daily weekly monthly quarterly family assembly'.split(' ')
);

/** The words of a text in lower case, without what stands between them. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

const isAdverb = (word: string): boolean =>
	DEGREES.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));

export const withoutAdverbs = (words: readonly string[]): string[] => words.filter((word) => !isAdverb(word));

/** Groups of vowels, less a silent ending; never fewer than one. Right for about nine words in ten. */
export function syllables(word: string): number {
	const spoken = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
		.replace(/^y/, '');
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** How many sentences a text ends; a text without an end is one. */
const sentences = (text: string): number =>
	Math.max(1, text.split(/[.?!:;]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length);

/**
 * Years of school an English text asks for: 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid and others 1975, Navy Readability Index, Research Branch Report 8-75).
 */
export function readingGrade(text: string): number {
	const words = plainWords(text);
	if (words.length === 0) return 0;
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return (0.39 * words.length) / sentences(text) + (11.8 * spoken) / words.length - 15.59;
}
