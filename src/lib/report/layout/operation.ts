/** What a page is made of: plain operations in points from its top left corner, for a PDF or a preview alike. */
import type { Tone } from '#lib/figures/figure.ts';
import type { Weight } from './style.ts';
import type { Tag } from './tag.ts';

/** What is read out has the element it stands in; without one it is decoration. */
interface Tagged {
	readonly tag?: Tag | undefined;
}

export interface TextRun extends Tagged {
	readonly kind: 'text';
	/** Start of the run on its baseline. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: Weight;
	readonly tone: Tone;
	readonly tracking: number;
	/** Reads upwards instead of to the right. */
	readonly turned?: true;
	/** Width of the column the run stands in: it is never longer. */
	readonly room: number;
}

export interface LineStroke extends Tagged {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly width: number;
	readonly tone: Tone;
	readonly dash?: readonly [number, number];
}

interface Painted extends Tagged {
	readonly fill?: Tone;
	readonly stroke?: Tone;
	/** Of the fill, over white paper: 0 to 1. */
	readonly opacity?: number;
}

/** Of an outline whose width is not said, in points. */
export const OUTLINE_WIDTH = 0.7;

export interface Box extends Painted {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Disc extends Painted {
	readonly kind: 'circle';
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
}

export interface Outline extends Painted {
	readonly kind: 'polygon';
	readonly points: readonly (readonly [number, number])[];
	readonly strokeWidth?: number;
	readonly dash?: readonly [number, number];
}

/** A place to jump to. */
export interface Anchor {
	readonly kind: 'anchor';
	readonly name: string;
	readonly y: number;
}

/** An area that jumps to an anchor, on whatever page that is. */
export interface Link extends Tagged {
	readonly kind: 'link';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly target: string;
}

/** An entry of the reader's outline; level 1 is outermost. */
export interface Bookmark {
	readonly kind: 'bookmark';
	readonly title: string;
	readonly level: 1 | 2;
	readonly y: number;
}

/** An element with nothing to print, such as an empty cell. */
export interface EmptyElement {
	readonly kind: 'element';
	readonly tag: Tag;
}

/** A picture made of pixels: only ever the logo. */
export interface Picture extends Tagged {
	readonly kind: 'image';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly format: 'PNG' | 'JPEG';
	/** A data URL. */
	readonly data: string;
}

export type Operation =
	TextRun | LineStroke | Box | Disc | Outline | Picture | Anchor | Link | Bookmark | EmptyElement;

/** What leaves a mark on the paper. */
export type PaintedOperation = Drawn | Picture;

/** What is drawn with lines and letters. */
export type Drawn = TextRun | LineStroke | Box | Disc | Outline;

const PAINTED: readonly Operation['kind'][] = ['text', 'line', 'rect', 'circle', 'polygon', 'image'];

export const isPainted = (operation: Operation): operation is PaintedOperation =>
	PAINTED.includes(operation.kind);

/** One page, in points. */
export interface Page {
	readonly width: number;
	readonly height: number;
	readonly operations: readonly Operation[];
}

/** The operation, moved to the right and down. */
export function moved(operation: Operation, dx: number, dy: number): Operation {
	if (dx === 0 && dy === 0) return operation;
	switch (operation.kind) {
		case 'line':
			return {
				...operation,
				x1: operation.x1 + dx,
				x2: operation.x2 + dx,
				y1: operation.y1 + dy,
				y2: operation.y2 + dy
			};
		case 'circle':
			return { ...operation, cx: operation.cx + dx, cy: operation.cy + dy };
		case 'polygon':
			return { ...operation, points: operation.points.map(([x, y]) => [x + dx, y + dy] as const) };
		case 'anchor':
		case 'bookmark':
			return { ...operation, y: operation.y + dy };
		case 'text':
		case 'rect':
		case 'image':
		case 'link':
			return { ...operation, x: operation.x + dx, y: operation.y + dy };
		case 'element':
			return operation;
	}
}
