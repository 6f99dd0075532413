/** The few signs that the charts of a plan are made of. */
import type { Mark, TextMark, Tone } from './figure.ts';

/** Size of the text, and the height of a line of it. */
export const TEXT = 13;
export const LINE = 16;

export const textMark = (
	x: number,
	y: number,
	text: string,
	more: Partial<Pick<TextMark, 'size' | 'weight' | 'anchor' | 'fill'>> = {}
): TextMark => ({ kind: 'text', x, y, text, size: TEXT, weight: 400, anchor: 'start', fill: 'ink', ...more });

/** Texts under each other, the first one's upper edge at `top`. */
export const textLines = (
	lines: readonly string[],
	x: number,
	top: number,
	more: Parameters<typeof textMark>[3] = {}
): Mark[] => lines.map((text, index) => textMark(x, top + LINE * index + 12, text, more));

/** A square standing on its corner, for a milestone. */
export const diamond = (x: number, y: number, half: number): Mark => ({
	kind: 'polygon',
	points: [
		[x, y - half],
		[x + half, y],
		[x, y + half],
		[x - half, y]
	],
	fill: 'ink'
});

/** A small triangle on its base, for a gate; `x` is its left corner, `y` its middle. */
export const triangle = (x: number, y: number): Mark => ({
	kind: 'polygon',
	points: [
		[x, y + 4.5],
		[x + 5, y - 4.5],
		[x + 10, y + 4.5]
	],
	fill: 'wait'
});

/** A tick in two strokes, for what is done; `x` is its left end, `y` its middle. */
export const tick = (x: number, y: number): Mark[] => [
	{ kind: 'line', x1: x, y1: y, x2: x + 3.5, y2: y + 3.5, stroke: 'go', width: 2 },
	{ kind: 'line', x1: x + 3.5, y1: y + 3.5, x2: x + 10, y2: y - 4, stroke: 'go', width: 2 }
];

/** A pin's head, for a start that somebody has set. */
export const pinHead = (x: number, y: number): Mark => ({
	kind: 'circle',
	cx: x,
	cy: y,
	r: 3.5,
	fill: 'paper',
	stroke: 'ink'
});

/** The bar of a task: solid where it cannot move alone, outlined where it can, pale where it is done. */
export function barMark(
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
	state: 'critical' | 'slack' | 'done'
): Mark {
	const looks: Record<typeof state, { fill: Tone; opacity?: number; stroke?: Tone }> = {
		critical: { fill: 'ink' },
		slack: { fill: 'accent', opacity: 0.28, stroke: 'accent' },
		done: { fill: 'rule', stroke: 'soft' }
	};
	return { kind: 'rect', ...box, ...looks[state] };
}
