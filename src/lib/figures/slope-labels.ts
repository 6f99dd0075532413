/** The texts of a slope chart: what each line is and says, moved apart where they would touch. */
import type { Mark, TextMark } from './figure.ts';
import {
	floorAt,
	floorText,
	labelText,
	levelOf,
	rounded,
	SLOPE_GAP,
	SLOPE_LINE,
	SLOPE_TEXT
} from './slope-plot.ts';
import type { Plot, Side, SlopeEnd, SlopeLine } from './slope-plot.ts';
import { spreadLabels } from './spread-labels.ts';
import { shortenText, textWidth } from './text-width.ts';

const text = (
	x: number,
	y: number,
	words: string,
	anchor: TextMark['anchor'],
	more?: Partial<TextMark>
): TextMark => ({
	kind: 'text',
	x: rounded(x),
	y: rounded(y),
	text: words,
	size: SLOPE_TEXT,
	weight: 400,
	anchor,
	fill: 'ink',
	...more
});

/** The names of the two moments over their ends, each on half of the width at most. */
export const slopeHeads = (from: string, to: string, width: number): Mark[] => [
	text(0, SLOPE_TEXT, shortenText(from, SLOPE_TEXT, width / 2 - SLOPE_GAP), 'start', { weight: 600 }),
	text(width, SLOPE_TEXT, shortenText(to, SLOPE_TEXT, width / 2 - SLOPE_GAP), 'end', { weight: 600 })
];

/** The label with as much of the title as there is room for. */
function fitted(title: string, end: SlopeEnd, side: Side, room: number): string {
	const value = textWidth(labelText('', end, side), SLOPE_TEXT);
	return labelText(shortenText(title, SLOPE_TEXT, room - value), end, side);
}

/** The labels of one side, the floor's among them. */
export function slopeLabels(lines: readonly SlopeLine[], side: Side, plot: Plot): Mark[] {
	const isLeft = side.outward < 0;
	const room = plot.room[isLeft ? 0 : 1];
	const own = lines.flatMap((line) => {
		const end = side.end(line);
		return end
			? [{ at: levelOf(end), fill: 'ink' as const, words: fitted(line.title, end, side, room) }]
			: [];
	});
	const floor = floorAt(lines, side);
	const all = floor === null ? own : [...own, { at: floor, fill: 'soft' as const, words: floorText(floor) }];
	const wishes = all.map(({ at }) => plot.y(at));
	const places = spreadLabels(wishes, SLOPE_LINE, plot.top, plot.bottom);
	const [x, anchor] = isLeft ? [room, 'end' as const] : [plot.width - room, 'start' as const];
	return all.map(({ words, fill }, index) => text(x, (places[index] ?? 0) + 4.5, words, anchor, { fill }));
}
