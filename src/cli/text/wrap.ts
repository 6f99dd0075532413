/** Lines no wider than a page of text. */

/** Columns of a page of text: what an 80-column terminal shows without breaking lines itself. */
export const PAGE_WIDTH = 79;

const characters = new Intl.Segmenter();

/** Characters as a reader counts them: an accent written apart from its letter is none. */
export const widthOf = (text: string): number => [...characters.segment(text)].length;

/** Broken at spaces; a word longer than the width stays whole. */
export function wrap(text: string, width: number = PAGE_WIDTH): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last === undefined || widthOf(last) + 1 + widthOf(word) > width) return [...lines, word];
		return [...lines.slice(0, -1), `${last} ${word}`];
	}, []);
}

/** Every line moved in. */
export const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => `${by}${line}`);

/** Wrapped to the page and moved in, below a `label` as wide as the indent: `C   Process owner, …`. */
export function wrapUnder(label: string, text: string, width: number = PAGE_WIDTH): string[] {
	const [first = '', ...rest] = wrap(text, width - widthOf(label));
	return [`${label}${first}`, ...indent(rest, ' '.repeat(widthOf(label)))];
}
