/** A figure, scaled from its own units to points. */
import type { Figure, Mark, TextMark } from '#lib/figures/figure.ts';
import type { Face } from '../font/face.ts';
import { legible } from '../font/legible.ts';
import { run } from './line.ts';
import type { Drawn, TextRun } from './operation.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { slab } from './slab.ts';
import type { TextStyle } from './style.ts';
import { tag } from './tag.ts';
import { figured } from './tag-slabs.ts';

/** Points a unit at most: figures are drawn for a screen, where text is larger than in print. */
const LARGEST_SCALE = 0.72;
/** A stroke without a width, in units. */
const STROKE = 1;

function textRun(mark: TextMark, scale: number, face: Face): TextRun {
	const style: TextStyle = {
		size: mark.size * scale,
		leading: mark.size * scale,
		weight: mark.weight,
		tone: mark.fill,
		tracking: 0
	};
	const text = legible(mark.text, face.has);
	const room = face.measure(text, style);
	const start = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
	return run(text, style, { x: mark.x * scale - start * room, y: mark.y * scale, room }, face);
}

const dashed = (dash: readonly [number, number] | undefined, scale: number) =>
	dash && { dash: [dash[0] * scale, dash[1] * scale] as const };

function operation(mark: Mark, scale: number, face: Face): Drawn {
	switch (mark.kind) {
		case 'text':
			return textRun(mark, scale, face);
		case 'rect':
			return {
				...mark,
				x: mark.x * scale,
				y: mark.y * scale,
				width: mark.width * scale,
				height: mark.height * scale
			};
		case 'circle':
			return { ...mark, cx: mark.cx * scale, cy: mark.cy * scale, r: mark.r * scale };
		case 'polygon': {
			const { strokeWidth, dash, points, ...painted } = mark;
			return {
				...painted,
				points: points.map(([x, y]) => [x * scale, y * scale] as const),
				...(strokeWidth !== undefined && { strokeWidth: strokeWidth * scale }),
				...dashed(dash, scale)
			};
		}
		case 'line': {
			const { stroke: tone, width = STROKE, dash, x1, x2, y1, y2 } = mark;
			const ends = { x1: x1 * scale, x2: x2 * scale, y1: y1 * scale, y2: y2 * scale };
			return { kind: 'line', ...ends, tone, width: width * scale, ...dashed(dash, scale) };
		}
	}
}

/** What the figure is drawn with, at so many points a unit. */
export const figureOperations = ({ marks }: Figure, scale: number, face: Face): Drawn[] =>
	marks.map((mark) => operation(mark, scale, face));

/** The figure at most as wide and as high as the frame. */
export function figureSlabs(figure: Figure, frame: Frame, face: Face): Slab[] {
	const scale = Math.min(LARGEST_SCALE, frame.width / figure.width, frame.height / figure.height);
	const marks = figureOperations(figure, scale, face);
	const element = tag('Figure', null, { alt: `${figure.title}. ${figure.summary}` });
	return [slab(figure.height * scale, figured(marks, element))];
}
