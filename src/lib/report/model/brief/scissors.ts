/** Shortens texts that a page has no room for, and keeps in mind where each stands whole. */

const ELLIPSIS = '…';
/** A word may be cut only where keeping it whole would lose more than this share of the text. */
const WORD_SHARE = 0.5;
/** A character with its marks: never cut within. */
const CLUSTER = /\P{M}\p{M}*/gu;

/** The text up to the last whole word within the limit, and “…”; as it is where it fits. */
export function shortenedAtWord(text: string, limit: number): string {
	const clusters = text.match(CLUSTER) ?? [];
	if (clusters.length <= limit) return text;
	const cut = clusters.slice(0, Math.max(1, limit - 1)).join('');
	const space = cut.search(/\s\S*$/u);
	const whole = space >= cut.length * WORD_SHARE ? cut.slice(0, space) : cut;
	return `${whole.replace(/[\s.,;:–-]+$/u, '')}${ELLIPSIS}`;
}

export interface Scissors {
	/** Characters of a text, where nothing else is said. */
	readonly limit: number;
	/** The text, shortened if it must be; `place` is the section of the full report that has it whole. */
	readonly cut: (text: string, place: string, atMost?: number) => string;
	/** Something of that section was shortened elsewhere. */
	readonly note: (place: string) => void;
	/** Where everything stands that was shortened so far, each place once. */
	readonly places: () => readonly string[];
}

/** Scissors for texts of at most `limit` characters. */
export function scissors(limit: number): Scissors {
	const places = new Set<string>();
	return {
		limit,
		note: (place) => {
			places.add(place);
		},
		cut: (text, place, atMost = limit) => {
			const oneLine = text.replace(/\s*\n\s*/g, ' ');
			const short = shortenedAtWord(oneLine, atMost);
			if (short !== oneLine) places.add(place);
			return short;
		},
		places: () => [...places]
	};
}
