/** What the signs of a figure mean: each with its words, as many on a line as there is room for. */
import type { Mark } from './figure.ts';
import { LINE, TEXT, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

/** A sign drawn around a place, and what it means. */
export interface LegendItem {
	readonly words: string;
	/** How wide the sign is. */
	readonly width: number;
	/** The sign, from `x` on, with `y` as its middle. */
	readonly sign: (x: number, y: number) => readonly Mark[];
}

interface Placed {
	readonly item: LegendItem;
	readonly x: number;
	readonly line: number;
}

const AFTER_SIGN = 8;
const AFTER_WORDS = 22;
/** From one line of a legend to the next. */
export const LEGEND_LINE = LINE + 6;

const widthOf = ({ words, width }: LegendItem): number => width + AFTER_SIGN + textWidth(words, TEXT);

function placed(items: readonly LegendItem[], left: number, right: number): Placed[] {
	let [x, line] = [left, 0];
	return items.map((item) => {
		if (x > left && x + widthOf(item) > right) [x, line] = [left, line + 1];
		const place = { item, x, line };
		x += widthOf(item) + AFTER_WORDS;
		return place;
	});
}

/** The legend below `top`, between `left` and `right`, with how high it is. */
export function legend(
	items: readonly LegendItem[],
	{ left, right, top }: { readonly left: number; readonly right: number; readonly top: number }
): { readonly marks: Mark[]; readonly height: number } {
	const places = placed(items, left, right);
	const marks = places.flatMap(({ item, x, line }): Mark[] => {
		const y = top + LEGEND_LINE * (line + 0.5);
		return [...item.sign(x, y), textMark(item.words, x + item.width + AFTER_SIGN, y + 4, { fill: 'soft' })];
	});
	return { marks, height: LEGEND_LINE * ((places.at(-1)?.line ?? -1) + 1) };
}
