/** A part of an office file without what changes from one writing to the next: clocks, and ids that were drawn by lot. */
import type { Day } from '#lib/core/shared/day.ts';
import { xmlText } from '../tables/safe-text.ts';

const CLOCK = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Ids of which a file needs that they differ, not what they are. */
const LOTS = /(<c16:uniqueId val="\{|<a:fld id="\{)[0-9A-Fa-f-]+/g;
const DRAWING = /(<wp:docPr id=")\d+/g;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g;
const DIGITS = 12;

const numbered = (text: string, found: RegExp, show: (number: number) => string): string => {
	let count = 0;
	return text.replace(found, (_, before: string) => `${before}${show(++count)}`);
};

const uuid = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(DIGITS, '0')}`;

/** Both ends of a bookmark by one number, from 1 in the order in which they begin. */
function bookmarked(text: string): string {
	const numbers = new Map<string, number>();
	return text.replace(BOOKMARK, (_, before: string, id: string) => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		return `${before}${String(number)}`;
	});
}

/** The part's text, with the date for a clock and counted ids; what XML forbids is gone whatever wrote it. */
export function steadyPart(text: string, date: Day): string {
	const dated = xmlText(text).replace(CLOCK, (_, before: string) => `${before}${date}T00:00:00Z`);
	return bookmarked(numbered(numbered(dated, LOTS, uuid), DRAWING, String));
}
